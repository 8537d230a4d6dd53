// The browser of claims: what is asked for stands in the address, and in the history.

import assert from "node:assert/strict";

import { Desk, fitting } from "./support/desk.mjs";
import { isMarked, mark, settledY } from "./support/page.mjs";
import { allDocuments, catalogue, sample } from "./support/pages.mjs";
import { deepSite, ready } from "./support/site.mjs";
import { equals, eventually, near } from "./support/wait.mjs";

const steps = (page) => page.evaluate(() => history.length);

/** All that the desk shows: the list and what is set. */
async function state(desk) {
  const shown = {};
  for (const key of ["condition", "standing", "sort"]) shown[key] = (await desk.shown(key)).replace(/ \(\d+\)$/, "");
  return { address: new URL(desk.page.url()).search, search: await desk.search.inputValue(), ...shown, ids: (await desk.ids()).join(" ") };
}

/** Waits until the desk shows that again. */
const shows = (desk, expected, message) =>
  eventually(async () => JSON.stringify(await state(desk)), equals(JSON.stringify(expected)), message);

/** Sets the desk step by step, and gives what it showed at each step. */
async function walk(desk) {
  const seen = [await state(desk)];
  const settle = async (name, value) => {
    await eventually(() => new URL(desk.page.url()).searchParams.get(name), equals(value), name);
    await eventually(() => desk.ids(), (ids) => ids.join(" ") !== seen.at(-1).ids, `the list after ${name}`);
    seen.push(await state(desk));
  };
  await desk.choose("condition", "Fibromyalgia");
  await settle("condition", "fibromyalgia");
  await desk.choose("standing", "Mixed");
  await settle("standing", "mixed");
  await desk.choose("standing", "any");
  await settle("standing", null);
  await desk.select("sort").selectOption("newest");
  await settle("sort", "newest");
  return seen;
}

deepSite("browse by address", (site) => {
  site.test("the address says what is asked for, and shows the same to whoever opens it", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    await walk(desk);
    await desk.search.fill("pain");
    await eventually(() => desk.page.url(), (url) => url.includes("q=pain"), "the search is in the address");
    const address = `${visitor.root}evidence/?q=pain&condition=fibromyalgia&sort=newest`;
    assert.equal(desk.page.url(), address);
    const here = await state(desk);
    const fresh = new Desk(await visitor.open(address.slice(visitor.root.length)));
    assert.deepEqual(await state(fresh), here);
    await fresh.page.reload();
    await ready(fresh.page);
    await shows(fresh, here, "the reloaded page");
  });

  site.test("what the address asks for and no claim has is left out", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/?condition=nonsense&sort=upside-down&other=1"));
    await desk.lists(entries.length, entries.length);
  });

  site.test("back steps through the filters, and each shows what is set", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    await mark(desk.page);
    const seen = await walk(desk);
    for (const before of seen.slice(0, -1).reverse()) {
      await desk.page.goBack();
      await shows(desk, before, `back to ${before.address}`);
    }
    assert.ok(await isMarked(desk.page), "the page was never loaded again");
  });

  site.test("forward steps through the filters, and each shows what is set", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    await mark(desk.page);
    const seen = await walk(desk);
    for (const { address } of seen.slice(0, -1).reverse()) {
      await desk.page.goBack();
      await eventually(() => new URL(desk.page.url()).search, equals(address), "back");
    }
    for (const after of seen.slice(1)) {
      await desk.page.goForward();
      await shows(desk, after, `forward to ${after.address}`);
    }
    assert.ok(await isMarked(desk.page), "the page was never loaded again");
  });

  site.test("typing adds no steps to the history", async (visitor) => {
    const page = await visitor.open("about/");
    await page.locator("header nav a", { hasText: "Evidence" }).click();
    await page.waitForURL(`${visitor.root}evidence/`);
    const desk = new Desk(page);
    const before = await steps(page);
    await desk.search.pressSequentially("fibromyalgia");
    await eventually(() => page.url(), equals(`${visitor.root}evidence/?q=fibromyalgia`), "the search is in the address");
    assert.equal(await steps(page), before);
    await desk.choose("standing", "Mixed");
    await eventually(() => steps(page), equals(before + 1), "a filter is a step");
    await page.goBack();
    await eventually(() => page.url(), equals(`${visitor.root}evidence/?q=fibromyalgia`), "back to the search");
    await page.goBack();
    await page.waitForURL(`${visitor.root}about/`);
  });

  site.test("whoever comes back from a claim finds the list as it was, where it was left", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    const { page } = desk;
    await mark(page);
    await walk(desk);
    const here = await state(desk);
    const link = desk.rows.nth(4).locator("a");
    await link.scrollIntoViewIfNeeded();
    const left = await settledY(page);
    assert.ok(left > 100, `the list is long enough to scroll: ${left}`);
    await link.click();
    await page.waitForURL(/\/claims\//);
    await page.locator("h1:focus").waitFor();
    await page.goBack();
    await shows(desk, here, "the list");
    await eventually(() => settledY(page), near(left), "the place");
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("the link in the menu leads to the whole list", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/?condition=fibromyalgia"));
    await desk.page.locator("header nav a", { hasText: "Evidence" }).click();
    await eventually(() => desk.page.url(), equals(`${visitor.root}evidence/`), "the address");
    await ready(desk.page);
    await desk.lists(entries.length, entries.length);
    assert.equal(await desk.shown("condition"), "any");
  });

  site.test("a condition's page leads to its claims", async (visitor) => {
    const all = await catalogue(visitor.root);
    const { conditions } = sample(await allDocuments(visitor.root));
    for (const path of conditions) {
      const page = await visitor.open(path);
      await mark(page);
      await page.getByRole("link", { name: "These claims in the evidence browser" }).click();
      const key = path.split("/")[1];
      await page.waitForURL(`${visitor.root}evidence/?condition=${key}`);
      await page.locator("h1:focus").waitFor();
      const { name } = all.facets[0].values.find((value) => value.key === key);
      const fits = fitting(all, { condition: name });
      const desk = new Desk(page);
      await desk.lists(fits.length, all.entries.length);
      assert.deepEqual(await desk.ids(), fits);
      assert.equal(await desk.shown("condition"), `${name} (${fits.length})`);
      assert.ok(await isMarked(page), "without a page load");
    }
  });
});
