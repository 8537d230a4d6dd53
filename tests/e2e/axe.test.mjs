// Accessibility, by axe-core: every page and every state of a question, in light and dark.

import assert from "node:assert/strict";

import { check } from "./support/axe.mjs";
import { Desk } from "./support/desk.mjs";
import { openAll } from "./support/page.mjs";
import { bank, somePaths } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { oneOfEach, Quiz } from "./support/quiz.mjs";
import { eachSite, goReady } from "./support/site.mjs";

eachSite("axe", (site) => {
  site.test("every page, with everything opened", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    const found = [];
    for (const path of await somePaths(visitor.root)) {
      await goReady(page, visitor.root + path);
      await openAll(page);
      found.push(...(await check(page, path)));
    }
    assert.equal(found.join("\n"), "");
  }, { timeout: 300_000 });

  site.test("the browser of claims, with filters and with nothing found", async (visitor) => {
    const page = await visitor.open("evidence/?condition=fibromyalgia&standing=mixed&sort=newest");
    const found = await check(page, "filtered");
    await new Desk(page).search.fill("zzzz");
    await page.locator(".claim-rows > li").first().waitFor({ state: "detached" });
    found.push(...(await check(page, "nothing found")));
    assert.equal(found.join("\n"), "");
  });

  site.test("every page without script", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    await page.route(/\/boot\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    const found = [];
    for (const path of ["learn/safety/", "quiz/", "quiz/paper/"]) {
      await page.goto(visitor.root + path);
      await page.locator(".item input").first().check();
      await openAll(page);
      found.push(...(await check(page, `${path} without script`)));
    }
    assert.equal(found.join("\n"), "");
  }, { timeout: 300_000, expected: [/was preloaded using link preload/] });

  site.test("a page whose app could not start", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    await page.route(/\.wasm$/, (route) => route.abort());
    await page.goto(`${visitor.root}quiz/`);
    await page.locator(".wasm-failed").waitFor();
    assert.equal((await check(page, "failed")).join("\n"), "");
  }, { expected: [/Failed to load resource/, /was preloaded using link preload/] });

  site.test("the page for lost addresses", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    await page.goto(`${visitor.root}nowhere`);
    assert.equal((await check(page, "404")).join("\n"), "");
  }, { expected: [/Failed to load resource/, /MIME type/] });

  site.test("every state of the quiz", async (visitor) => {
    const { items } = await bank(visitor.root);
    const first = oneOfEach(items);
    const asked = [...first, ...oneOfEach(items, (item) => !first.includes(item))];
    const quiz = new Quiz(await visitor.open("quiz/", new Log().quiz({ items: asked, answers: [] }).state(visitor.root)), items);
    const { page } = quiz;
    const found = await check(page, "fresh");
    await quiz.button.click();
    found.push(...(await check(page, "reminded")));
    for (const [at, { id, kind }] of asked.entries()) {
      assert.equal(await quiz.item(), id);
      const right = at < first.length;
      if (right) found.push(...(await check(page, `${kind} asked`)));
      await quiz.give(right);
      await openAll(page);
      found.push(...(await check(page, `${kind} ${right ? "right" : "wrong"}`)));
      await quiz.next();
    }
    found.push(...(await check(page, "result")));
    await page.getByRole("button", { name: "Delete my answers" }).click();
    found.push(...(await check(page, "deleting")));
    assert.equal(found.join("\n"), "");
  }, { timeout: 300_000 });
});
