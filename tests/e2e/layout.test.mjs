// Narrow screens, fingers and paper.

import assert from "node:assert/strict";

import { openAll } from "./support/page.mjs";
import { allDocuments, bank, sample, somePaths } from "./support/pages.mjs";
import { Quiz } from "./support/quiz.mjs";
import { eachSite, goReady } from "./support/site.mjs";

const NARROW = { viewport: { width: 320, height: 640 } };

const width = (page) => page.evaluate(() => document.scrollingElement.scrollWidth);

/** The targets that are shown, and less than 44 pixels high. */
const small = (page) =>
  page.locator(".quiz-option, .button, .site-menu a, .evidence > summary").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => `${one.className || one.tagName} ${one.getBoundingClientRect().height}`),
  );

eachSite("layout", (site) => {
  site.test("no page scrolls sideways at 320 pixels, and targets are high enough for fingers", async (visitor) => {
    const page = await (await visitor.context(NARROW)).newPage();
    for (const path of await somePaths(visitor.root)) {
      await goReady(page, visitor.root + path);
      assert.ok((await width(page)) <= 320, `${path} is ${await width(page)} wide`);
      await openAll(page);
      assert.ok((await width(page)) <= 320, `${path} with everything opened is ${await width(page)} wide`);
      assert.deepEqual(await small(page), [], path);
    }
  });

  site.test("nor do filters, citations and the numbers of a study, nor anything inside them", async (visitor) => {
    const { claims, studies } = sample(await allDocuments(visitor.root));
    const page = await visitor.open("evidence/?q=fibromyalgia", NARROW);
    for (const facet of ["condition", "standing", "finding"]) {
      await page.locator(`#by-${facet}`).selectOption({ index: 1 });
      assert.ok((await width(page)) <= 320, `filtered by ${facet}`);
    }
    for (const path of [claims[0], studies[0]]) {
      await goReady(page, visitor.root + path);
      await openAll(page);
      const wide = await page.locator("main *").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .filter((one) => ["auto", "scroll", "hidden"].includes(getComputedStyle(one).overflowX))
          .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth} in ${one.clientWidth}`),
      );
      assert.deepEqual(wide, [], path);
    }
  });

  site.test("nor does the quiz, asked, answered and done", async (visitor) => {
    const quiz = new Quiz(await visitor.open("quiz/", NARROW));
    const { page } = quiz;
    for (let n = 1; n <= 30; n += 1) {
      await quiz.answer("-");
      await openAll(page);
      assert.ok((await width(page)) <= 320, `question ${n}`);
      assert.deepEqual(await small(page), [], `question ${n}`);
      await quiz.next();
    }
    await page.getByRole("button", { name: "Delete my answers" }).click();
    assert.ok((await width(page)) <= 320, "the result");
    assert.deepEqual(await small(page), [], "the result");
  });

  site.test("without script targets are as high", async (visitor) => {
    const page = await (await visitor.context({ ...NARROW, javaScriptEnabled: false })).newPage();
    for (const path of ["quiz/", "quiz/paper/", "learn/safety/"]) {
      await page.goto(visitor.root + path);
      assert.ok((await width(page)) <= 320, path);
      assert.deepEqual(await small(page), [], path);
    }
  });

  site.test("in print the answers come last, after every question", async (visitor) => {
    const { items } = await bank(visitor.root, "quiz/paper/");
    const page = await visitor.open("quiz/paper/");
    const keys = page.locator(".keys");
    assert.equal(await page.locator(".item").count(), items.length);
    assert.equal(await keys.isVisible(), false, "on screen they are not shown");
    await page.emulateMedia({ media: "print" });
    assert.ok(await keys.isVisible());
    assert.equal(await keys.locator("> ol > li").count(), items.length);
    const last = await page.locator(".item").last().boundingBox();
    assert.ok((await keys.boundingBox()).y >= last.y + last.height, "the answers stand after the last question");
    assert.equal(await page.locator(".item > button:visible, .item-verdict:visible, .item-check:visible").count(), 0);
    assert.equal(await page.locator(".quiz-option:visible").count(), await page.locator(".quiz-option").count());
  });
});
