// The five kinds of items: giving an answer, changing one's mind, and what is said back.

import assert from "node:assert/strict";

import { openAll, tabTo } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { oneOfEach, Quiz, shown } from "./support/quiz.mjs";
import { deepSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const CHOOSE = "Please choose an answer first.";

/** Opens a quiz of these items. */
async function ask(visitor, items) {
  const log = new Log().quiz({ items, answers: [] });
  return new Quiz(await visitor.open("quiz/", log.state(visitor.root)), items);
}

deepSite("kinds of items", (site) => {
  site.test("every kind of item reminds of the answer, except an order, which always stands some way", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items).filter((item) => item.kind !== "order");
    const quiz = await ask(visitor, asked);
    for (const [at, item] of asked.entries()) {
      await quiz.isAt(at + 1, asked.length);
      await quiz.button.click();
      await eventually(() => quiz.verdict.innerText(), equals(CHOOSE), item.kind);
      await quiz.page.reload();
      await ready(quiz.page);
      await quiz.isAt(at + 1, asked.length);
      assert.equal(await quiz.item(), item.id);
      assert.equal(await shown(quiz.card, item), "", `${item.kind}: nothing was chosen`);
      await quiz.give(true);
      await quiz.next();
    }
  });

  for (const right of [true, false]) {
    site.test(`every kind, answered ${right ? "right" : "wrong"}: what was given stays, cannot be changed, and the reasons are told`, async (visitor) => {
      const { items } = await bank(visitor.root);
      const asked = oneOfEach(items);
      const quiz = await ask(visitor, asked);
      for (const item of asked) {
        assert.equal(await quiz.item(), item.id);
        const choice = await quiz.give(right);
        assert.equal(await quiz.verdict.locator(".verdict").innerText(), right ? "Right" : "Not this one", item.kind);
        assert.equal(await shown(quiz.card, item), choice, item.kind);
        assert.equal(await quiz.card.locator(".item-question :is(input, button, select):enabled").count(), 0, `${item.kind} is locked`);
        const told = await quiz.card.locator(".item-verdict, .item-why").evaluateAll((all) => all.map((one) => one.textContent).join(" "));
        for (const option of item.option) assert.ok(told.includes(option.feedback.trim()), `${item.kind}: ${option.feedback}`);
        assert.match(await quiz.card.locator(".item-truth").innerText(), /What can be said/);
        await quiz.next();
      }
      await quiz.title.waitFor();
      assert.match(await quiz.page.locator(".result .lead").innerText(), new RegExp(`\\b${right ? 5 : 0} of 5\\b`));
    });
  }

  site.test("boxes that were unticked stay unticked", async (visitor) => {
    const { items } = await bank(visitor.root);
    const item = items.find((item) => item.kind === "several");
    const quiz = await ask(visitor, [item]);
    for (const value of (await quiz.put(true)).split("+")) await quiz.card.locator(`input[value="${value}"]`).uncheck();
    await quiz.button.click();
    await eventually(() => quiz.verdict.innerText(), equals(CHOOSE), "the reminder");
    assert.equal(await shown(quiz.card, item), "");
    await quiz.page.reload();
    await ready(quiz.page);
    assert.equal(await shown(quiz.card, item), "", "after a reload");
  });

  site.test("what was answered in another tab is shown, not what was ticked in this one", async (visitor) => {
    const { items } = await bank(visitor.root);
    const item = items.find((item) => item.kind === "several");
    const one = await ask(visitor, [item]);
    const two = new Quiz(await one.page.context().newPage(), items);
    await goReady(two.page, `${visitor.root}quiz/`);
    await two.put(false);
    await one.page.bringToFront();
    const choice = await one.give(true);
    await eventually(() => two.verdict.locator(".verdict").count(), equals(1), "the other tab is told");
    assert.equal(await shown(two.card, item), choice);
  });

  site.test("at 320 pixels no kind scrolls sideways, asked with confidence and answered, and targets are high enough for fingers", async (visitor) => {
    const { items } = await bank(visitor.root);
    const asked = oneOfEach(items);
    const log = new Log().quiz({ items: asked, answers: [] }).confidence();
    const page = await visitor.open("quiz/", { ...log.state(visitor.root), viewport: { width: 320, height: 640 } });
    const quiz = new Quiz(page, items);
    const check = async (where) => {
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 320, where);
      const small = await page.locator(".quiz-option, .quiz-level, .order-way, .quiz-card .button, .switch").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map((one) => one.className));
      assert.deepEqual(small, [], where);
    };
    for (const { kind } of asked) {
      await quiz.put(false);
      await check(`${kind} asked`);
      await quiz.level("certain").check();
      await quiz.check();
      await openAll(page);
      await check(`${kind} answered`);
      await quiz.next();
    }
  });

  site.test("a number can be typed, slid and cleared, and both fields always say the same", async (visitor) => {
    const { items } = await bank(visitor.root);
    const quiz = await ask(visitor, items.filter((item) => item.kind === "estimate").slice(0, 1));
    const { page } = quiz;
    const number = quiz.card.locator("input[type=number]");
    const range = quiz.card.locator("input[type=range]");
    const says = async (value) => {
      await eventually(() => quiz.card.locator(".estimate-shown").innerText(), equals(`${value} of 100 people`), "the picture");
      assert.deepEqual([await number.inputValue(), await range.inputValue()], [value, value]);
    };
    await tabTo(page, "input[type=number]");
    await page.keyboard.type("40");
    await says("40");
    await tabTo(page, "input[type=range]", { most: 1 });
    await page.keyboard.press("ArrowRight");
    await says("41");
    await page.keyboard.press("Home");
    await says("0");
    await tabTo(page, "input[type=number]", { most: 1, key: "Shift+Tab" });
    await page.keyboard.type("7");
    await says("7");
    await quiz.check();
    assert.match(await quiz.card.locator(".estimate-sides").innerText(), /Your number: 7 of 100/);
  });

  site.test("a number that was cleared, or is none from 0 to 100, is not answered with an earlier one", async (visitor) => {
    const { items } = await bank(visitor.root);
    const quiz = await ask(visitor, items.filter((item) => item.kind === "estimate").slice(0, 1));
    const number = quiz.card.locator("input[type=number]");
    for (const [typed, keys] of [["", ["Backspace", "Backspace"]], ["101", ["Backspace", "Backspace", "1", "0", "1"]]]) {
      await number.fill("47");
      await eventually(() => quiz.card.locator(".estimate-shown").innerText(), equals("47 of 100 people"), "the picture");
      await number.press("End");
      for (const key of keys) await number.press(key);
      assert.equal(await number.inputValue(), typed);
      await quiz.button.click();
      await eventually(() => quiz.verdict.innerText(), equals(CHOOSE), `after ${typed || "nothing"}`);
      assert.equal(await number.inputValue(), typed);
    }
  });
});
