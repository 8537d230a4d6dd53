// The browser of claims by keyboard alone, by ear, and without script.

import assert from "node:assert/strict";

import { Desk } from "./support/desk.mjs";
import { focused, hasFocus, tabTo, tabToButton } from "./support/page.mjs";
import { catalogue } from "./support/pages.mjs";
import { deepSite } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

deepSite("browse for all", (site) => {
  site.test("by keyboard: search, filter, clear, and on to a claim", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const page = await visitor.open("evidence/");
    const desk = new Desk(page);
    await tabTo(page, "#search");
    await page.keyboard.type("fibromyalgia");
    await eventually(() => desk.rows.count(), (count) => count > 0 && count < entries.length, "what is found");
    assert.ok(await hasFocus(desk.search), "typing keeps the focus");
    await tabTo(page, "#by-standing");
    const before = await desk.rows.count();
    await page.keyboard.press("ArrowDown");
    await eventually(() => desk.rows.count(), (count) => count > 0 && count < before, "what is left");
    assert.ok(await hasFocus(desk.select("standing")), "choosing keeps the focus");
    const shown = await desk.shown("standing");
    assert.equal(await desk.rows.count(), Number(shown.match(/\((\d+)\)/)[1]));
    await page.keyboard.press("ArrowDown");
    await eventually(() => desk.shown("standing"), (next) => next !== shown, "the arrow leads on");
    await tabToButton(page, "Clear the search and the filters");
    await page.keyboard.press("Enter");
    await desk.lists(entries.length, entries.length);
    assert.ok(await hasFocus(desk.clear), "clearing keeps the focus");
    await tabTo(page, ".claim-rows a", { most: 3 });
    await page.keyboard.press("Enter");
    await page.waitForURL(`${visitor.root}claims/${entries[0].id}/`);
    await focused(page.locator("h1"), "the claim's heading has the focus");
  });

  site.test("how many claims fit is said in a live region that was there before", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/"));
    const of = entries.length;
    assert.equal(await desk.page.locator(".found[role=status]").count(), 1);
    assert.equal(await desk.status.innerText(), `${of} of ${of} claims`);
    await desk.status.evaluate((region) => void (region.wasHere = true));
    for (const search of ["pregnancy", "zzzz", ""]) {
      const before = await desk.status.innerText();
      await desk.search.fill(search);
      await eventually(() => desk.status.innerText(), (said) => said !== before, `after ${search}`);
      await desk.lists(await desk.rows.count(), of);
      assert.ok(await desk.status.evaluate((region) => region.wasHere), "the region is the same");
    }
  });

  site.test("every field has a name", async (visitor) => {
    const { facets } = await catalogue(visitor.root);
    const { form } = new Desk(await visitor.open("evidence/"));
    await form.getByRole("searchbox", { name: "Search", exact: true }).waitFor();
    for (const name of [...facets.map((facet) => facet.name), "Order"]) {
      assert.equal(await form.getByRole("combobox", { name, exact: true }).count(), 1, name);
    }
  });

  site.test("without script the whole list is there, and no form", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    await page.goto(`${visitor.root}evidence/?condition=fibromyalgia`);
    const desk = new Desk(page);
    assert.equal(await desk.form.isVisible(), false);
    await desk.lists(entries.length, entries.length);
    const text = await page.locator("main").innerText();
    for (const { proposition, statement } of entries) {
      assert.ok(text.includes(proposition), proposition);
      assert.ok(text.includes(statement), statement);
    }
    await desk.rows.first().locator("a").click();
    await page.waitForURL(`${visitor.root}claims/${entries[0].id}/`);
    await eventually(() => page.locator("h1").innerText(), equals(entries[0].proposition), "the claim");
  });

  site.test("when the app cannot start the form cannot be used, and the list is there", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const page = await (await visitor.context()).newPage();
    await page.route(/\.wasm$/, (route) => route.abort());
    await page.goto(`${visitor.root}evidence/`);
    await page.locator(".wasm-failed").waitFor();
    const desk = new Desk(page);
    assert.ok(await desk.search.isDisabled());
    await desk.lists(entries.length, entries.length);
  }, { expected: [/Failed to load resource|was preloaded using link preload/] });
});
