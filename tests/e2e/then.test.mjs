// What could be known in a year: the slider, the standings of then, and the map of conditions.

import assert from "node:assert/strict";

import { check } from "./support/axe.mjs";
import { Desk, fitting } from "./support/desk.mjs";
import { explored, go, marksOf, standingsOf, Then } from "./support/figures.mjs";
import { isMarked, mark, tabTo } from "./support/page.mjs";
import { catalogue } from "./support/pages.mjs";
import { deepSite, goReady, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const steps = (page) => page.evaluate(() => history.length);
const sorted = (all) => JSON.stringify(all.toSorted());

/** Waits until the map says that, whatever the order. */
const says = (then, expected, message) => eventually(async () => sorted(await then.said()), equals(sorted(expected)), message);

/** The entries that fit what was chosen. */
function chosen(all, values) {
  const ids = fitting(all, values);
  return all.entries.filter(({ id }) => ids.includes(id));
}

deepSite("then", (site) => {
  site.test("arrow keys on the slider go year by year; the address holds the year, and a reload keeps it", async (visitor) => {
    const { years: [first, last] } = await catalogue(visitor.root);
    const then = new Then(await visitor.open("evidence/"));
    const { page } = then;
    await then.shows(null, last);
    await tabTo(page, "input#then");
    for (const year of [last - 1, last - 2]) {
      await page.keyboard.press("ArrowLeft");
      await then.shows(year, last);
    }
    for (let year = last - 3; year >= 2010; year -= 1) await page.keyboard.press("ArrowLeft");
    await then.shows(2010, last);
    assert.ok(await then.slider.evaluate((one) => one === document.activeElement), "the slider keeps the focus");
    await page.reload();
    await ready(page);
    await then.shows(2010, last);
    await then.slider.focus();
    await page.keyboard.press("Home");
    await then.shows(first, last);
    await page.keyboard.press("ArrowRight");
    await then.shows(first + 1, last);
    await page.keyboard.press("End");
    await then.shows(null, last);
    assert.equal(page.url(), `${visitor.root}evidence/`);
  });

  site.test("buttons go year by year, no further than there is, and back to today", async (visitor) => {
    const { years: [first, last] } = await catalogue(visitor.root);
    const then = new Then(await visitor.open("evidence/"));
    const [earlier, later, today] = ["One year earlier", "One year later", "Back to today"].map((name) => then.button(name));
    const enabled = async () => (await Promise.all([earlier, later, today].map((one) => one.isEnabled()))).join();
    assert.equal(await enabled(), "true,false,false");
    await earlier.click();
    await then.shows(last - 1, last);
    assert.equal(await enabled(), "true,true,true");
    await earlier.click();
    await then.shows(last - 2, last);
    await later.click();
    await then.shows(last - 1, last);
    await later.click();
    await then.shows(null, last);
    assert.equal(await enabled(), "true,false,false");
    await then.slide(first + 1);
    await earlier.click();
    await then.shows(first, last);
    assert.equal(await enabled(), "false,true,true");
    await today.click();
    await then.shows(null, last);
    assert.equal(then.page.url(), `${visitor.root}evidence/`);
  });

  site.test("a keyboard is not lost where a button has nothing more to do", async (visitor) => {
    const { years: [first] } = await catalogue(visitor.root);
    const then = new Then(await visitor.open(`evidence/?then=${first + 1}`));
    for (const name of ["One year earlier", "Back to today"]) {
      await then.button(name).focus();
      await then.page.keyboard.press("Enter");
      await eventually(() => then.button(name).isEnabled(), equals(false), name);
      assert.notEqual(await then.page.evaluate(() => document.activeElement.tagName), "BODY", `the focus after ${name}`);
    }
  });

  site.test("by address, in every year each claim stands where its last step until then led to", async (visitor) => {
    const all = await catalogue(visitor.root);
    const [first, last] = all.years;
    const then = new Then(await visitor.open("evidence/?then=2010"));
    await then.shows(2010, last);
    const dated = all.entries.filter((entry) => entry.steps.length > 0);
    assert.ok(dated.length > 50 && dated.length < all.entries.length, "some claims are dated, and some are not");
    // The years before and after a step that changes where a claim stood, and the ends.
    const turns = dated.filter((entry) => entry.steps.length > 1).flatMap(({ steps }) => [steps[1].year - 1, steps[1].year]);
    const years = [...new Set([2010, first, ...turns, last - 1])].sort((one, other) => one - other);
    for (const year of years) {
      if (year !== last) await then.slide(year);
      else await goReady(then.page, `${visitor.root}evidence/?then=${last}`);
      // The last year is today.
      const expected = standingsOf(all, all.entries, year === last ? undefined : year);
      assert.deepEqual(await then.standings(), expected, `in ${year}`);
      if (year === 2010) assert.ok(Object.values(expected).includes("Nothing known yet"), "of some nothing was known in 2010");
    }
    await goReady(then.page, `${visitor.root}evidence/`);
    await then.shows(null, last);
    assert.deepEqual(await then.standings(), standingsOf(all, all.entries), "today");
    assert.ok(!Object.values(await then.standings()).includes("Nothing known yet"));
  });

  site.test("a year that there is nothing to tell of is left out", async (visitor) => {
    const all = await catalogue(visitor.root);
    const [first, last] = all.years;
    const then = new Then(await (await visitor.context()).newPage());
    for (const year of [first - 1, last + 1, "-2010", "2010.5", "then", ""]) {
      await goReady(then.page, `${visitor.root}evidence/?then=${year}`);
      assert.equal(await then.status.innerText(), "", `${year}`);
      assert.equal(await then.slider.inputValue(), String(last), `${year}`);
      assert.equal((await then.output.innerText()).trim(), String(last), `${year}`);
      assert.deepEqual(await then.standings(), standingsOf(all, all.entries), `${year}`);
    }
  });

  site.test("sliding adds no steps to the history, and whoever comes back finds the year", async (visitor) => {
    const { years: [, last] } = await catalogue(visitor.root);
    const page = await visitor.open("about/");
    await mark(page);
    await page.locator("header nav a", { hasText: "Evidence" }).click();
    await page.waitForURL(`${visitor.root}evidence/`);
    const then = new Then(page);
    await ready(page);
    const before = await steps(page);
    await then.slider.focus();
    for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press("ArrowLeft");
    await then.button("One year earlier").click();
    await then.shows(last - 6, last);
    assert.equal(await steps(page), before);
    await page.locator(".claim-rows a").first().click();
    await page.waitForURL(/\/claims\//);
    await page.locator("h1:focus").waitFor();
    await page.goBack();
    await then.shows(last - 6, last);
    await page.goBack();
    await page.waitForURL(`${visitor.root}about/`);
    await page.goForward();
    await then.shows(last - 6, last);
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("the year goes with filters and a search, and is cleared with them", async (visitor) => {
    const all = await catalogue(visitor.root);
    const [, last] = all.years;
    const page = await visitor.open("evidence/?then=2010&condition=fibromyalgia");
    const [then, desk] = [new Then(page), new Desk(page)];
    const entries = chosen(all, { condition: "Fibromyalgia" });
    await desk.lists(entries.length, all.entries.length);
    assert.deepEqual(await then.standings(), standingsOf(all, entries, 2010));
    await then.button("One year later").click();
    await then.shows(2011, last);
    await desk.search.fill("pain");
    await eventually(() => page.url(), equals(`${visitor.root}evidence/?q=pain&then=2011&condition=fibromyalgia`), "all is in the address");
    await then.shows(2011, last);
    await desk.clear.last().click();
    await desk.lists(all.entries.length, all.entries.length);
    await then.shows(null, last);
    assert.equal(page.url(), `${visitor.root}evidence/`);
  });

  site.test("the year that standings are of is printed with them", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    await page.emulateMedia({ media: "print" });
    for (const also of ["", "&condition=fibromyalgia"]) {
      await goReady(page, `${visitor.root}evidence/?then=2010${also}`);
      const printed = await page.locator("main").innerText();
      assert.ok(printed.includes("Nothing known yet"), `the standings of then are printed${also}`);
      assert.ok(/\bin 2010\b/.test(printed), `the year is not printed${also}: ${printed.slice(0, 300)}`);
    }
  });

  site.test("without script the page is that of today, with its map", async (visitor) => {
    const all = await catalogue(visitor.root);
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    await page.goto(`${visitor.root}evidence/?then=2010`);
    const then = new Then(page);
    assert.equal(await then.slider.isVisible(), false);
    assert.deepEqual(await then.standings(), standingsOf(all, all.entries));
    assert.ok(await page.locator("main figure svg.figure-map").isVisible());
    assert.equal(sorted(await then.said()), sorted(marksOf(all, all.entries)));
    await page.locator("main figure summary").click();
    assert.equal(await page.locator(".map-key a:visible").count(), (await then.said()).length);
  });

  site.test("nothing is wrong for assistive technology", async (visitor) => {
    const page = await visitor.open("evidence/?then=2017");
    await page.locator("main figure summary").click();
    await page.locator("[data-mark][tabindex='0']").focus();
    assert.equal((await check(page, "evidence/?then=2017")).join("\n"), "");
  });

  site.test("at 320 pixels nothing scrolls sideways, in any year", async (visitor) => {
    const then = new Then(await visitor.open("evidence/?then=2017", { viewport: { width: 320, height: 640 } }));
    for (const year of [2017, 2024, 1994, 1983]) {
      await then.slide(year);
      const width = await then.page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(width <= 320, `${year} is ${width} wide`);
    }
  });

  site.test("the map shows the conditions of the claims that are listed, as they stand, or stood then", async (visitor) => {
    const all = await catalogue(visitor.root);
    const page = await visitor.open("evidence/");
    const [then, desk] = [new Then(page), new Desk(page)];
    const key = async () => sorted(await page.locator(".map-key a").allTextContents());
    await says(then, marksOf(all, all.entries), "the whole map");
    assert.equal(await key(), sorted(await then.said()), "the list beside it");
    await desk.choose("standing", "Experimental");
    const experimental = marksOf(all, chosen(all, { standing: "Experimental" }));
    assert.ok(experimental.length > 1 && experimental.length < marksOf(all, all.entries).length);
    await says(then, experimental, "those that are experimental");
    assert.equal(await key(), sorted(experimental));
    await desk.choose("standing", "any");
    for (const year of [2024, 2017, 2010, 1996]) {
      await then.slide(year);
      await says(then, marksOf(all, all.entries, year), `in ${year}`);
      assert.equal(await key(), sorted(await then.said()));
    }
  });

  site.test("its marks are as large as the number of people, and lead to their claims", async (visitor) => {
    const all = await catalogue(visitor.root);
    const page = await visitor.open("evidence/?then=2017");
    const key = await page.locator(".map-key a").allTextContents();
    const marks = await page.locator("main figure [data-mark]").evaluateAll((all) =>
      all.map((one) => ({
        number: Number(one.querySelector(".map-number").textContent),
        label: one.getAttribute("aria-label"),
        people: Number(one.getAttribute("aria-label").match(/(\d+)$/)[1]),
        radius: Number(one.querySelector(".map-people, .map-none").getAttribute("r")),
        open: one.querySelector(".map-none") !== null,
        href: new URL(one.getAttribute("href"), document.baseURI).href,
      })),
    );
    assert.deepEqual(marks.filter(({ people, open }) => open !== (people === 0)), [], "whoever nobody was studied for is an open mark");
    for (const { number, label } of marks) assert.equal(label, `${number}. ${key[number - 1]}`, "numbers are those of the list");
    const most = marks.toSorted((one, other) => other.people - one.people)[0];
    for (const { people, radius } of marks.filter(({ people }) => people > 0)) {
      const expected = Math.max(2, most.radius * Math.sqrt(people / most.people));
      assert.ok(Math.abs(radius - expected) < 0.1, `${people} people have a radius of ${radius}, not ${expected}`);
    }
    const claims = all.entries.filter((entry) => entry.mark).map(({ id }) => `${visitor.root}claims/${id}/`);
    assert.ok(marks.every(({ href }) => claims.includes(href)));
  });

  site.test("there is no map of fewer than two conditions", async (visitor) => {
    const all = await catalogue(visitor.root);
    const page = await visitor.open("evidence/");
    const [then, desk] = [new Then(page), new Desk(page)];
    await desk.choose("condition", "Fibromyalgia");
    assert.equal(marksOf(all, chosen(all, { condition: "Fibromyalgia" })).length, 1);
    await eventually(() => page.locator("main figure").count(), equals(0), "no map of one condition");
    await desk.choose("condition", "any");
    await eventually(() => page.locator("main figure").count(), equals(1), "the map is back");
    const year = all.years[0];
    assert.ok(marksOf(all, all.entries, year).length < 2);
    await then.slide(year);
    await eventually(() => page.locator("main figure").count(), equals(0), `no map in ${year}`);
  });

  site.test("however it changes, Tab leads to one of its marks", async (visitor) => {
    const page = await visitor.open("evidence/");
    const [then, desk] = [new Then(page), new Desk(page)];
    const stops = () => then.marks.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length);
    const changes = {
      "experimental ones": () => desk.choose("standing", "Experimental"),
      "all again": () => desk.choose("standing", "any"),
      "in 2014": () => then.slide(2014),
      "in 2022": () => then.slide(2022),
      "cleared": () => desk.clear.last().click(),
      "unsupported ones": () => desk.choose("standing", "Unsupported"),
    };
    const found = [];
    for (const [what, change] of Object.entries(changes)) {
      const before = sorted(await then.said());
      await then.slider.focus();
      await tabTo(page, ".map-mark", { most: 8 }).catch(() => found.push(`before ${what} Tab did not lead into the map`));
      for (const key of ["Home", "ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
      await change();
      await eventually(async () => sorted(await then.said()), (now) => now !== before, what);
      if ((await stops()) !== 1) found.push(`${what}: Tab leads to ${await stops()} marks`);
    }
    assert.equal(found.join("\n"), "");
  });

  site.test("what the map says is of a mark that it still has", async (visitor) => {
    const page = await visitor.open("evidence/");
    const [then, desk] = [new Then(page), new Desk(page)];
    await tabTo(page, ".map-mark");
    const last = (await explored(page)).of - 1;
    const { said } = await go(page, "End", last, "the map");
    await desk.choose("standing", "Experimental");
    await eventually(async () => (await then.said()).includes(said), equals(false), "the mark is gone");
    assert.notEqual(await page.locator("[data-said]").innerText(), said);
  });

  site.test("a mark of the changed map opens its claim, and back leads to the same map", async (visitor) => {
    const all = await catalogue(visitor.root);
    const then = new Then(await visitor.open("evidence/?standing=experimental"));
    const { page } = then;
    await then.slide(2024);
    const expected = marksOf(all, chosen(all, { standing: "Experimental" }), 2024);
    await says(then, expected, "the map");
    await then.marks.first().focus();
    const href = await page.evaluate(() => new URL(document.activeElement.getAttribute("href"), document.baseURI).href);
    await page.keyboard.press("Enter");
    await page.waitForURL(href);
    await page.locator("main .badge-word").first().waitFor();
    await page.goBack();
    await page.waitForURL(`${visitor.root}evidence/?then=2024&standing=experimental`);
    await ready(page);
    await says(then, expected, "the map again");
  });
});
