// The whole quiz with the keyboard alone, and what becomes of its answers.

import assert from "node:assert/strict";

import { focused, hasFocus, tabTo, tabToButton } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { KEY, Quiz, shown, UNKNOWN, wrongOf } from "./support/quiz.mjs";
import { eachSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const RADIO = ".quiz-card input[type=radio]";
const BUTTON = ".quiz-card .item > button.button";

/** Gives some answer to the item on screen by keyboard, and leaves the focus on the button. */
async function answerByKeyboard(quiz, { knows }) {
  const { page } = quiz;
  const item = await quiz.asked();
  if (item.kind === "best" || item.kind === "standing") {
    await tabTo(page, RADIO);
    await page.keyboard.press("Space");
    // Up from the first option leads round to the last one, which is "I don't know".
    await page.keyboard.press(knows ? "ArrowDown" : "ArrowUp");
  } else if (!knows) {
    await tabTo(page, `.quiz-card input[value="${UNKNOWN}"]`);
    await page.keyboard.press("Space");
  } else if (item.kind === "several") {
    await tabTo(page, ".quiz-card input[type=checkbox]");
    await page.keyboard.press("Space");
  } else if (item.kind === "order") {
    await tabTo(page, ".quiz-card [data-way=down]");
    await page.keyboard.press("Enter");
  } else {
    await tabTo(page, ".quiz-card input[type=number]");
    await page.keyboard.type("40");
  }
  assert.equal((await shown(quiz.card, item)) === UNKNOWN, !knows);
  assert.equal(await quiz.verdict.count(), 1, "the live region is there before the answer");
  assert.equal((await quiz.verdict.textContent()).trim(), "");
  await quiz.verdict.evaluate((region) => void (region.wasHere = true));
  await tabTo(page, BUTTON, { most: 9 });
  await page.keyboard.press("Enter");
  await quiz.verdict.locator(".verdict").waitFor();
  assert.ok(await quiz.verdict.evaluate((region) => region.wasHere), "the verdict is said in the region that was there");
  assert.ok(await hasFocus(quiz.button), "the focus stays on the button");
}

async function nextByKeyboard(quiz) {
  await quiz.page.keyboard.press("Enter");
  await focused(quiz.page.locator(".quiz-progress, .result-title"), "the next step has the focus");
}

const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

eachSite("quiz", (site) => {
  site.test("the whole quiz by keyboard, over a reload and a restart, to the end and again", async (visitor) => {
    const { lead, items } = await bank(visitor.root);
    let quiz = new Quiz(await visitor.open("quiz/"), items);
    const asked = [];
    for (let n = 1; n <= 30; n += 1) {
      await quiz.isAt(n, 30);
      asked.push(await quiz.item());
      await answerByKeyboard(quiz, { knows: n % 5 !== 0 });
      if (n === 5) {
        await quiz.page.reload();
        await ready(quiz.page);
      } else if (n === 12) {
        const storageState = await quiz.page.context().storageState();
        await quiz.page.context().close();
        quiz = new Quiz(await visitor.open("quiz/", { storageState }), items);
      }
      if (n === 5 || n === 12) {
        assert.equal(await quiz.item(), asked.at(-1), "what was said back is still there");
        await quiz.verdict.locator(".verdict").waitFor();
        await tabTo(quiz.page, BUTTON);
      }
      await nextByKeyboard(quiz);
    }
    assert.equal(asked[0], lead);
    assert.match(lead, /opioid/);
    assert.equal(new Set(asked).size, 30, "no item is asked twice");
    for (const item of items.filter((item) => item.safety)) assert.ok(asked.includes(item.id), `${item.id} is asked`);

    const { page } = quiz;
    assert.ok(await hasFocus(quiz.title));
    const rows = await page.locator(".result-table").first().locator("tbody td:nth-child(2)").allInnerTexts();
    const counts = rows.map((row) => row.match(/(\d+) of (\d+)/).slice(1).map(Number));
    assert.equal(counts.reduce((sum, [, of]) => sum + of, 0), 30, `the topics add up: ${rows.join(", ")}`);
    const right = counts.reduce((sum, [right]) => sum + right, 0);
    assert.match(await page.locator(".result .lead").innerText(), new RegExp(`\\b${right} of 30\\b`));
    assert.match(await page.locator(".result-lines").innerText(), /I don't know": 6/);

    await page.reload();
    await ready(page);
    await quiz.title.waitFor();
    await tabToButton(page, /^Ask me again what I missed \(\d+\)$/);
    const [, missed] = (await page.locator(".result .buttons button").first().innerText()).match(/\((\d+)\)/);
    assert.ok(Number(missed) >= 6);
    await page.keyboard.press("Enter");
    await focused(quiz.progress, "the new quiz has the focus");
    for (let n = 1; n <= Number(missed); n += 1) {
      await quiz.isAt(n, Number(missed));
      await answerByKeyboard(quiz, { knows: true });
      await nextByKeyboard(quiz);
    }
    await quiz.title.waitFor();

    await tabToButton(page, "Start a new quiz");
    await page.keyboard.press("Enter");
    await quiz.isAt(1, 30);
    await focused(quiz.progress, "the new quiz has the focus");
    await answerByKeyboard(quiz, { knows: true });

    assert.ok(await stored(page));
    await tabToButton(page, "Delete my answers");
    await page.keyboard.press("Enter");
    await page.getByText("Delete all your answers from this browser?").waitFor();
    assert.ok(await stored(page), "asking deletes nothing");
    await tabToButton(page, "No, keep them");
    await page.keyboard.press("Enter");
    await page.getByText("Delete all your answers from this browser?").waitFor({ state: "hidden" });
    assert.ok(await stored(page), "keeping deletes nothing");
    await tabToButton(page, "Delete my answers");
    await page.keyboard.press("Enter");
    await tabToButton(page, "Yes, delete");
    await page.keyboard.press("Enter");
    await quiz.notices.getByText("Your answers were deleted from this browser.").waitFor();
    assert.equal(await stored(page), null);
    await quiz.isAt(1, 30);
    await page.reload();
    await ready(page);
    await quiz.isAt(1, 30);
    assert.equal(await stored(page), null, "opening the quiz stores nothing");
  }, { timeout: 240_000 });

  site.test("the button without a choice says so in the live region and loses nothing", async (visitor) => {
    const { items } = await bank(visitor.root);
    const quiz = new Quiz(await visitor.open("quiz/"), items);
    const item = await quiz.item();
    await quiz.verdict.evaluate((region) => void (region.wasHere = true));
    await tabTo(quiz.page, BUTTON);
    await quiz.page.keyboard.press("Enter");
    await eventually(() => quiz.verdict.innerText(), equals("Please choose an answer first."), "the reminder");
    assert.ok(await quiz.verdict.evaluate((region) => region.wasHere));
    assert.ok(await hasFocus(quiz.button));
    await quiz.isAt(1, 30);
    assert.equal(await quiz.item(), item);
    assert.equal(await stored(quiz.page), null);
    await quiz.answer("a");
    assert.doesNotMatch(await quiz.verdict.innerText(), /Please choose/);
    await quiz.next();
    await quiz.isAt(2, 30);
  });

  site.test("an answer stays in place: locked, marked, with the right one beside it", async (visitor) => {
    const { items } = await bank(visitor.root);
    const quiz = new Quiz(await visitor.open("quiz/"), items);
    const item = await quiz.asked();
    const order = await quiz.card.locator(".quiz-option-text").allInnerTexts();
    await quiz.answer(wrongOf(item));
    assert.deepEqual(await quiz.card.locator(".quiz-option-text").allInnerTexts(), order);
    assert.equal(await quiz.card.locator(".quiz-options .quiz-mark--yours").count(), 1);
    assert.equal(await quiz.card.locator(".quiz-options .quiz-mark--key").count(), 1);
    assert.ok(await quiz.radio(wrongOf(item)).isChecked());
    assert.equal(await quiz.card.locator("input:enabled").count(), 0);
    assert.match(await quiz.card.locator(".item-truth").innerText(), /What can be said/);
  });

  site.test("a page's questions are answered as often as one likes, and the last answer is kept", async (visitor) => {
    const page = await visitor.open("learn/safety/");
    const item = page.locator(".check-yourself .item").first();
    const [first, second] = await item.locator("input").evaluateAll((all) => all.map((one) => one.value));
    const choose = (value) => item.locator(`input[value="${value}"]`).check();
    await choose(first);
    await item.locator("> button").click();
    await item.locator(".verdict").waitFor();
    await item.locator("> button", { hasText: "Answer again" }).click();
    await item.locator(".verdict").waitFor({ state: "hidden" });
    await choose(second);
    await item.locator("> button").click();
    await item.locator(".verdict").waitFor();
    await page.reload();
    await ready(page);
    await item.locator(".verdict").waitFor();
    assert.ok(await item.locator(`input[value="${second}"]`).isChecked());
    await goReady(page, `${visitor.root}quiz/`);
    await new Quiz(page).isAt(1, 30);
  });
});
