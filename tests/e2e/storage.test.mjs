// Storage that is blocked, full, spoilt, or shared with another tab.

import assert from "node:assert/strict";

import { KEY, Quiz } from "./support/quiz.mjs";
import { eachSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const NOT_SAVED = /^Your answers are not being saved/;

function block() {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

function fill() {
  Storage.prototype.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
}

async function openWith(visitor, path, script) {
  const context = await visitor.context();
  await context.addInitScript(script);
  const page = await context.newPage();
  await goReady(page, visitor.root + path);
  return page;
}

eachSite("storage", (site) => {
  for (const [what, script] of [["blocked", block], ["full", fill]]) {
    site.test(`${what}: the quiz works, and says once that nothing is saved`, async (visitor) => {
      const quiz = new Quiz(await openWith(visitor, "quiz/", script));
      for (let n = 1; n <= 3; n += 1) {
        await quiz.isAt(n, 30);
        await quiz.answer("-");
        assert.equal(await quiz.notices.count(), 1, "one notice");
        assert.match(await quiz.notices.innerText(), NOT_SAVED);
        await quiz.next();
      }
      await quiz.isAt(4, 30);
    });

    site.test(`${what}: nothing on the page claims that answers are kept`, async (visitor) => {
      const quiz = new Quiz(await openWith(visitor, "quiz/", script));
      await quiz.answer("-");
      await quiz.notices.waitFor();
      assert.doesNotMatch(await quiz.page.locator("main").innerText(), /Your answers (are kept on this device|stay in this browser)/);
    });
  }

  site.test("spoilt: the quiz works, and the text is set aside", async (visitor) => {
    const context = await visitor.context();
    const page = await context.newPage();
    await goReady(page, `${visitor.root}about/`);
    await page.evaluate((key) => localStorage.setItem(key, "{nonsense"), KEY);
    await goReady(page, `${visitor.root}quiz/`);
    const quiz = new Quiz(page);
    await eventually(() => quiz.notices.count(), equals(1), "one notice");
    assert.match(await quiz.notices.innerText(), /set aside/);
    const aside = () =>
      page.evaluate((key) => Object.entries(localStorage).filter(([name]) => name.startsWith(`${key}.set-aside`)), KEY);
    assert.deepEqual((await aside()).map(([, text]) => text), ["{nonsense"]);
    await quiz.answer("-");
    await quiz.next();
    await page.reload();
    await ready(page);
    await quiz.isAt(2, 30);
    assert.equal((await aside()).length, 1, "it stays set aside");
  });

  site.test("records of a later version are kept", async (visitor) => {
    const page = await visitor.open("about/");
    const later = '{"id":"x","at":1,"fact":{"of-a-later-version":{"what":"ever"}}}';
    await page.evaluate(([key, later]) => localStorage.setItem(key, `{"records":[${later}]}`), [KEY, later]);
    await goReady(page, `${visitor.root}quiz/`);
    const quiz = new Quiz(page);
    await quiz.answer("-");
    assert.equal(await quiz.notices.count(), 0);
    assert.ok((await page.evaluate((key) => localStorage.getItem(key), KEY)).includes(later));
  });

  site.test("two tabs: each shows what was answered in the other, and no answer is lost", async (visitor) => {
    const context = await visitor.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) await goReady(page, `${visitor.root}quiz/paper/`);
    const item = (page, n) => page.locator(".item").nth(n);
    // Events instead of the mouse: a tab in the background draws nothing, and the mouse waits for that.
    const choose = (page, n) => item(page, n).locator("input").nth(n % 3).dispatchEvent("click");
    const answer = async (page, n) => {
      await choose(page, n);
      await item(page, n).locator("> button").dispatchEvent("click");
    };
    const shows = async (page, n, message) => {
      await eventually(() => item(page, n).locator(".verdict").count(), equals(1), message);
      assert.ok(await item(page, n).locator("input").nth(n % 3).isChecked(), `${message}: the choice`);
    };
    await choose(two, 4);
    await answer(one, 0);
    await shows(one, 0, "the tab itself");
    await shows(two, 0, "the other tab, which was open");
    assert.ok(await item(two, 4).locator("input").nth(1).isChecked(), "what was chosen in the other tab stays");
    await answer(two, 1);
    await shows(one, 1, "and the other way round");
    await Promise.all([answer(one, 2), answer(two, 3)]);
    for (const page of [one, two]) {
      for (const n of [0, 1, 2, 3]) await shows(page, n, `item ${n}`);
      await page.reload();
      await ready(page);
      for (const n of [0, 1, 2, 3]) await shows(page, n, `item ${n} after a reload`);
    }
  });

  site.test("two tabs: what was deleted in one is gone in the other", async (visitor) => {
    const context = await visitor.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) await goReady(page, `${visitor.root}quiz/`);
    const [first, second] = [new Quiz(one), new Quiz(two)];
    await one.bringToFront();
    await first.answer("-");
    await first.next();
    await second.isAt(2, 30);
    await one.getByRole("button", { name: "Delete my answers" }).click();
    await one.getByRole("button", { name: "Yes, delete" }).click();
    await first.isAt(1, 30);
    await second.isAt(1, 30);
    await two.bringToFront();
    await second.answer("-");
    await second.next();
    await first.isAt(2, 30);
  });
});
