// The report on all quizzes: on screen, on paper, and as a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { check } from "./support/axe.mjs";
import { openAll } from "./support/page.mjs";
import { bank } from "./support/pages.mjs";
import { Log } from "./support/log.mjs";
import { Quiz } from "./support/quiz.mjs";
import { deepSite, goReady } from "./support/site.mjs";

const REPORT = "quiz/report/";
const EMPTY = "Nothing to report yet. Once you have answered a question of a quiz, your report stands here.";
/** As printers leave it. */
const PAPER = { format: "A4", margin: { top: "10mm", bottom: "10mm", left: "10mm", right: "10mm" } };

/** A full quiz of every kind of item and of many pages, with confidence. The more is wrong, the longer is its report. */
function long(items, right = () => false) {
  const rare = items.filter((item) => !["best", "standing"].includes(item.kind));
  const standings = items.filter((item) => item.kind === "standing");
  // From as many pages as can be.
  const spread = standings.filter((item, at) => standings.findIndex((other) => other.page === item.page) === at);
  const asked = [...new Set([...rare.slice(0, 8), ...spread, ...standings])].slice(0, 30);
  const levels = ["guess", "certain"];
  const answers = asked.map((_, at) => ({ right: right(at), confidence: levels[at % 2] }));
  return new Log().quiz({ items: asked, answers });
}

async function open(visitor, path, log) {
  const { items } = await bank(visitor.root);
  return new Quiz(await visitor.open(path, log(items).state(visitor.root)), items);
}

const width = (page) => page.evaluate(() => document.scrollingElement.scrollWidth);

/** How many sheets of paper a page is printed on. */
async function sheets(page) {
  const pdf = (await page.pdf(PAPER)).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g).length;
}

/** Saves the report; gives the file. */
async function save(page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the report as a file" }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "ldn-explainer-report.html");
  const path = await file.path();
  return { path, html: await readFile(path, "utf8") };
}

const rows = (page, heading) =>
  page.locator("figure", { has: page.getByRole("heading", { name: heading }) }).locator("tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll(/\s+/g, " ").trim())));

deepSite("report", (site) => {
  site.test("without answers it says so and leads to the quiz, also after checks on pages", async (visitor) => {
    const { items } = await bank(visitor.root);
    const page = await visitor.open(REPORT, new Log().answer(items[0]).state(visitor.root));
    assert.ok(await page.getByText(EMPTY).isVisible());
    assert.equal(await page.locator(".report").count(), 0);
    await page.locator("main").getByRole("link", { name: "Quiz", exact: true }).click();
    await new Quiz(page).isAt(1, 30);
  });

  site.test("it is reached from the quiz, and counts every quiz", async (visitor) => {
    const log = (items) =>
      new Log()
        .quiz({ items: items.slice(0, 4), answers: [{}, {}, { right: false }, { choice: "-", score: 0 }], mode: "quick", daysAgo: 1 })
        .quiz({ items: items.slice(4, 9), answers: [{}, { right: false }] });
    const quiz = await open(visitor, "quiz/", log);
    const { page } = quiz;
    await page.getByRole("link", { name: "Your report on all quizzes" }).click();
    await page.getByRole("heading", { name: "Your report", exact: true }).waitFor();
    assert.match(await page.locator(".report > .lead, .report .lead").first().innerText(), /You answered 3 of 6 right\./);
    const lines = await page.locator(".result-lines").innerText();
    assert.match(lines, /Mean score: 50 of 100/);
    assert.match(lines, /Answered with "I don't know": 1/);
    const topics = await page.locator(".result-table").first().locator("tbody td:nth-child(2)").allInnerTexts();
    assert.equal(topics.reduce((sum, row) => sum + Number(row.match(/of (\d+)/)[1]), 0), 6, "the topics add up");
    assert.equal(await page.locator(".reread li").count() > 0, true);
    const history = await rows(page, "Your quizzes so far");
    assert.deepEqual(history.map((row) => row.slice(2, 5)), [["2 of 5", "1 of 2", "50"], ["4 of 4", "2 of 4", "50"]], "the newest first");
    assert.match(history[0][1], /^Full quiz Go on/);
    assert.match(history[1][1], /^Quick quiz Open/);
    assert.equal(await page.locator(".figure-line").count(), 1, "the two means are drawn");
  });

  site.test("true standings and given ones stand in a table, right ones on its diagonal", async (visitor) => {
    const log = (items) => {
      const standings = items.filter((item) => item.kind === "standing").slice(0, 12);
      return new Log().quiz({ items: standings, answers: standings.map((_, at) => ({ right: at % 3 !== 0 })) });
    };
    const { page } = await open(visitor, REPORT, log);
    const table = (await rows(page, "Where claims stand, and where you put them")).map((row) => row.slice(1).map(Number));
    assert.equal(table.flat().reduce((sum, n) => sum + n), 12);
    assert.equal(table.reduce((sum, row, at) => sum + row[at], 0), 8, "the diagonal");
    const [high, low] = [(at, given) => given < at, (at, given) => given > at].map((where) =>
      table.flatMap((row, at) => row.filter((_, given) => where(at, given))).reduce((sum, n) => sum + n, 0));
    const lines = await page.locator(".result-lines").innerText();
    assert.equal(Number(lines.match(/Put too high: (\d+) times/)?.[1] ?? 0), high);
    assert.equal(Number(lines.match(/Put too low: (\d+) times/)?.[1] ?? 0), low);
  });

  site.test("without JavaScript it says what it needs", async (visitor) => {
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    await page.goto(visitor.root + REPORT);
    assert.match(await page.locator("main").innerText(), /Your report needs JavaScript\. It is made on your device and sent nowhere\./);
    assert.equal(await page.locator("main button:visible").count(), 0);
  });

  for (const path of ["quiz/", REPORT]) {
    for (const [what, right] of [["all", () => true], ["every second one", (at) => at % 2 === 0], ["none", () => false]]) {
      site.test(`after a full quiz it is printed on at most two sheets, with ${what} right: ${path}`, async (visitor) => {
        const { page } = await open(visitor, path, (items) => long(items, right));
        await page.locator(".report").waitFor();
        const count = await sheets(page);
        assert.ok(count <= 2, `${count} sheets`);
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator(".report button:visible, .quiz-desk:visible, .modes:visible").count(), 0);
        assert.ok(await page.locator(".history-table").isVisible());
      });
    }

    site.test(`it does not scroll sideways at 320 pixels: ${path}`, async (visitor) => {
      const { items } = await bank(visitor.root);
      const log = long(items).quiz({ mode: "topic:what-studies-found", items: items.slice(0, 3), answers: [{}, {}, {}], daysAgo: 1 });
      const page = await visitor.open(path, { ...log.state(visitor.root), viewport: { width: 320, height: 640 } });
      await page.locator(".report").waitFor();
      assert.ok((await width(page)) <= 320, `${await width(page)} wide`);
      await openAll(page);
      assert.ok((await width(page)) <= 320, `${await width(page)} wide with everything opened`);
      const small = await page.locator(".button").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).map((one) => one.textContent));
      assert.deepEqual(small, []);
    });

    site.test(`saved as a file it shows the report alone, without any request: ${path}`, async (visitor) => {
      const { page } = await open(visitor, path, (items) => long(items));
      const { html, path: saved } = await save(page);
      assert.match(html, /^<!doctype html>/i);
      const context = await visitor.context();
      const alone = await context.newPage();
      const asked = [];
      context.on("request", (request) => asked.push(request.url()));
      const address = pathToFileURL(saved).href;
      // The name under which the test has it does not end in .html, and it would be shown as text.
      await context.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
      await alone.goto(address);
      assert.deepEqual(asked, [address]);
      const parts = [".lead", ".result-lines", ".reread", ".result-table", ".figure-matrix", ".history-table"];
      for (const part of parts) assert.ok(await alone.locator(part).first().isVisible(), part);
      const [here, there] = await Promise.all([page, alone].map((page) => page.locator(".report .result-table").first().innerText()));
      assert.equal(there, here);
      const borders = await alone.locator(".report .result-table").first().evaluate((one) => getComputedStyle(one).borderCollapse);
      assert.equal(borders, "collapse", "it has its style");
      const links = await alone.locator(".reread a").evaluateAll((all) => all.map((a) => a.href));
      for (const link of links) assert.ok(link.startsWith(visitor.root), `${link} leads to the site`);
      assert.equal((await check(alone, "the saved report")).join("\n"), "");
    }, { expected: [/^request to file:/] });
  }

  site.test("saved as a file it has no buttons, which would do nothing there", async (visitor) => {
    const { page } = await open(visitor, REPORT, (items) => long(items));
    const alone = await (await visitor.context()).newPage();
    await alone.setContent((await save(page)).html);
    assert.deepEqual(await alone.locator("button:visible").allInnerTexts(), []);
  });

  site.test("it is printed by its button", async (visitor) => {
    const { items } = await bank(visitor.root);
    const context = await visitor.context(long(items).state(visitor.root));
    await context.addInitScript(() => void (window.print = () => (window.wasPrinted = true)));
    const page = await context.newPage();
    await goReady(page, visitor.root + REPORT);
    await page.getByRole("button", { name: "Print the report" }).click();
    assert.ok(await page.evaluate(() => window.wasPrinted));
  });

  site.test("what was deleted from the report is said to be deleted", async (visitor) => {
    const { page } = await open(visitor, REPORT, (items) => new Log().quiz({ items: items.slice(0, 2), answers: [{}, {}] }));
    await page.getByRole("button", { name: "Delete my answers" }).click();
    await page.getByRole("button", { name: "Yes, delete" }).click();
    await page.getByText("Your answers were deleted from this browser.").waitFor();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});
