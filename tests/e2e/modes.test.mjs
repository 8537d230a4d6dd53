// Each quiz that there is to choose from.

import assert from "node:assert/strict";

import { focused, tabTo, tabToButton } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { Quiz, twins } from "./support/quiz.mjs";
import { deepSite } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const byId = (items, ids) => ids.map((id) => items.find((item) => item.id === id));
const claims = (items) => items.map((item) => item.claims[0]).toSorted();
const onPage = (items, page) => items.filter((item) => item.page === page);
const pages = (items) => [...new Set(items.map((item) => item.page))];

/** The page with the fewest questions of those that have some on two claims. */
function smallPage(items) {
  const fit = pages(items).filter((page) => new Set(claims(onPage(items, page))).size > 1);
  return fit.toSorted((one, other) => onPage(items, one).length - onPage(items, other).length)[0];
}

async function open(visitor, path = "quiz/", log = new Log()) {
  const { items } = await bank(visitor.root);
  return new Quiz(await visitor.open(path, log.records.length > 0 ? log.state(visitor.root) : {}), items);
}

deepSite("modes", (site) => {
  site.test("the quick quiz asks 8 questions, on every standing, at least two of them on safety", async (visitor) => {
    const { claims: all } = await bank(visitor.root);
    const quiz = await open(visitor);
    await quiz.begin("Quick quiz");
    assert.equal(await quiz.mode.innerText(), "Quick quiz");
    const asked = byId(quiz.items, await quiz.giveAll(8));
    assert.equal(new Set(claims(asked)).size, 8, "each on another claim");
    assert.ok(asked.filter((item) => item.safety).length >= 2, "safety is in");
    const standings = asked.map((item) => all.find((claim) => claim.claim === item.claims[0]).standing);
    assert.equal(new Set(standings).size, 6);
    assert.match(await quiz.page.locator(".result .lead").innerText(), /\b8 of 8\b/);
  });

  site.test("a topic is asked whole, by the link in the list, with twins apart", async (visitor) => {
    const quiz = await open(visitor);
    const small = smallPage(quiz.items);
    await quiz.page.locator(".modes details > summary").click();
    const link = quiz.page.locator(`.modes-topics a[href$="?mode=topic:${small}"]`);
    const name = await link.innerText();
    await link.click();
    const wanted = onPage(quiz.items, small);
    await quiz.isAt(1, wanted.length);
    assert.equal(await quiz.mode.innerText(), `Topic: ${name}`);
    const asked = byId(quiz.items, await quiz.giveAll(wanted.length));
    assert.deepEqual(asked.map((item) => item.id).toSorted(), wanted.map((item) => item.id).toSorted());
    assert.notEqual(asked[0].claims[0], asked[1].claims[0]);
  });

  site.test("a topic is asked whole, by its address", async (visitor) => {
    const quiz = await open(visitor, "quiz/?mode=topic:safety");
    const wanted = onPage(quiz.items, "safety");
    await quiz.isAt(1, wanted.length);
    assert.equal(await quiz.mode.innerText(), "Topic: Safety");
    for (let n = 1; n <= 3; n += 1) {
      assert.equal((await quiz.asked()).page, "safety");
      await quiz.give(true);
      await quiz.next();
    }
    await quiz.isAt(4, wanted.length);
  });

  site.test("every page that has questions is a topic, and no other", async (visitor) => {
    const quiz = await open(visitor);
    const links = await quiz.page.locator(".modes-topics a").evaluateAll((all) => all.map((a) => a.href.split("?mode=topic:")[1]));
    assert.deepEqual(links.toSorted(), pages(quiz.items).toSorted());
  });

  site.test("what was missed is asked again in other words, until it is right", async (visitor) => {
    const quiz = await open(visitor);
    assert.equal(await quiz.offered("What I missed").count(), 0, "nothing was missed yet");
    await quiz.begin("Quick quiz");
    const missed = [];
    for (let n = 1; n <= 4; n += 1) {
      const item = await quiz.asked();
      await quiz.give(n === 4);
      if (n < 4) missed.push(item);
      await quiz.next();
    }
    assert.match(await quiz.offered("What I missed").innerText(), /Points that your last answer missed: 3\./);
    await quiz.begin("What I missed");
    assert.equal(await quiz.mode.innerText(), "What I missed");
    const asked = byId(quiz.items, await quiz.giveAll(3));
    assert.deepEqual(claims(asked), claims(missed));
    for (const item of asked) assert.ok(!missed.includes(item), `${item.id} is another item`);
    assert.equal(await quiz.offered("What I missed").count(), 0, "nothing is missed any more");
  });

  site.test("a review asks the twin of each point that is due, and says when the next one is", async (visitor) => {
    const { items } = await bank(visitor.root);
    // The last item on each claim, so that another one comes first.
    const answered = [...new Map(items.map((item) => [item.claims[0], item])).values()];
    const [missed, right, early, climbed, elsewhere] = answered;
    const log = new Log()
      .quiz({ items: [missed, early], answers: [{ right: false }, { right: true }], daysAgo: 2 })
      .quiz({ items: [right], answers: [{ right: true }], daysAgo: 3 })
      // Right on two days: not due again before a week.
      .quiz({ items: [climbed], answers: [{ right: true }], daysAgo: 9 })
      .quiz({ items: [climbed], answers: [{ right: true }], daysAgo: 5 })
      .answer(elsewhere, { right: false }, 1);
    // What was begun last is on screen, whatever is due.
    const quiz = await open(visitor, "quiz/", log);
    const due = [missed, right, elsewhere];
    assert.match(await quiz.offered("Review").innerText(), /Points that are due today: 3\./);
    await quiz.begin("Review");
    assert.equal(await quiz.mode.innerText(), "Review");
    const asked = byId(quiz.items, await quiz.giveAll(3));
    assert.deepEqual(claims(asked), claims(due));
    for (const item of asked) {
      assert.ok(twins(quiz.items, item).some((twin) => due.some((answered) => answered.id === twin.id)), `${item.id} is a twin`);
      assert.ok(due.every((answered) => answered.id !== item.id), `${item.id} is another item`);
    }
    const text = await quiz.offered("Review").innerText();
    const tomorrow = await quiz.page.evaluate(() => {
      const day = new Date(Date.now() + 86_400_000);
      return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
    });
    assert.ok(text.includes(`Next point due: ${tomorrow}.`), text);
    assert.equal(await quiz.offered("Review").getByRole("button").count(), 0, "nothing is due any more");
  });

  site.test("before and after: the same points in other words, and no gain is told where nothing changed", async (visitor) => {
    const quiz = await open(visitor);
    await quiz.begin("Before and after");
    assert.equal(await quiz.mode.innerText(), "Before reading");
    const before = byId(quiz.items, await quiz.giveAll(12, (n) => n % 2 === 0));
    assert.equal(await quiz.page.locator(".gain").count(), 0, "one quiz tells no gain");
    await quiz.page.locator(".result").getByRole("button", { name: "After reading" }).click();
    await focused(quiz.progress, "the second quiz has the focus");
    assert.equal(await quiz.mode.innerText(), "After reading");
    const rightBefore = new Set(before.filter((_, at) => at % 2 === 1).map((item) => item.claims[0]));
    const after = [];
    for (let n = 1; n <= 12; n += 1) {
      await quiz.isAt(n, 12);
      const item = await quiz.asked();
      after.push(item);
      await quiz.give(rightBefore.has(item.claims[0]));
      await quiz.next();
    }
    assert.deepEqual(claims(after), claims(before));
    for (const item of after) assert.ok(!before.includes(item), `${item.id} is another item`);
    assert.ok([...before, ...after].some((item) => item.safety), "safety is in");
    const gain = await quiz.page.locator(".gain").innerText();
    assert.match(gain, /Mean score on the same 12 points: 50 of 100 before, 50 after\./);
    assert.match(gain, /The change is 0 points, with a 95% interval from 0 to 0\. That is too small to tell it from chance\./);
  });

  site.test("before and after: a gain is told with its interval, by the button in the list", async (visitor) => {
    const quiz = await open(visitor);
    await quiz.begin("Before and after");
    await quiz.giveAll(12, () => false);
    await quiz.begin("After reading");
    await quiz.giveAll(12, (n) => n > 2);
    const gain = await quiz.page.locator(".gain").innerText();
    // Ten of twelve differences are 100, two are 0: 83.3 ± 2.201 √(1515.2 / 12).
    assert.match(gain, /The change is \+83 points, with a 95% interval from \+59 to \+108\.$/m);
    assert.equal(await quiz.offered("After reading").count(), 0, "the pair is whole");
  });

  site.test("the list is reached by keyboard, and the first question has the focus then", async (visitor) => {
    const quiz = await open(visitor);
    const { page } = quiz;
    assert.ok(await page.getByRole("heading", { name: "Choose a quiz" }).isVisible());
    for (const [name, of] of [["Quick quiz", 8], ["Before and after", 12], ["Full quiz", 30]]) {
      await tabToButton(page, new RegExp(`^Begin: ${name}$`));
      await page.keyboard.press("Enter");
      await focused(quiz.progress, `${name}: the first question has the focus`);
      await quiz.isAt(1, of);
    }
    await tabTo(page, ".modes details > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, '.modes-topics a[href$="topic:safety"]');
    await page.keyboard.press("Enter");
    await eventually(() => quiz.mode.innerText(), equals("Topic: Safety"), "the topic");
    await focused(quiz.progress, "a topic: the first question has the focus");
  });
});
