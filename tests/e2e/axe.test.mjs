// Accessibility, by axe-core: every page and every state of a question, in light and dark.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

import { Desk } from "./support/desk.mjs";
import { openAll } from "./support/page.mjs";
import { bank, somePaths } from "./support/pages.mjs";
import { keyOf, Quiz, wrongOf } from "./support/quiz.mjs";
import { eachSite, goReady } from "./support/site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the dark only colours differ. */
const RULES = { light: undefined, dark: ["color-contrast"] };

/** Checks what is on screen, in light and dark. */
async function check(page, where) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = [];
  for (const [colorScheme, runOnly] of Object.entries(RULES)) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map((node) => node.target.join(" "))}`);
    }, runOnly);
    found.push(...violations.map((violation) => `${where || "home"}, ${colorScheme}: ${violation}`));
  }
  return found;
}

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
    const quiz = new Quiz(await visitor.open("quiz/"));
    const { page } = quiz;
    const found = await check(page, "fresh");
    await quiz.button.click();
    found.push(...(await check(page, "reminded")));
    const seen = new Set();
    for (let n = 1; n <= 30; n += 1) {
      await quiz.isAt(n, 30);
      const id = await quiz.item();
      const item = items.find((item) => item.id === id);
      const right = n % 3 !== 0;
      const state = `${item.kind} ${right ? "right" : "wrong"}`;
      const isNew = !seen.has(state);
      seen.add(state);
      if (isNew) found.push(...(await check(page, `${item.kind} asked`)));
      await quiz.answer(right ? keyOf(item) : wrongOf(item));
      if (isNew) {
        await openAll(page);
        found.push(...(await check(page, state)));
      }
      await quiz.next();
    }
    assert.equal(seen.size, 4, "both kinds were answered right and wrong");
    found.push(...(await check(page, "result")));
    await page.getByRole("button", { name: "Delete my answers" }).click();
    found.push(...(await check(page, "deleting")));
    assert.equal(found.join("\n"), "");
  }, { timeout: 300_000 });
});
