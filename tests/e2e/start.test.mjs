// The app starting late, not at all, or without its data.

import assert from "node:assert/strict";

import { bank } from "./support/pages.mjs";
import { keyOf, oneOfEach, put, Quiz, shown, UNKNOWN, wrongOf } from "./support/quiz.mjs";
import { eachSite, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

/** A page with items of every kind. */
const ALL_KINDS = "quiz/paper/conditions/";
const WASM = /\.wasm$/;
const LOAD_FAILED = /Failed to load resource|was preloaded using link preload but not used/;

/** Opens a page whose app does not start before it is let. */
async function openHeld(visitor, path) {
  const page = await (await visitor.context()).newPage();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(WASM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(visitor.root + path, { waitUntil: "domcontentloaded" });
  return { page, release };
}

eachSite("start", (site) => {
  for (const path of ["quiz/", "learn/safety/"]) {
    site.test(`${path}: what was answered before the app ran counts`, async (visitor) => {
      const { page, release } = await openHeld(visitor, path);
      const item = page.locator(".item").first();
      const name = await item.getAttribute("id");
      const radio = item.locator("input").nth(1);
      await radio.check();
      await item.locator("summary.button").click();
      await item.locator(".answer-yours:visible").waitFor();
      assert.equal(await page.locator("html[data-ready]").count(), 0);
      release();
      await ready(page);
      await item.locator(".item-verdict .verdict").waitFor();
      assert.equal(await page.locator(".item").first().getAttribute("id"), name);
      assert.ok(await radio.isChecked(), "the choice is still shown");
      assert.equal(await item.locator(".item-check").count(), 0);
      await page.reload();
      await ready(page);
      await item.locator(".item-verdict .verdict").waitFor();
      if (path === "quiz/") {
        const quiz = new Quiz(page);
        await quiz.isAt(1, 30);
        await quiz.next();
        await quiz.isAt(2, 30);
      }
    });
  }

  site.test("every kind of item can be answered before the app runs, or begun", async (visitor) => {
    const { items } = await bank(visitor.root, ALL_KINDS);
    const { page, release } = await openHeld(visitor, ALL_KINDS);
    const box = (item) => page.locator(`[id="item-${item.id}"]`);
    const answers = oneOfEach(items).map((item, at) => ({ item, choice: at % 2 ? keyOf(item) : wrongOf(item) }));
    const given = new Set(answers.map(({ item }) => item));
    const begun = oneOfEach(items, (item) => !given.has(item)).filter(Boolean).map((item) => ({ item, choice: keyOf(item) }));
    begun.at(-1).choice = UNKNOWN;
    for (const { item, choice } of [...answers, ...begun]) await put(box(item), item, choice);
    for (const { item } of answers) await box(item).locator("summary.button").click();
    assert.equal(await page.locator("html[data-ready]").count(), 0);
    release();
    await ready(page);
    for (const { item, choice } of answers) {
      await box(item).locator(".item-verdict .verdict").waitFor();
      assert.equal(await shown(box(item), item), choice, `${item.id} was answered`);
    }
    for (const { item, choice } of begun) {
      assert.equal(await box(item).locator(".verdict").count(), 0, `${item.id} is not answered`);
      assert.equal(await shown(box(item), item), choice, `${item.id} was begun`);
    }
  });

  site.test("what was only chosen before the app ran stays chosen, and is not answered", async (visitor) => {
    const { page, release } = await openHeld(visitor, "quiz/");
    const quiz = new Quiz(page);
    const value = await quiz.card.locator("input").nth(2).getAttribute("value");
    await quiz.radio(value).check();
    release();
    await ready(page);
    assert.ok(await quiz.radio(value).isChecked());
    assert.equal(await quiz.verdict.innerText(), "");
    await quiz.button.click();
    await quiz.verdict.locator(".verdict").waitFor();
    assert.ok(await quiz.radio(value).isChecked());
  });

  site.test("a badge that was opened before the app ran stays open", async (visitor) => {
    const { page, release } = await openHeld(visitor, "learn/safety/");
    const badge = page.locator("main details.evidence").nth(1);
    await badge.locator("summary").click();
    await badge.locator(".evidence-body").waitFor();
    release();
    await ready(page);
    assert.ok(await badge.evaluate((details) => details.open));
  });

  for (const [what, pattern] of [["wasm", WASM], ["data", /\/parts\/.*\.json$/]]) {
    site.test(`without the ${what} a notice leads to the quiz on one page, and everything can be read`, async (visitor) => {
      const page = await (await visitor.context()).newPage();
      await page.route(pattern, (route) => route.abort());
      for (const path of ["", "learn/safety/", "quiz/"]) {
        await page.goto(visitor.root + path);
        const notice = page.locator(".wasm-failed");
        await notice.waitFor();
        assert.ok((await page.locator("main").innerText()).length > 200);
        assert.equal(await page.locator("html[data-ready]").count(), 0);
        const link = notice.locator("a");
        assert.equal(await link.evaluate((link) => link.href), `${visitor.root}quiz/paper/`);
        await link.click();
        await page.waitForURL(`${visitor.root}quiz/paper/`);
        const item = page.locator(".item").first();
        await item.locator("input").first().check();
        await item.locator("summary.button").click();
        await item.locator(".answer-yours:visible").waitFor();
      }
    }, { expected: [LOAD_FAILED] });
  }

  site.test("when the data of the next page cannot be had, the page is loaded the ordinary way", async (visitor) => {
    const page = await visitor.open("");
    // Fetched by the app it fails, loaded by the browser it does not.
    await page.route(`${visitor.root}learn/`, (route) => (route.request().resourceType() === "fetch" ? route.abort() : route.continue()));
    await page.locator("main a.door").first().click();
    await page.waitForURL(`${visitor.root}learn/`);
    await ready(page);
    await eventually(() => page.locator("h1").innerText(), equals("Read what is known about LDN, and what is not"), "the page");
  }, { expected: [LOAD_FAILED] });
});
