// Figures, and the year of which the evidence page tells what could be known, as a reader meets them.

import assert from "node:assert/strict";

import { equals, eventually } from "./wait.mjs";

/** What figures of each kind have, and those of no other kind. */
export const KINDS = {
  map: ".map-mark",
  forest: ".figure-neutral",
  people: ".dot",
  doses: "[data-scale]",
  bars: ".figure-bar",
  pairs: ".figure-study",
};

/** Pages of text with figures of every kind but one. */
export const PAGES = ["", "conditions/fibromyalgia/", "learn/what-is-ldn/"];

/** All figures in the order of the list: each with its id, its kind and the document of its page. */
export async function figures(root) {
  const list = await (await fetch(`${root}figures/`)).text();
  const ids = [...list.matchAll(/<li><a href="[^"]*figures\/([^"/]+)\/"/g)].map(([, id]) => id);
  assert.ok(ids.length > 5, `figures in the list: ${ids}`);
  return Promise.all(ids.map(async (id) => {
    const html = await (await fetch(`${root}figures/${id}/`)).text();
    const kinds = Object.keys(KINDS).filter((kind) => has(html, KINDS[kind]));
    assert.equal(kinds.length, 1, `the kind of ${id}: ${kinds}`);
    return { id, kind: kinds[0], html };
  }));
}

/** A document has an element that fits: of a class, or with an attribute. */
function has(html, selector) {
  const [, dot, name] = selector.match(/^(\.?)\[?([a-z-]+)\]?$/);
  return new RegExp(dot ? `class="(?:[^"]* )?${name}[ "]` : ` ${name}="`).test(html);
}

/** The first figure of each kind. */
export async function oneOfEachKind(root) {
  const all = await figures(root);
  return Object.keys(KINDS).map((kind) => all.find((figure) => figure.kind === kind));
}

/** Where the keys are in the picture that has the focus: the mark, how many there are, what is said, and how many of them Tab can lead to. */
export const explored = (page) =>
  page.evaluate(() => {
    const here = document.activeElement.closest("[data-mark]");
    if (!here) return null;
    const marks = [...here.closest("svg").querySelectorAll("[data-mark]")];
    return {
      at: marks.indexOf(here),
      of: marks.length,
      label: here.getAttribute("aria-label"),
      said: here.closest("[data-figure]").querySelector("[data-said]").textContent,
      stops: marks.filter((mark) => mark.tabIndex === 0).length,
      outline: getComputedStyle(here).outlineStyle,
    };
  });

/** Presses a key in a picture, and checks that it leads to that mark, and that the mark is said. */
export async function go(page, key, expected, where) {
  await page.keyboard.press(key);
  const now = await eventually(() => explored(page), (now) => now?.at === expected, `${where}: ${key}`);
  assert.ok(now.label.length > 3, `${where}: the mark has words`);
  assert.equal(now.said, now.label, `${where}: what is said after ${key}`);
  assert.equal(now.stops, 1, `${where}: Tab leads to one mark`);
  return now;
}

/** Rows of a file of comma-separated values in which every value stands in quotation marks. */
export function rowsOf(csv) {
  assert.ok(csv.endsWith("\r\n"), "the last line is ended");
  return csv.slice(0, -2).split("\r\n").map((line) => {
    const values = [...line.matchAll(/"((?:[^"]|"")*)"(,|$)/g)];
    assert.equal(values.map(([whole]) => whole).join(""), line, "nothing stands between the values");
    return values.map(([, value]) => value.replaceAll('""', '"'));
  });
}

/** Width and height of a picture in PNG, by its header. */
export function sizeOf(png) {
  assert.equal(png.subarray(0, 8).toString("latin1"), "\u0089PNG\r\n\u001a\n");
  assert.equal(png.subarray(12, 16).toString("latin1"), "IHDR");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Texts of pictures that are not wholly inside. */
export const cutOff = (page) =>
  page.locator("svg text").evaluateAll((all) =>
    all.filter((text) => text.checkVisibility()).flatMap((text) => {
      const [box, picture] = [text.getBoundingClientRect(), text.closest("svg").getBoundingClientRect()];
      const over = Math.max(picture.left - box.left, box.right - picture.right, picture.top - box.top, box.bottom - picture.bottom);
      return over > 1 ? [`${text.textContent} (by ${Math.round(over)} of ${Math.round(picture.width)})`] : [];
    }),
  );

/** Collects what moves while a page is loaded. Before the page is opened. */
export const watchShifts = (context) =>
  context.addInitScript(() => {
    window.shifts = [];
    const node = (node) => `${node?.nodeName}.${node?.className?.baseVal ?? node?.className}`;
    const take = (list) => {
      for (const { value, sources } of list) {
        const moved = sources.map(({ node: one, previousRect: from, currentRect: to }) => `${node(one)} from ${from.y} to ${to.y}`);
        window.shifts.push(`${value}: ${moved.join(", ")}`);
      }
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    window.takeShifts = () => {
      take(observer.takeRecords());
      return window.shifts;
    };
  });

/** The evidence page with its year. */
export class Then {
  constructor(page) {
    this.page = page;
    this.slider = page.locator("input#then");
    this.output = page.locator(".then output");
    this.status = page.locator(".then-shown[role=status]");
    this.marks = page.locator("main figure [data-mark]");
  }

  button(name) {
    return this.page.locator(".then").getByRole("button", { name, exact: true });
  }

  /** The year in the address. */
  address() {
    return new URL(this.page.url()).searchParams.get("then");
  }

  /** Waits until that year is shown, everywhere; nothing for today. `last` is the last year. */
  async shows(year, last) {
    await eventually(() => this.address(), equals(year && String(year)), "the year in the address");
    await eventually(() => this.status.innerText(), equals(year ? `You see what could be known in ${year}.` : ""), "the year is said");
    assert.equal((await this.output.innerText()).trim(), String(year ?? last), "the year beside the slider");
    assert.equal(await this.slider.inputValue(), String(year ?? last), "the year of the slider");
  }

  /** Slides to a year at once. */
  async slide(year) {
    await this.slider.fill(String(year));
    await eventually(() => this.output.innerText(), (text) => text.trim() === String(year), `slid to ${year}`);
  }

  /** What stands beside each claim that is listed. */
  standings() {
    return this.page.locator(".claim-rows > li").evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => {
        const badge = row.querySelector("h2 > .badge");
        const words = [badge.querySelector(".badge-word") ?? badge, ...row.querySelectorAll("h2 > .option-meaning")];
        return [row.id.replace(/^claim-/, ""), words.map((one) => one.textContent.trim()).join(". ")];
      })),
    );
  }

  /** What the marks of the map say; nothing where there is no map. */
  /** What the marks say, without the numbers that they bear. */
  said() {
    return this.marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label").replace(/^\d+\. /, "")));
  }
}

/** What should stand beside each of these claims in that year; nothing for today. */
export function standingsOf({ facets }, entries, year) {
  return Object.fromEntries(entries.map((entry) => [entry.id, wordsOf(facets, entry, year)]));
}

function wordsOf(facets, entry, year) {
  const standing = standingIn(entry, year);
  if (!standing) return "Nothing known yet";
  const word = nameOf(facets, standing);
  return year && entry.steps.length === 0 ? `${word}. As it stands today: our sources do not date this claim.` : word;
}

/** What the map should say of these claims in that year, in the order of the catalogue. */
export function marksOf({ facets, columns }, entries, year) {
  const dated = ({ steps }) => !year || steps.length > 0;
  return entries.filter(({ mark }) => mark).filter(dated).filter((entry) => standingIn(entry, year)).map((entry) => {
    const { condition, column, trials } = entry.mark;
    const there = trials.filter((trial) => !year || (trial.year > 0 && trial.year <= year));
    const people = there.reduce((sum, trial) => sum + trial.people, 0);
    const certainty = year ? "–" : columns[column];
    const standing = nameOf(facets, standingIn(entry, year));
    return `${condition}: “${entry.proposition}”: ${standing}; certainty ${certainty}; people in the controlled trials listed for it: ${people}`;
  });
}

/** Where a claim stood, by the last of its steps until then; nothing when there was none yet. */
function standingIn({ steps, standing }, year) {
  if (!year || steps.length === 0) return standing;
  return steps.findLast((step) => step.year <= year)?.standing;
}

const nameOf = (facets, standing) => facets.find((facet) => facet.key === "standing").values.find((value) => value.key === standing).name;
