// Answers to items that were worded otherwise then, or are no longer there.

import assert from "node:assert/strict";

import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { Quiz, shown } from "./support/quiz.mjs";
import { deepSite, goReady } from "./support/site.mjs";

const old = (right) => ({ right, version: 99, score: right ? 100 : 0 });

/** What the history says of each quiz: answers, right ones, mean score. */
const history = (page) =>
  page.locator(".history-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.cells].slice(2, 5).map((cell) => cell.textContent)));

/** A reader with a quiz of other wordings, and after it a quiz of present ones. */
async function open(visitor, path) {
  const { items } = await bank(visitor.root);
  const log = new Log()
    .quiz({ items: items.slice(0, 3), answers: [old(true), old(true), old(false)], mode: "quick", daysAgo: 40 })
    .quiz({ items: items.slice(10, 12), answers: [{}, {}], daysAgo: 0 });
  return new Quiz(await visitor.open(path, log.state(visitor.root)), items);
}

deepSite("old answers", (site) => {
  site.test("they stand in the history as they were marked then", async (visitor) => {
    const { page } = await open(visitor, "quiz/report/");
    assert.deepEqual(await history(page), [["2 of 2", "2 of 2", "100"], ["3 of 3", "2 of 3", "67"]]);
    assert.match(await page.locator(".report .lead").first().innerText(), /You answered 2 of 2 right\./, "they are not counted in the report");
  });

  site.test("they are not due for review, nor missed", async (visitor) => {
    const quiz = await open(visitor, "quiz/");
    assert.doesNotMatch(await quiz.offered("Review").innerText(), /due today/);
    assert.equal(await quiz.offered("What I missed").count(), 0);
  });

  site.test("on a page they are no answer to the item", async (visitor) => {
    const { items } = await bank(visitor.root, "learn/safety/");
    const [item, other] = items;
    const log = new Log().answer(item, old(true)).answer(other, { right: true });
    const page = await visitor.open("learn/safety/", log.state(visitor.root));
    const box = (item) => page.locator(`[id="item-${item.id}"]`);
    await box(other).locator(".verdict").waitFor();
    assert.equal(await box(item).locator(".verdict").count(), 0);
    assert.equal(await shown(box(item), item), "");
    assert.equal(await box(item).locator("input:disabled").count(), 0);
  });

  site.test("in a quiz the item is asked again, what it says back is read, and the history counts it once", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = items.slice(0, 3);
    const log = new Log().quiz({ items: asked, answers: [old(false), old(false)] });
    const quiz = new Quiz(await visitor.open("quiz/", log.state(visitor.root)), items);
    for (let n = 1; n <= 3; n += 1) {
      await quiz.isAt(n, 3);
      assert.equal(await quiz.item(), asked[n - 1].id);
      await quiz.put(true);
      await quiz.button.click();
      await quiz.verdict.locator(".verdict").waitFor({ timeout: 3000 });
      assert.equal(await quiz.item(), asked[n - 1].id, "what is said back stays on screen");
      await quiz.next();
    }
    await quiz.title.waitFor();
    assert.deepEqual((await history(quiz.page)).map(([answers]) => answers), ["3 of 3"]);
  });

  site.test("a report of old answers alone still has the history", async (visitor) => {
    const { items } = await bank(visitor.root);
    const log = new Log().quiz({ items: items.slice(0, 3), answers: [old(true), old(true), old(false)] });
    const page = await visitor.open("quiz/report/", log.state(visitor.root));
    assert.deepEqual(await history(page), [["3 of 3", "2 of 3", "67"]]);
  });

  site.test("items that are no longer there are passed over, and their answers stay in the history", async (visitor) => {
    const { items } = await bank(visitor.root);
    const gone = { id: "no-longer-there", version: 1, kind: "best" };
    const log = new Log().quiz({ items: [items[0], gone, items[1]], answers: [{}, { choice: "a", score: 100 }] });
    const quiz = new Quiz(await visitor.open("quiz/", log.state(visitor.root)), items);
    await quiz.isAt(2, 2);
    assert.equal(await quiz.item(), items[1].id);
    await quiz.give(true);
    await quiz.next();
    await quiz.title.waitFor();
    assert.match(await quiz.page.locator(".result .lead").innerText(), /\b2 of 2\b/);
    assert.deepEqual(await history(quiz.page), [["3 of 3", "3 of 3", "100"]]);
    await goReady(quiz.page, `${visitor.root}quiz/report/`);
    assert.deepEqual(await history(quiz.page), [["3 of 3", "3 of 3", "100"]]);
  });
});
