// The same quiz for two people, and addresses that name another one or none.

import assert from "node:assert/strict";

import { bank } from "./support/pages.mjs";
import { Log, version } from "./support/log.mjs";
import { Quiz } from "./support/quiz.mjs";
import { deepSite, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const OLDER = /^This link was made with version 0 of the questions\. Here is version \d+/;
const NONSENSE = "This link names no quiz that is known here. You see another one instead.";

async function open(visitor, path, options) {
  const { items } = await bank(visitor.root);
  return new Quiz(await visitor.open(path, options), items);
}

/** Everything that is asked, in order: the items, and their options as they stand. */
async function asked(quiz, of, right) {
  const all = [];
  for (let n = 1; n <= of; n += 1) {
    await quiz.isAt(n, of);
    all.push([await quiz.item(), ...(await quiz.card.locator(".quiz-option-text").allInnerTexts())]);
    await quiz.give(right);
    await quiz.next();
  }
  return all;
}

const search = (page) => new URL(page.url()).search;

deepSite("sharing", (site) => {
  for (const [name, of] of [["Quick quiz", 8], ["Before and after", 12]]) {
    site.test(`two people with the same link get the same questions and options in the same order: ${name}`, async (visitor) => {
      const one = await open(visitor, "quiz/");
      await one.begin(name);
      const link = await one.link();
      assert.match(link.slice(visitor.root.length), /^quiz\/\?mode=[a-z]+&seed=[2-9a-z]{6}&bank=[^&]+$/);
      assert.ok(link.startsWith(visitor.root));
      const first = await asked(one, of, true);
      assert.equal(await one.link(), link, "no answer changes the link");
      const other = await open(visitor, link.slice(visitor.root.length));
      assert.deepEqual(await asked(other, of, false), first);
      assert.equal(await other.notices.count(), 0);
      assert.equal(await other.link(), link, "it can be passed on");
    });
  }

  site.test("a link that was answered leads to where it was left, and to the result", async (visitor) => {
    const path = `quiz/?mode=quick&seed=bcdfgh&bank=${await version(visitor.root)}`;
    const quiz = await open(visitor, path);
    await quiz.give(true);
    await quiz.next();
    await quiz.page.reload();
    await ready(quiz.page);
    await quiz.isAt(2, 8);
    await quiz.giveAll(8, () => true, 2);
    await quiz.page.reload();
    await ready(quiz.page);
    await quiz.title.waitFor();
  });

  site.test("the link is copied", async (visitor) => {
    const quiz = await open(visitor, "quiz/", { permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = quiz;
    await page.locator("#share > summary").click();
    await page.getByRole("button", { name: "Copy the link" }).click();
    await eventually(() => page.locator("#share [role=status]").innerText(), equals("Copied."), "what is said");
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), await quiz.link());
  });

  site.test("a link of another version says so, and offers the nearest quiz", async (visitor) => {
    const here = await version(visitor.root);
    const quiz = await open(visitor, "quiz/?mode=quick&seed=bcdfgh&bank=0");
    assert.match(await quiz.notices.innerText(), OLDER);
    assert.equal(await quiz.notices.evaluate((one) => one.closest("[role=status]") !== null), true, "it is said aloud");
    await quiz.isAt(1, 8);
    const nearest = await asked(quiz, 8, true);
    const same = await open(visitor, `quiz/?mode=quick&seed=bcdfgh&bank=${here}`);
    assert.equal(await same.notices.count(), 0);
    assert.deepEqual(await asked(same, 8, true), nearest);
  });

  for (const query of ["mode=nowhere", "mode=quick&seed=zzzzzz", "mode=quick&seed=%3Cb%3E", "mode=missed&seed=bcdfgh&bank=1", "mode=topic:%22%3E", "mode=topic:nowhere"]) {
    site.test(`nonsense in the address is said, and a full quiz is shown: ${query}`, async (visitor) => {
      const quiz = await open(visitor, `quiz/?${query}`);
      assert.equal(await quiz.notices.innerText(), NONSENSE);
      await quiz.isAt(1, 30);
      await quiz.give(true);
      await quiz.next();
      await quiz.isAt(2, 30);
    });
  }

  site.test("a review of nothing asks nothing, says so, and lets one choose", async (visitor) => {
    const quiz = await open(visitor, "quiz/?mode=review");
    assert.match(await quiz.page.locator("main").innerText(), /This quiz has no questions today\. Choose another one\./);
    await quiz.begin("Quick quiz");
    await quiz.isAt(1, 8);
  });

  site.test("beginning another quiz clears the address, a reload stays in that one, and back leads to the link", async (visitor) => {
    const quiz = await open(visitor, "quiz/?mode=quick&seed=bcdfgh&bank=1");
    const { page } = quiz;
    await quiz.give(true);
    await quiz.next();
    const linked = await quiz.item();
    await quiz.begin("Before and after");
    assert.equal(search(page), "");
    await quiz.give(true);
    await quiz.next();
    await page.reload();
    await ready(page);
    await quiz.isAt(2, 12);
    assert.equal(search(page), "");
    await page.goBack();
    await quiz.isAt(2, 8);
    assert.equal(await quiz.item(), linked);
    await page.goForward();
    await quiz.isAt(2, 12);
  });

  for (const [what, path] of [["a notice", "quiz/?mode=nowhere"], ["an older link", "quiz/?mode=quick&seed=bcdfgh&bank=0"]]) {
    site.test(`beginning another quiz ends ${what}`, async (visitor) => {
      const quiz = await open(visitor, path);
      assert.equal(await quiz.notices.count(), 1);
      await quiz.begin("Full quiz");
      assert.equal(await quiz.notices.count(), 0);
      assert.equal(search(quiz.page), "");
    });
  }

  site.test("what is this reader's own is not offered to share", async (visitor) => {
    const quiz = await open(visitor, "quiz/");
    await quiz.begin("Quick quiz");
    assert.equal(await quiz.page.locator("#share").count(), 1);
    await quiz.give(false);
    await quiz.next();
    await quiz.begin("What I missed");
    assert.equal(await quiz.page.locator("#share").count(), 0);
  });

  site.test("nor is a review, which asks everybody something else", async (visitor) => {
    const { items } = await bank(visitor.root);
    const log = new Log().quiz({ items: items.slice(0, 3), answers: [{}, {}, {}], daysAgo: 9 });
    const quiz = await open(visitor, "quiz/", log.state(visitor.root));
    await quiz.begin("Review");
    assert.equal(await quiz.page.getByText("Whoever opens this link gets the same questions").count(), 0);
  });
});
