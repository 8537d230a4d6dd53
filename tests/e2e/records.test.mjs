// Pages of claims, studies, conditions and slips, reached inside the app.

import assert from "node:assert/strict";

import { focused, isMarked, mark, scrollY, settledY } from "./support/page.mjs";
import { deepSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually, near } from "./support/wait.mjs";

const CORE = /data-core="[^"]*"/;

/** Follows a link inside the app, and checks that the reader arrives: address, heading, title, top. */
async function follow(visitor, page, link, path) {
  await link.click();
  await page.waitForURL(visitor.root + path);
  await focused(page.locator("h1"), `the heading of ${path} has the focus`);
  const title = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(html, "text/html").title;
  });
  assert.equal(await page.title(), title, `the title of ${path}`);
  await eventually(() => scrollY(page), equals(0), `${path} begins at its top`);
  assert.equal(await page.locator("h1").count(), 1);
  assert.ok(await isMarked(page), "the page was never loaded again");
}

/** Answers what the app fetches with documents of another version; what the browser loads is as it is. */
async function publishAnother(page, pattern) {
  await page.route(pattern, async (route) => {
    if (route.request().resourceType() !== "fetch") return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    assert.match(html, CORE);
    await route.fulfill({ response, body: html.replace(CORE, 'data-core="parts/core.another.json"') });
  });
}

const to = (page, path) => page.locator(`main a[href$="${path}"]:visible`).first();

deepSite("records", (site) => {
  site.test("from the list to a claim, a study, a condition and on, without a page load", async (visitor) => {
    const page = await visitor.open("evidence/");
    await mark(page);
    const way = ["claims/fm-pain/", "studies/bruun-2024/", "claims/fm-pain/", "conditions/fibromyalgia/", "studies/bested-2023/"];
    for (const path of way) await follow(visitor, page, to(page, path), path);
    await follow(visitor, page, page.locator("footer a[href$='slips/']"), "slips/");
    await follow(visitor, page, to(page, "slips/overclaim/"), "slips/overclaim/");
    await follow(visitor, page, page.locator("main .examples a").first(), await claimOf(page, visitor));
  });

  site.test("a page reached by a link is the same as by its own address", async (visitor) => {
    for (const [from, path] of [
      ["conditions/fibromyalgia/", "claims/fm-pain/"],
      ["claims/fm-pain/", "studies/bruun-2024/"],
      ["claims/fm-pain/", "conditions/fibromyalgia/"],
      ["slips/", "slips/overclaim/"],
    ]) {
      const page = await visitor.open(from);
      await mark(page);
      await follow(visitor, page, to(page, path), path);
      const shown = () => page.locator("main").evaluate((main) => main.textContent);
      const linked = await shown();
      const links = await page.locator("main a").evaluateAll((all) => all.map((one) => one.href));
      await goReady(page, visitor.root + path);
      assert.equal(await shown(), linked, path);
      assert.deepEqual(await page.locator("main a").evaluateAll((all) => all.map((one) => one.href)), links, path);
    }
  });

  site.test("a badge's panel leads to the claim's page, and back leads to the panel", async (visitor) => {
    const page = await visitor.open("learn/what-studies-found/");
    await mark(page);
    const panel = page.locator("main details.evidence").nth(2);
    await panel.locator("summary").click();
    const link = panel.locator("a[href*='claims/']");
    await link.scrollIntoViewIfNeeded();
    const [left, height] = [await settledY(page), (await link.boundingBox()).y];
    const href = await link.evaluate((link) => link.href);
    await follow(visitor, page, link, href.slice(visitor.root.length));
    assert.equal(await page.locator("h1").innerText(), await proposition(visitor, href));
    await page.goBack();
    await page.waitForURL(`${visitor.root}learn/what-studies-found/`);
    await eventually(() => settledY(page), near(left), "back is where the link was followed");
    assert.ok(await isMarked(page), "the page was never loaded again");
    assert.ok(await panel.evaluate((panel) => panel.open), "the panel is still open");
    assert.ok(near(height)((await link.boundingBox()).y), "the link stands where it stood");
  });

  for (const path of ["claims/fm-pain/", "studies/bested-2023/", "evidence/"]) {
    site.test(`${path} of another version of the site is loaded as a whole`, async (visitor) => {
      const page = await visitor.open("conditions/fibromyalgia/");
      await mark(page);
      await publishAnother(page, visitor.root + path);
      await page.locator(`a[href$="${path}"]:visible`).first().click();
      await page.waitForURL(visitor.root + path);
      await ready(page);
      assert.equal(await isMarked(page), false, "the page was loaded");
      await page.locator("main h1").waitFor();
      await page.goBack();
      await page.waitForURL(`${visitor.root}conditions/fibromyalgia/`);
    });
  }

  site.test("loaded as a whole, a page is filtered as the link asked", async (visitor) => {
    const page = await visitor.open("conditions/fibromyalgia/");
    await mark(page);
    await publishAnother(page, `${visitor.root}evidence/`);
    await page.getByRole("link", { name: "These claims in the evidence browser" }).click();
    await eventually(() => page.url(), equals(`${visitor.root}evidence/?condition=fibromyalgia`), "the filter is in the address");
    await ready(page);
    assert.equal(await isMarked(page), false, "the page was loaded");
  });

  site.test("loaded as a whole, a page is shown where the link asked", async (visitor) => {
    const page = await visitor.open("quiz/");
    await mark(page);
    await page.locator(".quiz-option").first().click();
    await page.locator(".item > button.button").click();
    const link = page.locator(".item-truth a[href*='#claim-']");
    const href = await link.evaluate((link) => link.href);
    await publishAnother(page, href.split("#")[0]);
    await link.click();
    await eventually(() => page.url(), equals(href), "the part of the page is in the address");
    await ready(page);
    assert.equal(await isMarked(page), false, "the page was loaded");
    await page.locator(`${new URL(href).hash}[open]`).waitFor();
  });
});

/** The path of the first claim that an example on screen leads to. */
async function claimOf(page, visitor) {
  const href = await page.locator("main .examples a").first().evaluate((link) => link.href);
  return href.slice(visitor.root.length);
}

/** What the claim at that address says, by its document. */
async function proposition(visitor, href) {
  const html = await (await fetch(href)).text();
  return html.match(/<h1[^>]*>([^<]*)/)[1].replaceAll("&#x27;", "'").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
