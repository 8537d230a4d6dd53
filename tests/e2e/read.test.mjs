// Reading: moving about without page loads, the way back, badges.

import assert from "node:assert/strict";

import { focused, hasFocus, isMarked, mark, scrollTo, scrollY, settledY, tabTo } from "./support/page.mjs";
import { eachSite, goReady } from "./support/site.mjs";
import { equals, eventually, near } from "./support/wait.mjs";

const LEARN_PAGE = "learn/what-studies-found/";

async function arrived(page, address) {
  await page.waitForURL(address);
  await focused(page.locator("h1"), `the heading of ${address} has the focus`);
  await eventually(() => scrollY(page), equals(0), `${address} begins at its top`);
}

const motion = { reducedMotion: "no-preference" };

eachSite("read", (site) => {
  site.test("links lead on without a page load, to the heading of the page", async (visitor) => {
    const page = await visitor.open("", motion);
    await mark(page);
    const titles = [await page.title()];
    await page.locator("main a.door").first().click();
    await arrived(page, `${visitor.root}learn/`);
    titles.push(await page.title());
    await page.locator(`main a[href$="what-studies-found/"]`).first().click();
    await arrived(page, visitor.root + LEARN_PAGE);
    titles.push(await page.title());
    assert.equal(new Set(titles).size, 3, `each page has its own title: ${titles.join(" | ")}`);
    assert.ok(await isMarked(page), "the page was never loaded again");
    assert.equal(await page.locator("h1").count(), 1);
  });

  site.test("back leads to where the reader left, without a page load", async (visitor) => {
    const page = await visitor.open("", motion);
    await mark(page);
    const title = await page.title();
    const link = page.locator("footer a", { hasText: "Glossary" });
    await link.scrollIntoViewIfNeeded();
    const left = await scrollY(page);
    assert.ok(left > 400, `the start page is long enough to scroll: ${left}`);
    await link.click();
    await arrived(page, `${visitor.root}glossary/`);
    await page.goBack();
    await page.waitForURL(visitor.root);
    await eventually(() => settledY(page), near(left), "back is where the link was followed");
    assert.equal(await page.title(), title);
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("forward leads to where the reader was before going back", async (visitor) => {
    const page = await visitor.open("", motion);
    await mark(page);
    await page.locator("footer a", { hasText: "Glossary" }).click();
    await arrived(page, `${visitor.root}glossary/`);
    await scrollTo(page, 500);
    await page.goBack();
    await page.waitForURL(visitor.root);
    await page.locator("main .doors").waitFor();
    assert.notEqual(await settledY(page), 500);
    await page.goForward();
    await page.waitForURL(`${visitor.root}glossary/`);
    await page.locator(".glossary").first().waitFor();
    await eventually(() => settledY(page), near(500), "forward is where the page was left");
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("a reload keeps the place", async (visitor) => {
    const page = await visitor.open(LEARN_PAGE, motion);
    await scrollTo(page, 900);
    await page.reload();
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await eventually(() => settledY(page), near(900), "the reloaded page stands where it stood");
  });

  site.test("a badge opens by keyboard and says what can be said", async (visitor) => {
    const page = await visitor.open(LEARN_PAGE, motion);
    await tabTo(page, "details.evidence > summary", { most: 80 });
    const badge = page.locator("details.evidence", { has: page.locator("summary:focus") });
    const body = badge.locator(".evidence-body");
    assert.equal(await body.isVisible(), false);
    await page.keyboard.press("Enter");
    await body.waitFor();
    assert.match(await body.innerText(), /What can be said/);
    assert.ok((await body.innerText()).length > 200);
    assert.ok(await hasFocus(badge.locator("summary")), "the focus stays on the badge");
    await page.keyboard.press("Space");
    await body.waitFor({ state: "hidden" });
  });

  site.test("the address of a claim opens its badge: on load, by a link, and again on the same page", async (visitor) => {
    const page = await visitor.open(LEARN_PAGE, motion);
    const ids = await page.locator("details.evidence[id^='claim-']").evaluateAll((all) => all.map((one) => one.id));
    assert.ok(ids.length > 2, "the page has badges with addresses");
    const id = ids.at(-1);
    const fresh = await visitor.open(`${LEARN_PAGE}#${id}`);
    await fresh.locator(`#${id}[open] .evidence-body`).waitFor();
    await eventually(() => inView(fresh, id), equals(true), "the badge is in view");
    await page.evaluate((id) => void (location.hash = id), ids[0]);
    await page.locator(`#${ids[0]}[open] .evidence-body`).waitFor();
  });

  site.test("a question's link to its claim opens the badge there", async (visitor) => {
    const page = await visitor.open("quiz/");
    await mark(page);
    await page.locator(".quiz-option").first().click();
    await page.locator(".item > button.button").click();
    await page.locator(".item-truth a[href*='#claim-']").click();
    await page.waitForURL(/#claim-/);
    const id = new URL(page.url()).hash.slice(1);
    await page.locator(`#${id}[open] .evidence-body`).waitFor();
    await eventually(() => inView(page, id), equals(true), "the badge is in view");
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("the skip link leads to the content", async (visitor) => {
    const page = await visitor.open("", motion);
    await tabTo(page, ".skip-link", { most: 1 });
    await page.keyboard.press("Enter");
    await focused(page.locator("main"), "the content has the focus");
  });

  site.test("every page opens by its own address as it does by a link", async (visitor) => {
    const page = await visitor.open("about/");
    await mark(page);
    const name = page.locator("header .site-name");
    await name.click();
    await arrived(page, visitor.root);
    const linked = await page.locator("main").innerText();
    await goReady(page, visitor.root);
    assert.equal(await page.locator("main").innerText(), linked);
  });

  site.test("the title bar says the same by a link as by the page's own address", async (visitor) => {
    for (const path of ["glossary/", "quiz/paper/"]) {
      const page = await visitor.open("about/");
      await page.locator(`footer a[href$="${path}"]`).click();
      await arrived(page, visitor.root + path);
      await page.locator("main h1").waitFor();
      const linked = await page.title();
      await goReady(page, visitor.root + path);
      assert.equal(await page.title(), linked, path);
    }
  });
});

function inView(page, id) {
  return page.locator(`#${id}`).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
}
