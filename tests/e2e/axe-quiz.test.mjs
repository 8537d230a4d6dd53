// Accessibility of what the quiz shows besides its questions, by axe-core: confidence, the result, the report, what is said of links.

import assert from "node:assert/strict";

import { check } from "./support/axe.mjs";
import { openAll } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { oneOfEach, put, Quiz, answerTo } from "./support/quiz.mjs";
import { deepSite, goReady } from "./support/site.mjs";

const clean = (found) => assert.equal(found.join("\n"), "");

deepSite("axe on the quiz", (site) => {
  site.test("with confidence asked for: asked, reminded, answered and certain of an error", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    const log = new Log().quiz({ items: asked, answers: [] }).confidence();
    const quiz = new Quiz(await visitor.open("quiz/", log.state(visitor.root)), items);
    const { page } = quiz;
    const found = [];
    for (const { kind } of asked) {
      await quiz.put(false);
      found.push(...(await check(page, `${kind} asked with confidence`)));
      await quiz.button.click();
      await quiz.verdict.getByText("Please say how sure you are as well.").waitFor();
      if (kind === "order") found.push(...(await check(page, `${kind} reminded`)));
      await quiz.level("certain").check();
      await quiz.check();
      await openAll(page);
      found.push(...(await check(page, `${kind} certain and wrong`)));
      await quiz.next();
    }
    clean(found);
  });

  site.test("the result and the report with all their parts, and with everything opened", async (visitor) => {
    const { items } = await bank(visitor.root);
    const page = await visitor.open("quiz/", everything(items).state(visitor.root));
    await page.locator(".gain").waitFor();
    const found = await check(page, "result");
    await openAll(page);
    await page.getByRole("button", { name: "Delete my answers" }).click();
    found.push(...(await check(page, "result with everything opened")));
    await goReady(page, `${visitor.root}quiz/report/`);
    for (const part of [".figure-matrix", ".figure-interval", ".history-table", ".slips", ".reread"]) assert.ok((await page.locator(part).count()) > 0, part);
    found.push(...(await check(page, "report")));
    clean(found);
  });

  site.test("the report without answers", async (visitor) => {
    clean(await check(await visitor.open("quiz/report/"), "empty report"));
  });

  site.test("what is said of links, the list of quizzes, and the box for sharing", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    const found = [];
    for (const query of ["mode=quick&seed=bcdfgh&bank=0", "mode=nowhere", "mode=review"]) {
      await goReady(page, `${visitor.root}quiz/?${query}`);
      await openAll(page);
      found.push(...(await check(page, query)));
    }
    clean(found);
  });

  site.test("an order and an estimate on a page: begun and answered", async (visitor) => {
    const path = "quiz/paper/conditions/";
    const { items } = await bank(visitor.root, path);
    const page = await visitor.open(path);
    const found = [];
    const some = oneOfEach(items).slice(2);
    for (const item of some) await put(page.locator(`[id="item-${item.id}"]`), item, answerTo(item, true));
    found.push(...(await check(page, "begun")));
    for (const item of some) await page.locator(`[id="item-${item.id}"] > button`).click();
    found.push(...(await check(page, "answered")));
    clean(found);
  });
});

/** Both forms of a pair, with confidence: whatever a result can show is shown. */
function everything(items) {
  const first = new Map();
  for (const item of items) if (!first.has(item.claims[0])) first.set(item.claims[0], item);
  const last = new Map(items.map((item) => [item.claims[0], item]));
  const claims = [...first.keys()].filter((claim) => last.get(claim).kind === "standing").slice(0, 12);
  const levels = ["certain", "guess"];
  const answers = (right) => claims.map((_, at) => ({ right: right(at), confidence: levels[at % 2] }));
  return new Log()
    .quiz({ mode: "before", seed: 7, items: claims.map((claim) => first.get(claim)), answers: answers((at) => at > 8), daysAgo: 3 })
    .quiz({ mode: "quick", seed: 8, items: items.slice(0, 8), answers: [{}, {}], daysAgo: 2 })
    .quiz({ mode: "after", seed: 7, items: claims.map((claim) => last.get(claim)), answers: answers((at) => at > 3) });
}
