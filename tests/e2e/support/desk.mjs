// The browser of claims as a reader meets it.

import assert from "node:assert/strict";

import { equals, eventually } from "./wait.mjs";

export class Desk {
  constructor(page) {
    this.page = page;
    this.form = page.locator("form.desk");
    this.search = this.form.locator("input[type=search]");
    this.status = page.locator(".found[role=status]");
    this.rows = page.locator(".claim-rows > li");
    this.clear = this.form.getByRole("button", { name: "Clear" });
  }

  /** Filters and order, by their names in the address. */
  select(name) {
    return this.form.locator(`select#by-${name}`);
  }

  /** The ids of the claims that are listed, in order. */
  ids() {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.id.replace(/^claim-/, "")));
  }

  /** What can be chosen, without "any": the value, the name that is shown, and how many claims it promises. */
  options(name) {
    return this.select(name).locator("option").evaluateAll((all) =>
      all.slice(1).map((option) => {
        const [, shown, count] = option.textContent.match(/^(.*) \((\d+)\)$/);
        return { value: option.value, name: shown, count: Number(count) };
      }),
    );
  }

  /** The name that is shown in a closed filter. */
  shown(name) {
    return this.select(name).evaluate((select) => select.selectedOptions[0]?.textContent ?? "nothing");
  }

  /** Chooses what has that name, whatever count stands behind it. */
  async choose(name, shown) {
    const option = (await this.options(name)).find((option) => option.name === shown);
    await this.select(name).selectOption(option ? option.value : { label: shown });
  }

  /** Waits until that many claims are listed, and the status says so. */
  async lists(count, of) {
    await eventually(() => this.rows.count(), equals(count), "the list");
    assert.equal(await this.status.innerText(), `${count} of ${of} claims`);
  }
}

/** What should be listed: the ids of the entries that fit, in the order of the catalogue. `chosen` gives for some facets the name of a value. */
export function fitting(catalogue, chosen) {
  const wanted = Object.entries(chosen).map(([key, name]) => {
    const at = catalogue.facets.findIndex((facet) => facet.key === key);
    return [at, catalogue.facets[at].values.findIndex((value) => value.name === name)];
  });
  return catalogue.entries.filter((entry) => wanted.every(([at, value]) => entry.values[at].includes(value))).map((entry) => entry.id);
}
