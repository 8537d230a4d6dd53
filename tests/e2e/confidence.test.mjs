// How sure are you? Asked of whoever wants to be asked, and what the report says of it.

import assert from "node:assert/strict";

import { hasFocus } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log, records } from "./support/log.mjs";
import { oneOfEach, Quiz, shown, twins, UNKNOWN } from "./support/quiz.mjs";
import { deepSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const CHOOSE = "Please say how sure you are as well.";

const fieldset = (quiz) => quiz.card.locator(".quiz-confidence");
const desk = (page) => page.getByRole("switch", { name: "Also ask me how sure I am" });
const answers = async (quiz) => (await records(quiz.page)).map((record) => record["item-answered"]).filter(Boolean);

/** Opens a quiz of an item of each kind. */
async function open(visitor, { on }) {
  const { items } = await bank(visitor.root);
  const asked = oneOfEach(items);
  const log = new Log().quiz({ items: asked, answers: [] });
  if (on) log.confidence();
  return { quiz: new Quiz(await visitor.open("quiz/", log.state(visitor.root)), items), asked };
}

/** The rows of the table: level, answers, right ones, share, interval. */
const table = (page) =>
  page.locator("figure", { has: page.getByRole("heading", { name: "How sure you were, and how often you were right" }) }).locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));

/** The report of someone who has answered so: a list of levels, each with how many answers and how many right ones. */
async function report(visitor, levels) {
  const { items } = await bank(visitor.root);
  const answers = levels.flatMap(([confidence, n, right]) => Array.from({ length: n }, (_, at) => ({ confidence, right: at < right })));
  const asked = oneOnEachClaim(items).slice(0, answers.length);
  const page = await visitor.open("quiz/report/", new Log().quiz({ items: asked, answers }).state(visitor.root));
  return { page, items, asked, answers };
}

const oneOnEachClaim = (items) => [...new Map(items.map((item) => [item.claims[0], item])).values()];

/** Wilson's 95% interval in percent, rounded. */
function wilson(right, n) {
  const z = 1.959964;
  const [share, scale] = [right / n, 1 + (z * z) / n];
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [-half, half].map((half) => Math.round((100 * (share + (z * z) / (2 * n) + half)) / scale));
}

deepSite("confidence", (site) => {
  site.test("it is asked for once it is switched on, keeps what was chosen, and stays on", async (visitor) => {
    const { quiz, asked } = await open(visitor, { on: false });
    const { page } = quiz;
    assert.equal(await fieldset(quiz).count(), 0);
    assert.equal(await desk(page).getAttribute("aria-checked"), "false");
    const choice = await quiz.put(true);
    await desk(page).focus();
    await page.keyboard.press("Space");
    await fieldset(quiz).waitFor();
    assert.equal(await desk(page).getAttribute("aria-checked"), "true");
    assert.ok(await hasFocus(desk(page)));
    assert.equal(await shown(quiz.card, asked[0]), choice);
    assert.deepEqual(await quiz.card.locator(".quiz-level").allInnerTexts(), ["A guess", "Fairly sure", "Certain"]);
    assert.equal(await fieldset(quiz).locator("input:checked").count(), 0, "no level is proposed");
    await page.reload();
    await ready(page);
    await fieldset(quiz).waitFor();
    await desk(page).click();
    await fieldset(quiz).waitFor({ state: "detached" });
    await quiz.check();
    assert.equal((await answers(quiz))[0].confidence, null);
  });

  site.test("the button without a level reminds of it and loses nothing, for every kind of item", async (visitor) => {
    const { quiz, asked } = await open(visitor, { on: true });
    for (const [at, item] of asked.entries()) {
      await quiz.isAt(at + 1, asked.length);
      const choice = await quiz.put(true);
      await quiz.button.focus();
      await quiz.page.keyboard.press("Enter");
      await eventually(() => quiz.verdict.innerText(), equals(CHOOSE), item.kind);
      assert.ok(await hasFocus(quiz.button));
      assert.equal(await shown(quiz.card, item), choice, item.kind);
      assert.equal((await answers(quiz)).length, at, "nothing is answered");
      await quiz.level("fairly-sure").check();
      await eventually(() => quiz.verdict.innerText(), equals(""), "the reminder has gone");
      await quiz.check();
      assert.equal(await shown(quiz.card, item), choice, item.kind);
      assert.ok(await quiz.level("fairly-sure").isChecked());
      assert.equal(await fieldset(quiz).locator("input:enabled").count(), 0);
      const { confidence, choice: saved, score } = (await answers(quiz)).at(-1);
      assert.deepEqual({ confidence, saved, score }, { confidence: "fairly-sure", saved: choice, score: 100 });
      await quiz.next();
    }
  });

  site.test("without a choice it is the choice that is missing", async (visitor) => {
    const { quiz } = await open(visitor, { on: true });
    await quiz.level("guess").check();
    await quiz.button.click();
    await eventually(() => quiz.verdict.innerText(), equals("Please choose an answer first."), "the reminder");
    assert.ok(await quiz.level("guess").isChecked());
  });

  site.test("\"I don't know\" needs no level", async (visitor) => {
    const { quiz, asked } = await open(visitor, { on: true });
    for (const item of asked) {
      await quiz.answer(UNKNOWN);
      assert.equal(await quiz.verdict.locator(".verdict").innerText(), "An honest answer", item.kind);
      assert.equal((await answers(quiz)).at(-1).confidence, null);
      await quiz.next();
    }
    assert.deepEqual(await table(quiz.page), [], "nobody said how sure");
  });

  site.test("what was certain and wrong says that it comes back, and nothing else does", async (visitor) => {
    const { quiz, asked } = await open(visitor, { on: true });
    const told = [["certain", false], ["certain", true], ["fairly-sure", false], ["guess", false], ["certain", false]];
    for (const [at, [level, right]] of told.entries()) {
      await quiz.put(right);
      await quiz.level(level).check();
      await quiz.check();
      const warned = await quiz.verdict.getByText(/^You were certain, and it was not right\./).count();
      assert.equal(warned, level === "certain" && !right ? 1 : 0, `${level}, ${right}`);
      await quiz.next();
      assert.equal((await answers(quiz)).length, at + 1);
    }
    assert.match(await quiz.page.locator(".result").innerText(), /Certain, and not right: 2/);
    assert.deepEqual(await table(quiz.page), [
      ["A guess", "1", "0", "too few to tell", ""],
      ["Fairly sure", "1", "0", "too few to tell", ""],
      ["Certain", "3", "1", "too few to tell", ""],
    ]);
    await quiz.page.getByRole("button", { name: "Ask me these points again in other words" }).click();
    await quiz.isAt(1, 2);
    const again = [await quiz.asked()];
    await quiz.answer(UNKNOWN);
    await quiz.next();
    again.push(await quiz.asked());
    const errors = [asked[0], asked[4]];
    assert.deepEqual(again.map((item) => item.claims[0]).toSorted(), errors.map((item) => item.claims[0]).toSorted());
    for (const item of again) {
      const error = errors.find((error) => error.claims[0] === item.claims[0]);
      assert.ok(twins(quiz.items, error).some((twin) => twin.id === item.id), `${item.id} is another item`);
    }
  });

  site.test("under 10 answers of a level are too few to tell, from 10 on share and interval are told", async (visitor) => {
    const { page } = await report(visitor, [["guess", 9, 4], ["fairly-sure", 10, 5], ["certain", 12, 12]]);
    const [half, all] = [wilson(5, 10), wilson(12, 12)];
    assert.deepEqual(await table(page), [
      ["A guess", "9", "4", "too few to tell", ""],
      ["Fairly sure", "10", "5", "50%", `${half[0]}% to ${half[1]}%`],
      ["Certain", "12", "12", "100%", `${all[0]}% to ${all[1]}%`],
    ]);
    assert.equal(await page.locator("figure:has(table) .figure-interval").count(), 6, "two levels are drawn, each with both ends");
    assert.equal(await page.getByText(/^Certain, and not right/).count(), 0, "there was no such error");
  });

  site.test("without enough answers nothing is drawn, and the table stands", async (visitor) => {
    const { page, items } = await report(visitor, [["certain", 3, 1]]);
    assert.equal((await table(page)).length, 3);
    assert.equal(await page.locator(".figure-interval").count(), 0);
    await page.getByRole("button", { name: "Ask me these points again in other words" }).click();
    const quiz = new Quiz(page, items);
    await quiz.isAt(1, 2);
    await fieldset(quiz).waitFor({ state: "detached" });
    await goReady(page, `${visitor.root}quiz/report/`);
    assert.match(await page.locator(".report").innerText(), /Certain, and not right: 2/);
  });
});
