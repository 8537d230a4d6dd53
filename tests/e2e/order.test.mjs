// Putting claims in order: by keyboard alone, by mouse, and by finger.

import assert from "node:assert/strict";

import { scrollY, tabTo } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { keyOf, orderOf, Quiz } from "./support/quiz.mjs";
import { deepSite, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

/** Opens a quiz of one order, with its claims by name as they should stand. */
async function open(visitor, options = {}) {
  const { items } = await bank(visitor.root);
  const item = items.find((item) => item.kind === "order" && item.option.length === 4);
  const log = new Log().quiz({ items: [item, items[0]], answers: [] });
  const page = await visitor.open("quiz/", { ...log.state(visitor.root), ...options });
  return { quiz: new Quiz(page, items), page, item, key: keyOf(item).split(">") };
}

const row = (quiz, name) => quiz.card.locator(`[data-option="${name}"]`);
const status = (quiz) => quiz.card.locator(".item-question [role=status]");
const textOf = (item, name) => item.option.find((option) => option.claim === name).text;

async function stands(quiz, order, message) {
  await eventually(async () => (await orderOf(quiz.card)).join(" "), equals(order.join(" ")), `${message}, not ${order.join(" ")}`);
}

/** The row and the way of the button that has the focus. */
const atButton = (page) =>
  page.evaluate(() => {
    const button = document.activeElement;
    return button.matches("[data-way]:enabled") ? [button.closest("[data-option]").dataset.option, button.dataset.way] : null;
  });

/** Where to take hold of something. */
async function middle(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The key that leads from what has the focus to a row's buttons. */
async function wayTo(page, name) {
  const isBefore = await page.evaluate((name) => {
    const row = document.querySelector(`[data-option="${name}"]`);
    return Boolean(document.activeElement.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING);
  }, name);
  return isBefore ? "Shift+Tab" : "Tab";
}

deepSite("order", (site) => {
  site.test("by keyboard alone: the focus stays on a button that can be used, and the new place is said", async (visitor) => {
    const { quiz, page, item, key } = await open(visitor);
    assert.equal(await status(quiz).innerText(), "", "nothing is said at first");
    await status(quiz).evaluate((region) => void (region.wasHere = true));
    const moved = (await orderOf(quiz.card))[0];
    await tabTo(page, `[data-option="${moved}"] [data-way=down]`);
    for (const [way, places] of [["down", [1, 2, 3]], ["up", [2, 1, 0]]]) {
      for (const place of places) {
        assert.deepEqual(await atButton(page), [moved, way], `before place ${place + 1}`);
        await page.keyboard.press(place % 2 === 0 ? "Enter" : "Space");
        await eventually(async () => (await orderOf(quiz.card)).indexOf(moved), equals(place), "the row moves");
        const said = `Now in place ${place + 1} of ${key.length}: ${textOf(item, moved)}`;
        await eventually(() => status(quiz).innerText(), equals(said), "what is said");
        await eventually(async () => (await atButton(page))?.[0], equals(moved), "the focus stays in the row");
      }
    }
    assert.deepEqual(await atButton(page), [moved, "down"], "at the top, down is what can be done");
    assert.ok(await status(quiz).evaluate((region) => region.wasHere), "it is said in the region that was there");

    // The right order: what comes first is brought up first.
    for (const [to, name] of key.entries()) {
      const from = (await orderOf(quiz.card)).indexOf(name);
      if (from === to) continue;
      await tabTo(page, `[data-option="${name}"] [data-way=up]`, { most: 20, key: await wayTo(page, name) });
      for (let place = from - 1; place >= to; place -= 1) {
        await page.keyboard.press("Enter");
        await eventually(async () => (await orderOf(quiz.card)).indexOf(name), equals(place), `${name} moves up`);
      }
    }
    await tabTo(page, ".quiz-card .item > button.button", { most: 20 });
    await page.keyboard.press("Enter");
    await eventually(() => quiz.verdict.locator(".verdict").innerText(), equals("Right"), "the verdict");
    assert.equal(await quiz.card.locator("[data-way], [data-grip]").count(), 0, "nothing can be moved any more");
  });

  site.test("the ends of the list switch off the buttons that lead nowhere", async (visitor) => {
    const { quiz } = await open(visitor);
    const off = await quiz.card.locator("[data-way]:disabled").evaluateAll((all) => all.map((one) => one.dataset.way));
    assert.deepEqual(off, ["up", "down"]);
  });

  site.test("by mouse: a row goes where its grip is dragged, and stays there when it is let go", async (visitor) => {
    const { quiz, page } = await open(visitor);
    const [first, second, third, fourth] = await orderOf(quiz.card);
    const grip = await middle(row(quiz, fourth).locator("[data-grip]"));
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x, (await middle(row(quiz, second))).y - 4, { steps: 8 });
    await stands(quiz, [first, fourth, second, third], "while it is held");
    await page.mouse.move(grip.x, (await row(quiz, first).boundingBox()).y + 2, { steps: 8 });
    await stands(quiz, [fourth, first, second, third], "further up");
    await page.mouse.up();
    assert.equal(await quiz.card.locator("[data-held]").count(), 0);
    await page.mouse.move(grip.x, grip.y, { steps: 4 });
    await stands(quiz, [fourth, first, second, third], "after it was let go");

    const down = await middle(row(quiz, fourth).locator("[data-grip]"));
    await page.mouse.move(down.x, down.y);
    await page.mouse.down();
    await page.mouse.move(down.x, (await middle(row(quiz, third))).y + 6, { steps: 12 });
    await page.mouse.up();
    await stands(quiz, [first, second, third, fourth], "down to the end");
    assert.match(await status(quiz).innerText(), /^Now in place 4 of 4: /);
    await page.reload();
    await ready(page);
    await stands(quiz, [first, second, third, fourth], "after a reload");
  });

  site.test("by mouse: dragging elsewhere than by the grip moves nothing", async (visitor) => {
    const { quiz, page } = await open(visitor);
    const before = await orderOf(quiz.card);
    const text = await middle(row(quiz, before[3]).locator(".quiz-option-text"));
    await page.mouse.move(text.x, text.y);
    await page.mouse.down();
    await page.mouse.move(text.x, (await row(quiz, before[0]).boundingBox()).y, { steps: 6 });
    await page.mouse.up();
    await stands(quiz, before, "nothing moved");
  });

  site.test("by finger: a row goes where its grip is dragged, and the page does not scroll", async (visitor) => {
    const { quiz, page } = await open(visitor, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
    const [first, second, third, fourth] = await orderOf(quiz.card);
    // All of it in view: a row that is half out of view would not be the same test.
    await quiz.card.locator(".item-question legend").evaluate((legend) => legend.scrollIntoView());
    const scrolled = await scrollY(page);
    const { x, y } = await middle(row(quiz, fourth).locator("[data-grip]"));
    const to = (await row(quiz, first).boundingBox()).y + 2;
    const cdp = await page.context().newCDPSession(page);
    const touch = (type, points) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x, y }]);
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", [{ x, y: y + ((to - y) * step) / 10 }]);
    await stands(quiz, [fourth, first, second, third], "while it is held");
    // A finger that is lifted in flight flings, and the browser takes the next tap to stop that.
    await new Promise((resolve) => setTimeout(resolve, 150));
    await touch("touchEnd", []);
    await eventually(() => quiz.card.locator("[data-held]").count(), equals(0), "it is let go");
    assert.equal(await scrollY(page), scrolled);
    await row(quiz, fourth).locator("[data-way=down]").tap();
    await stands(quiz, [first, fourth, second, third], "buttons work by finger too");
  });

  site.test("on a page of questions it works alike", async (visitor) => {
    const path = "quiz/paper/conditions/";
    const { items } = await bank(visitor.root, path);
    const page = await visitor.open(path);
    for (const item of items.filter((item) => item.kind === "order").slice(0, 2)) {
      const box = page.locator(`[id="item-${item.id}"]`);
      const [first, second, ...rest] = await orderOf(box);
      await box.locator(`[data-option="${first}"] [data-way=down]`).press("Enter");
      await eventually(async () => (await orderOf(box)).join(), equals([second, first, ...rest].join()), item.id);
      await eventually(async () => (await atButton(page))?.join(), equals(`${first},down`), `${item.id}: the focus`);
      await box.locator("> button").click();
      await box.locator(".verdict").waitFor();
      assert.deepEqual(await orderOf(box), [second, first, ...rest]);
    }
  });
});
