// Taking answers along in a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { bank } from "./support/pages.mjs";
import { Log, records } from "./support/log.mjs";
import { KEY, Quiz } from "./support/quiz.mjs";
import { deepSite, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const UNREADABLE = "This file holds no answers that were saved here. Nothing was changed.";

const NO_ANSWERS = {
  nonsense: "{nonsense",
  "another kind of JSON": '{"answers":[1]}',
  nothing: "",
  "a picture": "\u0089PNG\u0000\u0001",
};

const saveButton = (page) => page.getByRole("button", { name: "Save my answers as a file" });
const said = (page, text) => page.locator(".quiz-desk [role=status]").getByText(text, { exact: true }).waitFor();
const added = (page, n) => said(page, `The file was read. New records added: ${n}.`);
const history = (page) => page.locator(".history-table tbody tr").allInnerTexts();

/** Opens a file of that text. */
function openFile(page, text, name = "answers.json") {
  return page.locator("input[data-open]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Saves the answers; gives the text of the file. */
async function saved(page) {
  const download = page.waitForEvent("download");
  await saveButton(page).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), `${KEY}.json`);
  return readFile(await file.path(), "utf8");
}

function block() {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

const sample = (items) =>
  new Log()
    .quiz({ items: items.slice(0, 3), answers: [{}, { right: false }, {}], mode: "quick", daysAgo: 2 })
    .quiz({ items: items.slice(3, 8), answers: [{ confidence: "certain" }, { right: false }] });

deepSite("files", (site) => {
  site.test("what was saved is the same history in another browser, and opening it again adds nothing", async (visitor) => {
    const { items } = await bank(visitor.root);
    const one = await visitor.open("quiz/", sample(items).state(visitor.root));
    const quiz = new Quiz(one, items);
    await quiz.isAt(3, 5);
    await quiz.give(true);
    const text = await saved(one);
    const all = JSON.parse(text).records;
    assert.deepEqual(all, await records(one));

    const other = await visitor.open("quiz/");
    assert.equal(await saveButton(other).count(), 0, "there is nothing to save yet");
    await openFile(other, text);
    await added(other, all.length);
    await new Quiz(other).isAt(3, 5);
    assert.deepEqual(await records(other), all);
    await openFile(other, text);
    await added(other, 0);
    assert.deepEqual(await records(other), all);
    for (const page of [one, other]) await page.getByRole("link", { name: "Your report on all quizzes" }).click();
    await eventually(() => other.locator(".history-table").count(), equals(1), "the report");
    assert.deepEqual(await history(other), await history(one));
    await other.reload();
    await ready(other);
    assert.deepEqual(await history(other), await history(one), "after a reload");
  });

  site.test("what is in both is there once, and what is only here stays", async (visitor) => {
    const { items } = await bank(visitor.root);
    const shared = sample(items);
    const elsewhere = new Log();
    elsewhere.records = [...shared.records];
    elsewhere.add({ "confidence-asked": { on: true } });
    const page = await visitor.open("quiz/", shared.state(visitor.root));
    const quiz = new Quiz(page, items);
    await quiz.give(true);
    const before = await records(page);
    await openFile(page, String(elsewhere));
    await added(page, 1);
    await eventually(async () => (await records(page)).length, equals(before.length + 1), "the records");
    const ids = (all) => all.map((record) => record.id).toSorted();
    assert.deepEqual(ids(await records(page)), ids([...before, elsewhere.records.at(-1)]));
  });

  site.test("the button that opens a file is reached by keyboard", async (visitor) => {
    const page = await visitor.open("quiz/");
    const chooser = page.waitForEvent("filechooser");
    await page.getByLabel("Open a file of answers").focus();
    await page.keyboard.press("Enter");
    await chooser;
    const label = page.locator("label.file-open");
    assert.notEqual(await label.evaluate((one) => getComputedStyle(one).outlineStyle), "none", "the focus is seen on its label");
  });

  for (const [what, text] of Object.entries(NO_ANSWERS)) {
    site.test(`a file that holds no answers says so and changes nothing: ${what}`, async (visitor) => {
      const { items } = await bank(visitor.root);
      const log = sample(items);
      const page = await visitor.open("quiz/", log.state(visitor.root));
      const before = await page.evaluate(() => JSON.stringify(localStorage));
      await openFile(page, text);
      await said(page, UNREADABLE);
      assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), before);
      await new Quiz(page).isAt(3, 5);
      await openFile(page, String(log));
      await added(page, 0);
    });
  }

  site.test("records of a later version are taken along", async (visitor) => {
    const later = '{"id":"x","at":1,"fact":{"of-a-later-version":{"what":"ever"}}}';
    const page = await visitor.open("quiz/");
    await openFile(page, `{"records":[${later}]}`);
    await page.locator(".quiz-desk [role=status]").getByText(/^The file was read/).waitFor();
    assert.ok((await page.evaluate((key) => localStorage.getItem(key), KEY))?.includes(later));
  });

  site.test("where storage is blocked, files work in memory", async (visitor) => {
    const { items } = await bank(visitor.root);
    const context = await visitor.context();
    await context.addInitScript(block);
    const page = await context.newPage();
    await page.goto(`${visitor.root}quiz/`);
    await ready(page);
    const log = sample(items);
    await openFile(page, String(log));
    await added(page, log.records.length);
    const quiz = new Quiz(page, items);
    await quiz.isAt(3, 5);
    assert.match(await quiz.notices.innerText(), /^Your answers are not being saved/);
    await quiz.give(true);
    assert.equal(JSON.parse(await saved(page)).records.length, log.records.length + 1);
    await page.getByRole("link", { name: "Your report on all quizzes" }).click();
    await eventually(async () => (await history(page)).length, equals(2), "the history");
  });
});
