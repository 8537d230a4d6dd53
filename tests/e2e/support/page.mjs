// Reading and moving a page as a person does.

import { equals, eventually } from "./wait.mjs";

export const scrollY = (page) => page.evaluate(() => window.scrollY);

/** How far the page is scrolled once it stands still. */
export async function settledY(page) {
  let last = -1;
  for (let still = 0; still < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await scrollY(page);
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return last;
}

/** Scrolls and waits until the page stands still there. */
export async function scrollTo(page, y) {
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), y);
  await eventually(() => scrollY(page), equals(y), `scrolled to ${y}`);
}

export const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

export async function focused(locator, message) {
  await eventually(() => hasFocus(locator), equals(true), message);
}

/** Presses Tab until something that fits the selector has the focus. */
export async function tabTo(page, selector, { most = 150, key = "Tab" } = {}) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  throw new Error(`${most} times ${key} did not lead to ${selector}`);
}

/** Presses Tab until a button with that text has the focus. */
export async function tabToButton(page, text, most = 150) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.closest("button")?.textContent.trim() ?? "");
    if (typeof text === "string" ? at === text : text.test(at)) return;
  }
  throw new Error(`${most} times Tab did not lead to the button ${text}`);
}

/** Marks the window; the mark is gone after a page load. */
export const mark = (page) => page.evaluate(() => void (window.isStillHere = true));
export const isMarked = (page) => page.evaluate(() => window.isStillHere === true);

/** Waits until what has changed is on screen. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Opens every <details>, so that what they hold is checked too. */
export const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
