// The browser of claims: filters, counts, order.

import assert from "node:assert/strict";

import { Desk, fitting } from "./support/desk.mjs";
import { catalogue } from "./support/pages.mjs";
import { deepSite } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const FACETS = ["condition", "standing", "licence", "certainty", "finding", "year"];

deepSite("browse by filter", (site) => {
  site.test("there is a filter for each facet, and it offers what claims have", async (visitor) => {
    const all = await catalogue(visitor.root);
    assert.deepEqual(all.facets.map((facet) => facet.key), FACETS);
    const desk = new Desk(await visitor.open("evidence/"));
    await desk.lists(all.entries.length, all.entries.length);
    assert.deepEqual(await desk.ids(), all.entries.map((entry) => entry.id));
    for (const facet of all.facets) {
      const expected = facet.values
        .map(({ name }) => ({ name, count: fitting(all, { [facet.key]: name }).length }))
        .filter(({ count }) => count > 0);
      const offered = (await desk.options(facet.key)).map(({ name, count }) => ({ name, count }));
      assert.deepEqual(offered, expected, facet.key);
    }
  });

  for (const key of FACETS) {
    site.test(`${key}: choosing lists as many claims as was promised, and these`, async (visitor) => {
      const all = await catalogue(visitor.root);
      const desk = new Desk(await visitor.open("evidence/"));
      const options = await desk.options(key);
      for (const { value, name, count } of [options[0], options[options.length >> 1], options.at(-1)]) {
        await desk.select(key).selectOption(value);
        await desk.lists(count, all.entries.length);
        assert.deepEqual(await desk.ids(), fitting(all, { [key]: name }), name);
      }
      await desk.select(key).selectOption("");
      await desk.lists(all.entries.length, all.entries.length);
    });
  }

  site.test("with one filter set the others count what is left", async (visitor) => {
    const all = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/"));
    await desk.choose("standing", "Experimental");
    await desk.lists(fitting(all, { standing: "Experimental" }).length, all.entries.length);
    for (const key of FACETS.filter((key) => key !== "standing")) {
      const { value, name, count } = (await desk.options(key)).at(-1);
      assert.equal(count, fitting(all, { standing: "Experimental", [key]: name }).length);
      await desk.select(key).selectOption(value);
      await desk.lists(count, all.entries.length);
      await desk.select(key).selectOption("");
    }
    const standings = await desk.options("standing");
    assert.ok(standings.length > 1, "the filter that is set still offers the others");
    assert.equal(standings.reduce((sum, { count }) => sum + count, 0), all.entries.length);
  });

  site.test("a search counts too", async (visitor) => {
    const desk = new Desk(await visitor.open("evidence/?q=pain"));
    const before = await desk.rows.count();
    const { value, count } = (await desk.options("standing"))[0];
    assert.ok(count < before);
    await desk.select("standing").selectOption(value);
    await eventually(() => desk.rows.count(), equals(count), "the list");
  });

  site.test("each order lists the same claims in its own way", async (visitor) => {
    const all = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/"));
    const before = await desk.ids();
    const entry = (id) => all.entries.find((entry) => entry.id === id);
    const sorted = async (key) => {
      await desk.select("sort").selectOption(key);
      await eventually(() => new URL(desk.page.url()).searchParams.get("sort"), equals(key), "the order");
      const ids = await desk.ids();
      assert.deepEqual(ids.toSorted(), before.toSorted(), "no claim is lost");
      return ids;
    };
    for (const [order, facet] of [["standing", "standing"], ["certainty", "certainty"], ["newest", "year"]]) {
      const at = FACETS.indexOf(facet);
      const ranks = (await sorted(order)).map((id) => entry(id).values[at][0]);
      assert.deepEqual(ranks, ranks.toSorted((one, other) => one - other), order);
    }
    // Quotation marks and capitals have no place in the alphabet.
    const names = (await sorted("name")).map((id) => entry(id).proposition.toLowerCase().match(/[\p{L}\p{N}]+/u)[0]);
    assert.deepEqual(names, names.toSorted(), "by the first word");
    await desk.select("sort").selectOption("topic");
    await eventually(async () => JSON.stringify(await desk.ids()), equals(JSON.stringify(before)), "as it was");
  });

  site.test("clearing takes away the search, the filters and the order", async (visitor) => {
    const all = await catalogue(visitor.root);
    const desk = new Desk(await visitor.open("evidence/"));
    await desk.choose("condition", "Fibromyalgia");
    await desk.choose("standing", "Mixed");
    await desk.select("sort").selectOption("name");
    await desk.search.fill("pain");
    await eventually(() => desk.rows.count(), (count) => count < 10, "the list");
    await desk.clear.click();
    await desk.lists(all.entries.length, all.entries.length);
    assert.equal(await desk.search.inputValue(), "");
    for (const key of FACETS) assert.equal(await desk.shown(key), "any", key);
    assert.equal(await desk.shown("sort"), "By topic");
    assert.equal(desk.page.url(), `${visitor.root}evidence/`);
    assert.deepEqual(await desk.ids(), all.entries.map((entry) => entry.id));
  });
});
