// Without JavaScript every page can be read, and every question answered.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { basename } from "node:path";

import { allDocuments, bank, somePaths } from "./support/pages.mjs";
import { keyOf, oneOfEach, put, wrongOf } from "./support/quiz.mjs";
import { eachSite } from "./support/site.mjs";

eachSite("without script", (site) => {
  site.test("every page is linked, is served, and has one heading and some text", async (visitor) => {
    const documents = await allDocuments(visitor.root);
    for (const [path, html] of documents) {
      assert.equal(html.match(/<h1[\s>]/g)?.length, 1, `${path} has one h1`);
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>")).replaceAll(/<[^>]*>/g, "");
      assert.ok(main.length > 200, `${path} has text: ${main}`);
    }
    if (process.env.DIST) {
      const built = await readdir(process.env.DIST, { recursive: true });
      const paths = built.filter((file) => basename(file) === "index.html").map((file) => file.replace(/index\.html$/, ""));
      assert.deepEqual([...documents.keys()].toSorted(), paths.toSorted());
    }
  });

  site.test("it can be read", async (visitor) => {
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    for (const path of await somePaths(visitor.root)) {
      const response = await page.goto(visitor.root + path);
      assert.equal(response.status(), 200, path);
      assert.ok(await page.locator("h1").isVisible(), path);
      assert.ok((await page.locator("main").innerText()).length > 200, `${path} has text`);
      assert.equal(await page.locator("[data-ready]").count(), 0, path);
      assert.equal(await page.locator(".wasm-failed").isVisible(), false, path);
      assert.equal(await page.locator(".needs-app:visible").count(), 0, `${path} offers nothing that needs script`);
    }
  });

  for (const path of ["learn/safety/", "quiz/", "quiz/paper/"]) {
    site.test(`${path}: opening the check answers the question`, async (visitor) => {
      const { items } = await bank(visitor.root);
      const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
      await page.goto(visitor.root + path);
      const box = page.locator(".item").first();
      const id = await box.getAttribute("id");
      const item = items.find((item) => `item-${item.id}` === id);

      await box.locator("summary.button").click();
      await box.locator(".item-choose-first").waitFor();
      assert.equal(await box.locator(".item-plain").isVisible(), false, "nothing is given away before a choice");

      for (const value of [wrongOf(item), keyOf(item), "-"]) {
        await box.locator(`input[value="${value}"]`).check();
        assert.equal(await box.locator(".item-choose-first").isVisible(), false);
        const at = await box.locator("input").evaluateAll((all, value) => all.findIndex((one) => one.value === value), value);
        const answers = box.locator(".answers--plain > .answer");
        const marked = await answers.locator(".answer-yours").evaluateAll((all) => all.map((one) => one.checkVisibility()));
        assert.deepEqual(marked.flatMap((visible, n) => (visible ? [n] : [])), [at], "only the chosen answer is marked");
        const top = await answers.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.offsetTop));
        assert.equal(top.length, item.option.length + (value === "-" ? 1 : 0), "the other answers are there too");
        assert.equal(await answers.nth(at).evaluate((one) => one.offsetTop), Math.min(...top), "the chosen answer stands first");
        for (const option of item.option) assert.ok((await box.innerText()).includes(option.feedback.trim()), option.feedback);
      }
      assert.match(await box.locator(".item-truth").innerText(), /What can be said/);
    });
  }

  site.test("items with many parts can be answered too, and opening the check tells everything", async (visitor) => {
    const path = "quiz/paper/conditions/";
    const { items } = await bank(visitor.root, path);
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    await page.goto(visitor.root + path);
    for (const item of oneOfEach(items).slice(2)) {
      const box = page.locator(`[id="item-${item.id}"]`);
      await put(box, item, keyOf(item));
      await box.locator("summary.button").click();
      const told = await box.locator(".item-plain").innerText();
      for (const option of item.option) assert.ok(told.includes(option.feedback.trim()), `${item.kind}: ${option.feedback}`);
      if (item.kind === "estimate") assert.ok(told.includes(item.answer.text), item.answer.text);
      assert.match(told, /What can be said/);
      await box.locator(`input[value="-"]`).check();
      assert.ok(await box.locator(".item-plain").isVisible());
    }
  });
});
