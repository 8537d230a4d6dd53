// Closing the browser anywhere and coming back: nothing is lost, and one goes on where one was.

import assert from "node:assert/strict";

import { focused, tabToButton } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log, records } from "./support/log.mjs";
import { oneOfEach, Quiz, shown, UNKNOWN } from "./support/quiz.mjs";
import { deepSite, goReady, ready } from "./support/site.mjs";

/** Closes everything, and opens a page again as the same reader. */
async function comeBack(visitor, quiz, path = "quiz/") {
  const storageState = await quiz.page.context().storageState();
  await quiz.page.context().close();
  return new Quiz(await visitor.open(path, { storageState }), quiz.items);
}

async function open(visitor, log) {
  const { items } = await bank(visitor.root);
  return new Quiz(await visitor.open("quiz/", log?.state(visitor.root)), items);
}

const answers = async (quiz) => (await records(quiz.page)).filter((record) => record["item-answered"]).length;

const saidBack = (quiz) => quiz.card.locator(".item-verdict, .item-why").allInnerTexts();

/** The buttons that stand beside each quiz in the report. */
const inHistory = (page, label) => page.locator(".history-table").getByRole("button", { name: label });

/** Goes on by keyboard, from the top of the page. */
async function nextByKeyboard(quiz, label) {
  await tabToButton(quiz.page, label);
  await quiz.page.keyboard.press("Enter");
  await focused(quiz.page.locator(".quiz-progress, .result-title"), "the next step has the focus");
}

deepSite("coming back", (site) => {
  site.test("to a choice that was made and not checked, for every kind of item", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    let quiz = await open(visitor, new Log().quiz({ items: asked, answers: [] }));
    for (const [at, item] of asked.entries()) {
      await quiz.isAt(at + 1, asked.length);
      const choice = await quiz.put(true);
      quiz = await comeBack(visitor, quiz);
      await quiz.isAt(at + 1, asked.length);
      assert.equal(await shown(quiz.card, item), choice, item.kind);
      assert.equal((await quiz.verdict.textContent()).trim(), "", `${item.kind}: nothing is told yet`);
      assert.equal(await answers(quiz), at, `${item.kind} is not answered`);
      await quiz.check();
      assert.equal(await quiz.verdict.locator(".verdict").innerText(), "Right", item.kind);
      await quiz.next();
    }
  });

  site.test("to \"I don't know\", chosen and not checked", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    let quiz = await open(visitor, new Log().quiz({ items: asked, answers: [] }));
    for (const item of asked) {
      await quiz.card.locator(`input[value="${UNKNOWN}"]`).check();
      await quiz.page.reload();
      await ready(quiz.page);
      assert.equal(await shown(quiz.card, item), UNKNOWN, item.kind);
      await quiz.check();
      await quiz.next();
    }
  });

  site.test("to how sure one said to be, before and after the answer was chosen", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    let quiz = await open(visitor, new Log().confidence().quiz({ items: asked, answers: [] }));
    for (const item of asked) {
      await quiz.level("fairly-sure").check();
      quiz = await comeBack(visitor, quiz);
      assert.ok(await quiz.level("fairly-sure").isChecked(), item.kind);
      const choice = await quiz.put(true);
      quiz = await comeBack(visitor, quiz);
      assert.ok(await quiz.level("fairly-sure").isChecked(), `${item.kind}, with its answer`);
      assert.equal(await shown(quiz.card, item), choice, item.kind);
      await quiz.check();
      assert.equal((await records(quiz.page)).at(-1)["item-answered"].confidence, "fairly-sure");
      await quiz.next();
      assert.equal(await quiz.page.locator(".quiz-level input:checked").count(), 0, "it says nothing of the next question");
    }
  });

  site.test("to an answer in the very moment of which the page was closed", async (visitor) => {
    const quiz = await open(visitor);
    await quiz.put(true);
    await quiz.page.evaluate(() => {
      document.querySelector(".item > button").click();
      location.reload();
    });
    await quiz.page.waitForLoadState();
    await ready(quiz.page);
    assert.equal(await answers(quiz), 1);
    assert.equal(await quiz.verdict.locator(".verdict").innerText(), "Right");
  });

  site.test("to what was said back, for every kind of item, and on from there by keyboard", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    let quiz = await open(visitor, new Log().quiz({ items: asked, answers: [] }));
    for (const [at, item] of asked.entries()) {
      const isLast = at === asked.length - 1;
      const choice = await quiz.give(at % 2 === 0);
      const told = await saidBack(quiz);
      quiz = await comeBack(visitor, quiz);
      await quiz.isAt(at + 1, asked.length);
      assert.equal(await quiz.item(), item.id);
      assert.equal(await shown(quiz.card, item), choice, item.kind);
      assert.deepEqual(await saidBack(quiz), told, `${item.kind}: the same is told`);
      await nextByKeyboard(quiz, isLast ? "See the result" : "Next question");
    }
    await quiz.title.waitFor();
    assert.equal(await answers(quiz), asked.length, "nothing is answered twice");
  });

  site.test("to the next question, and to the result", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = items.slice(0, 3);
    let quiz = await open(visitor, new Log().quiz({ items: asked, answers: [] }));
    for (let n = 1; n <= 3; n += 1) {
      await quiz.isAt(n, 3);
      assert.equal(await quiz.item(), asked[n - 1].id);
      await quiz.give(n !== 2);
      await quiz.next();
      quiz = await comeBack(visitor, quiz);
    }
    await quiz.title.waitFor();
    assert.match(await quiz.page.locator(".result .lead").innerText(), /\b2 of 3\b/);
    assert.equal(await quiz.card.count(), 0);
  });

  site.test("to a topic that was opened by its address: to its last answer as well", async (visitor) => {
    const { items } = await bank(visitor.root);
    const page = "hiv";
    const of = items.filter((item) => item.page === page).length;
    let quiz = new Quiz(await visitor.open(`quiz/?mode=topic:${page}`), items);
    for (let n = 1; n <= of; n += 1) {
      await quiz.isAt(n, of);
      await quiz.give(true);
      const item = await quiz.item();
      quiz = await comeBack(visitor, quiz, `quiz/?mode=topic:${page}`);
      await quiz.isAt(n, of);
      assert.equal(await quiz.item(), item);
      assert.equal(await quiz.verdict.locator(".verdict").count(), 1, `what was said back to question ${n} is still there`);
      await quiz.next();
    }
    await quiz.title.waitFor();
  });

  site.test("to a quiz that was left for another one, from the report", async (visitor) => {
    const quiz = await open(visitor);
    await quiz.begin("Quick quiz");
    for (let n = 1; n <= 3; n += 1) {
      await quiz.give(true);
      await quiz.next();
    }
    await quiz.isAt(4, 8);
    const left = await quiz.item();
    await quiz.begin("Full quiz");
    await quiz.give(false);
    await quiz.next();
    await quiz.isAt(2, 30);
    const other = await quiz.item();

    const { page } = quiz;
    await page.getByRole("link", { name: "Your report on all quizzes" }).click();
    await page.getByRole("heading", { name: "Your report", exact: true }).waitFor();
    await inHistory(page, /^Go on ?: Quick quiz/).click();
    await quiz.isAt(4, 8);
    assert.equal(await quiz.item(), left);
    assert.equal(await quiz.mode.innerText(), "Quick quiz");
    await page.reload();
    await ready(page);
    await quiz.isAt(4, 8);
    assert.equal(await quiz.item(), left, "it is the one that is gone on with");

    await goReady(page, `${visitor.root}quiz/report/`);
    await inHistory(page, /^Go on ?: Full quiz/).click();
    await quiz.isAt(2, 30);
    assert.equal(await quiz.item(), other);
    assert.equal(await answers(quiz), 4);
  });

  site.test("to a quiz that is done, from the report", async (visitor) => {
    const { items } = await bank(visitor.root);
    const log = new Log()
      .quiz({ items: items.slice(0, 3), answers: [{}, {}, { right: false }], mode: "quick", daysAgo: 1 })
      .quiz({ items: items.slice(3, 6), answers: [{}] });
    const quiz = new Quiz(await visitor.open("quiz/report/", log.state(visitor.root)), items);
    await inHistory(quiz.page, /^Open ?: Quick quiz/).click();
    await quiz.title.waitFor();
    assert.match(await quiz.page.locator(".result .lead").innerText(), /\b2 of 3\b/);
  });
});
