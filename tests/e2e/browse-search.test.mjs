// The browser of claims: what a search finds.

import assert from "node:assert/strict";

import { Desk } from "./support/desk.mjs";
import { drawn, isMarked, mark } from "./support/page.mjs";
import { catalogue } from "./support/pages.mjs";
import { deepSite } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

/** Types a search as a person does, and gives the ids of what is found. */
async function find(desk, words) {
  await desk.search.fill("");
  await desk.search.pressSequentially(words);
  await eventually(() => new URL(desk.page.url()).searchParams.get("q"), equals(words), "the search");
  await drawn(desk.page);
  return desk.ids();
}

deepSite("browse by search", (site) => {
  site.test("slips of typing are forgiven", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    for (const [typed, id] of [["fibromialgia", "fm-pain"], ["fibromylagia", "fm-pain"], ["crhon", "crohn-remission"], ["pregnacy", "pregnancy"]]) {
      const found = await find(desk, typed);
      assert.ok(found.includes(id), `${typed}: ${found}`);
    }
  });

  site.test("marks on letters and capitals make no difference", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    const plain = await find(desk, "Sjogren");
    assert.equal(plain[0], "sjogrens");
    assert.match(await desk.rows.first().innerText(), /Sjögren's/);
    await find(desk, "pregnancy");
    assert.deepEqual(await find(desk, "SJÖGREN'S"), plain);
  });

  site.test("the name of an author finds the claims that rest on the work", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    const found = await find(desk, "Younger");
    assert.ok(found.includes("fm-pain"), found.join(" "));
  });

  site.test("every word has to be found, and a word rightly typed is not guessed at", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    const [pain, both] = [await find(desk, "pain"), await find(desk, "pain crps")];
    assert.ok(both.length > 0 && both.length < pain.length);
    for (const id of both) assert.ok(pain.includes(id), id);
    // "sleep" is near "sleet" and "steep", but is a word of the catalogue.
    const { entries } = await catalogue(visitor.root);
    for (const id of await find(desk, "sleep")) {
      const { proposition, statement, names } = entries.find((entry) => entry.id === id);
      assert.match(`${proposition} ${statement} ${names}`, /\bsleep/i, id);
    }
  });

  site.test("where nothing is found the page says so, and what to do", async (visitor) => {
    const { entries } = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/"));
    assert.equal(await desk.page.getByText("No claim fits").count(), 0);
    assert.deepEqual(await find(desk, "zzzz"), []);
    await desk.lists(0, entries.length);
    assert.ok(await desk.page.getByText("No claim fits. Take away a filter, or search for another word.").isVisible());
    await desk.search.fill("");
    await desk.lists(entries.length, entries.length);
    assert.equal(await desk.page.getByText("No claim fits").count(), 0);
  });

  site.test("the enter key sends nothing and loads nothing", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/"));
    await mark(desk.page);
    const found = await find(desk, "sleep");
    await desk.search.press("Enter");
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok(await isMarked(desk.page));
    assert.equal(desk.page.url(), `${visitor.root}evidence/?q=sleep`);
    assert.deepEqual(await desk.ids(), found);
  });
});
