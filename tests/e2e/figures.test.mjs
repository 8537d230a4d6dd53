// Figures: pictures that can be explored, read as tables, and taken along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { check } from "./support/axe.mjs";
import { cutOff, explored, figures, go, KINDS, oneOfEachKind, PAGES, rowsOf, sizeOf, watchShifts } from "./support/figures.mjs";
import { drawn, focused, isMarked, mark, openAll, tabTo } from "./support/page.mjs";
import { deepSite, goReady } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const NARROW = { viewport: { width: 320, height: 640 } };
/** Pictures are as they are without the app, and there sooner. */
const STILL = { javaScriptEnabled: false };

const EXPLORE = "With the keyboard: Tab leads into the picture, arrow keys from mark to mark.";

const width = (page) => page.evaluate(() => document.scrollingElement.scrollWidth);

/** The paints of the marks of all pictures on screen, with how much each stands out from the page (1 not at all, 21 most), and what never shows. */
const paints = (page) =>
  page.locator(".figure-picture :is([data-mark], .figure-cell) :is(circle, rect, line, path), .figure-picture > .figure-cell").evaluateAll((all) => {
    const bright = (color) => {
      const parts = color.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255);
      const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const page = bright(getComputedStyle(document.body).backgroundColor);
    const strength = (color) => {
      if (color === "none" || /^rgba\(.*, 0\)$/.test(color)) return 0;
      return Math.max(bright(color), page) / Math.min(bright(color), page);
    };
    const seen = all.filter((one) => one.checkVisibility() && !one.classList.contains("map-room")).map((one) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(one);
      const filled = one.tagName === "line" ? 0 : strength(fill);
      return { name: `${one.tagName}.${one.className.baseVal}`, filled, stroked: parseFloat(strokeWidth) > 0 ? strength(stroke) : 0 };
    });
    return [...new Map(seen.map((one) => [JSON.stringify(one), one])).values()];
  });

/** Leads into the first picture that Tab comes to, through its marks, out of it, and back to the mark that was left. */
async function explore(page, where) {
  await tabTo(page, "[data-mark]");
  const { of, stops, outline, said, label } = await explored(page);
  assert.equal(stops, 1, `${where}: Tab leads to one mark`);
  assert.notEqual(outline, "none", `${where}: the focus is seen`);
  assert.equal(said, label, `${where}: the mark that Tab leads to is said`);
  const last = of - 1;
  const toStart = [["Home", 0], ["ArrowLeft", 0], ["ArrowRight", 1], ["ArrowUp", 0], ["ArrowDown", 1]];
  const toEnd = [["End", last], ["ArrowRight", last], ["ArrowUp", last - 1], ["ArrowDown", last], ["ArrowLeft", last - 1]];
  for (const [key, at] of [...toStart, ...toEnd]) await go(page, key, at, where);
  await page.keyboard.press("Tab");
  assert.equal(await explored(page), null, `${where}: Tab leaves the picture`);
  await go(page, "Shift+Tab", last - 1, where);
  await page.keyboard.press("Shift+Tab");
  assert.equal(await explored(page), null, `${where}: so does Shift and Tab`);
}

/** Takes the picture that a button offers. */
async function take(page, button) {
  const download = page.waitForEvent("download");
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), png: await readFile(await file.path()) };
}

deepSite("figures", (site) => {
  site.test("each has a picture with marks, a table, sources and files, without script", async (visitor) => {
    const page = await (await visitor.context(STILL)).newPage();
    const all = await oneOfEachKind(visitor.root);
    await page.goto(`${visitor.root}figures/`);
    for (const { id } of all) assert.ok(await page.locator(`main a[href$="figures/${id}/"]`).isVisible(), `${id} is in the list`);
    for (const path of [...all.map(({ id }) => `figures/${id}/`), ...PAGES]) {
      await page.goto(visitor.root + path);
      const here = await page.locator("[data-figure]").all();
      assert.ok(here.length > 0, `${path || "home"} has figures`);
      for (const figure of here) {
        const where = `${path}#${await figure.getAttribute("id")}`;
        const picture = figure.locator("svg.figure-picture:visible");
        assert.equal(await picture.count(), 1, where);
        const box = await picture.boundingBox();
        assert.ok(box.width > 250 && box.height > 60, `${where}: ${JSON.stringify(box)}`);
        assert.ok((await picture.locator("[data-mark][aria-label]").count()) > 1, `${where} has marks`);
        const table = figure.locator("table");
        assert.equal(await table.isVisible(), false, where);
        await figure.locator(".figure-table > summary").click();
        assert.ok(await table.isVisible(), where);
        assert.ok((await table.locator("tbody tr").count()) > 1, `${where} has rows`);
        assert.match(await figure.locator(".figure-source").innerText(), /^(Numbers from: |Evidence searched )\w/, where);
        const files = await figure.locator(".figure-files a[download]:visible").evaluateAll((all) => all.map((one) => one.href));
        const id = (await figure.getAttribute("id")).replace(/^figure-/, "");
        assert.deepEqual(files, [".svg", ".csv"].map((ending) => `${visitor.root}data/figures/${id}${ending}`), where);
        assert.equal(await figure.locator("[data-png]").isVisible(), false, `${where} offers nothing that needs script`);
      }
    }
  });

  site.test("the page of a figure names the claims that it illustrates", async (visitor) => {
    for (const { id, html } of await figures(visitor.root)) {
      const [, claims] = html.split("What this figure illustrates");
      assert.match(claims ?? "", /^<\/h2>.*?<ul class="claim-lines"><li>.*?href="[^"]*claims\//, id);
    }
  });

  site.test("nothing is wrong for assistive technology", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    const found = [];
    for (const path of [...PAGES, "figures/early-and-later/", "figures/", "timeline/"]) {
      await goReady(page, visitor.root + path);
      await openAll(page);
      const log = page.getByLabel("Logarithmic");
      if (await log.count()) await log.check();
      if (path !== "figures/") await page.locator("svg:visible [data-mark][tabindex='0']").first().focus();
      found.push(...(await check(page, path)));
    }
    assert.equal(found.join("\n"), "");
  });

  site.test("at 320 pixels no page scrolls sideways, and pictures hold all of their texts", async (visitor) => {
    const page = await (await visitor.context({ ...NARROW, ...STILL })).newPage();
    const found = [];
    for (const path of ["figures/", "timeline/", ...(await figures(visitor.root)).map(({ id }) => `figures/${id}/`), ...PAGES]) {
      await page.goto(visitor.root + path);
      await openAll(page);
      if ((await width(page)) > 320) found.push(`${path} is ${await width(page)} wide`);
      found.push(...(await cutOff(page)).map((text) => `${path}: ${text}`));
    }
    assert.equal(found.join("\n"), "");
  });

  site.test("with forced colours marks stand out from the page, and open ones stay open", async (visitor) => {
    const all = await oneOfEachKind(visitor.root);
    const page = await (await visitor.context({ ...STILL, forcedColors: "active" })).newPage();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
      for (const { id, kind } of all) {
        await page.goto(`${visitor.root}figures/${id}/`);
        const found = await paints(page);
        assert.ok(found.length > 0, id);
        for (const { name, filled, stroked } of found) {
          assert.ok(Math.max(filled, stroked) >= 3, `${id}, ${colorScheme}: ${name} stands out by ${filled} and ${stroked}`);
        }
        const open = found.filter(({ name }) => /figure-study--alone|map-none|dot--other|figure-point--open/.test(name));
        assert.ok(open.every(({ filled }) => filled < 1.5), `${id}, ${colorScheme}: ${JSON.stringify(open)}`);
        if (["people", "pairs", "map"].includes(kind)) assert.ok(open.length > 0, `${id} has open marks`);
      }
    }
  });

  site.test("figures are printed, with the scale that was chosen", async (visitor) => {
    const page = await (await visitor.context({ ...STILL, viewport: { width: 720, height: 1000 } })).newPage();
    await page.emulateMedia({ media: "print" });
    for (const path of [...(await oneOfEachKind(visitor.root)).map(({ id }) => `figures/${id}/`), ...PAGES, "timeline/", "evidence/"]) {
      await page.goto(visitor.root + path);
      const scale = page.getByLabel("Logarithmic");
      if (await scale.count()) await scale.check();
      for (const figure of await page.locator("[data-figure]").all()) {
        const picture = figure.locator("svg.figure-picture:visible");
        assert.equal(await picture.count(), 1, path);
        if (await scale.count()) assert.equal((await picture.getAttribute("data-scale")) ?? "log", "log", path);
        const box = await picture.boundingBox();
        assert.ok(box.width > 250 && box.x >= 0 && box.x + box.width <= 720, `${path}: ${JSON.stringify(box)}`);
      }
      for (const { name, filled, stroked } of await paints(page)) {
        // What only parts fields from each other may be pale.
        if (!/grid|cell/.test(name)) assert.ok(Math.max(filled, stroked) >= 3, `${path}: ${name} stands out by ${filled} and ${stroked}`);
      }
    }
  });

  site.test("nothing in a figure moves by itself", async (visitor) => {
    for (const reducedMotion of ["reduce", "no-preference"]) {
      const page = await visitor.open("figures/doses/", { reducedMotion });
      await page.getByLabel("Logarithmic").check();
      await tabTo(page, "[data-mark]");
      for (const key of ["End", "ArrowUp", "Home"]) await page.keyboard.press(key);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0, reducedMotion);
    }
    const page = await (await visitor.context(STILL)).newPage();
    for (const { id } of await oneOfEachKind(visitor.root)) {
      await page.goto(`${visitor.root}figures/${id}/`);
      const moving = await page.locator(".figure *").evaluateAll((all) =>
        all.filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== "none" || transitionDuration.split(", ").some((duration) => duration !== "0s");
        }).map((one) => one.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(moving, [], id);
    }
  });

  site.test("nothing moves while a page is loaded", async (visitor) => {
    for (const viewport of [{ width: 1000, height: 1600 }, { width: 320, height: 1600 }]) {
      const context = await visitor.context({ viewport });
      await watchShifts(context);
      const page = await context.newPage();
      for (const path of ["", "conditions/fibromyalgia/", "evidence/"]) {
        await goReady(page, visitor.root + path);
        await drawn(page);
        assert.deepEqual(await page.evaluate(() => window.takeShifts()), [], `${path || "home"} at ${viewport.width}`);
      }
    }
  });

  site.test("keys lead into a picture, from mark to mark, and out", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    for (const path of ["figures/doses/", "conditions/fibromyalgia/", "timeline/"]) {
      await goReady(page, visitor.root + path);
      assert.equal(await page.locator("[data-said]").first().innerText(), EXPLORE);
      await explore(page, path);
    }
  });

  site.test("and so for each kind of figure, on a page that a link led to", async (visitor) => {
    const all = await oneOfEachKind(visitor.root);
    const page = await visitor.open("figures/");
    await mark(page);
    for (const { id, kind } of all) {
      await page.locator(`main a[href$="figures/${id}/"]`).press("Enter");
      await page.waitForURL(`${visitor.root}figures/${id}/`);
      await focused(page.locator("h1"), `the heading of ${id} has the focus`);
      assert.ok((await page.locator(KINDS[kind]).count()) > 0, id);
      await explore(page, id);
      await page.goBack();
      await page.waitForURL(`${visitor.root}figures/`);
    }
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("a mark under the pointer is said", async (visitor) => {
    const page = await visitor.open("figures/early-and-later/");
    const marks = page.locator("[data-mark]");
    for (const at of [2, 0]) {
      await marks.nth(at).hover();
      const label = await marks.nth(at).getAttribute("aria-label");
      await eventually(() => page.locator("[data-said]").innerText(), equals(label), `mark ${at}`);
    }
  });

  site.test("a pointer that rests where keys scroll the page says nothing in between", async (visitor) => {
    const page = await visitor.open("figures/early-and-later/");
    await tabTo(page, "[data-mark]");
    await page.locator("[data-mark]").nth(1).locator("text").last().hover();
    const last = (await explored(page)).of - 1;
    for (const [key, at] of [["End", last], ["Home", 0], ["End", last]]) {
      await go(page, key, at, "the picture");
      await drawn(page);
      await drawn(page);
      const { label, said } = await explored(page);
      assert.equal(said, label, `after ${key}`);
    }
  });

  site.test("keys go on from a mark that was clicked, and Tab still leads to one mark", async (visitor) => {
    const page = await visitor.open("figures/large-trials-people/");
    await page.locator("[data-mark]").nth(3).locator("text").first().click();
    await eventually(async () => (await explored(page))?.at, equals(3), "the mark that was clicked");
    await go(page, "ArrowRight", 4, "after the click");
  });

  site.test("keys with Alt, Ctrl or Meta are left to the browser", async (visitor) => {
    const page = await visitor.open("figures/early-and-later/");
    await tabTo(page, "[data-mark]");
    await go(page, "ArrowRight", 1, "before");
    await page.evaluate(() => {
      window.taken = [];
      window.addEventListener("keydown", (event) => {
        if (event.defaultPrevented) window.taken.push(event.key);
        event.preventDefault();
      });
    });
    for (const key of ["Alt+ArrowLeft", "Alt+ArrowRight", "Control+Home", "Control+End", "Meta+ArrowUp"]) await page.keyboard.press(key);
    assert.deepEqual(await page.evaluate(() => window.taken), []);
    assert.equal((await explored(page)).at, 1, "the mark is still the same");
  });

  site.test("marks of the map have the numbers of the rows of its table", async (visitor) => {
    const page = await (await visitor.context(STILL)).newPage();
    await page.goto(visitor.root);
    const marks = await page.locator(".map-mark").evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")),
    );
    const rows = await page.locator("#figure-evidence-map tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent).join(": ")));
    assert.ok(rows.length > 20);
    assert.deepEqual(marks.toSorted(), rows.toSorted());
  });

  site.test("a mark of the map opens its claim by Enter, and back leads back", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    for (const path of ["", "evidence/"]) {
      await goReady(page, visitor.root + path);
      await tabTo(page, ".map-mark");
      await go(page, "Home", 0, path);
      const { label } = await go(page, "ArrowRight", 1, path);
      const href = await page.evaluate(() => new URL(document.activeElement.getAttribute("href"), document.baseURI).href);
      assert.match(href, /\/claims\/[^/]+\/$/);
      await page.keyboard.press("Enter");
      await page.waitForURL(href);
      await page.locator("main .badge-word").first().waitFor();
      assert.equal(await page.locator("main .badge-word").first().innerText(), label.match(/”: ([^;]+);/)[1]);
      await page.goBack();
      await page.waitForURL(visitor.root + path);
      await page.locator(".map-mark").first().waitFor();
    }
  });

  site.test("a mark of the map is followed as other links are, without a page load", async (visitor) => {
    const page = await visitor.open("evidence/");
    await mark(page);
    await tabTo(page, ".map-mark");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claims\/[^/]+\/$/);
    await page.locator("main .badge-word").first().waitFor();
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  for (const [how, options] of [["with script", {}], ["without script", STILL]]) {
    site.test(`choosing the logarithmic one shows the other picture, ${how}`, async (visitor) => {
      const page = await (await visitor.context(options)).newPage();
      if (options === STILL) await page.goto(`${visitor.root}learn/what-is-ldn/`);
      else await goReady(page, `${visitor.root}learn/what-is-ldn/`);
      const shown = () => page.locator("svg[data-scale]:visible").evaluateAll((all) => all.map((one) => one.dataset.scale).join());
      const points = () => page.locator("svg[data-scale]:visible .figure-point").evaluateAll((all) => all.map((one) => one.getAttribute("cx")));
      const labels = () => page.locator("svg[data-scale]:visible [data-mark]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
      assert.equal(await shown(), "straight");
      const [straight, said] = [await points(), await labels()];
      await tabTo(page, "input[value='straight']");
      await page.keyboard.press("ArrowDown");
      await eventually(shown, equals("log"), "after an arrow key");
      assert.ok(await page.getByLabel("Logarithmic").isChecked());
      assert.notDeepEqual(await points(), straight);
      assert.deepEqual(await labels(), said, "marks say the same");
      await tabTo(page, "[data-mark]", { most: 1 });
      assert.equal(await page.evaluate(() => document.activeElement.closest("svg").dataset.scale), "log");
      await page.getByLabel("Straight").check();
      assert.equal(await shown(), "straight");
      assert.deepEqual(await points(), straight);
    });
  }

  site.test("the numbers are those of the table, with their source", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    for (const { id, html } of await figures(visitor.root)) {
      const response = await fetch(`${visitor.root}data/figures/${id}.csv`);
      assert.equal(response.status, 200, id);
      assert.match(response.headers.get("content-type"), /^text\/csv(;|$)/, id);
      const [head, ...rows] = rowsOf(await response.text());
      const { title, text, columns, cells, source } = await page.evaluate((html) => {
        const document = new DOMParser().parseFromString(html, "text/html");
        const figure = document.querySelector("[data-figure]");
        const texts = (all) => [...all].map((one) => one.textContent);
        const cells = [...figure.querySelectorAll("tbody tr")].map((row) => texts(row.children));
        const [title, text, source] = [document.querySelector("h1"), figure.querySelector("p"), figure.querySelector(".figure-source")].map((one) => one.textContent);
        return { title, text, columns: texts(figure.querySelectorAll("thead th")), cells, source };
      }, html);
      const [what, value] = head;
      const [, , axis] = rows[0];
      assert.deepEqual([what, axis ? `${value}: ${axis}` : value], columns, id);
      assert.deepEqual(rows.map((row) => row.slice(0, 2)), cells, id);
      const alone = (row) => row.length === 6 && row.slice(2, 5).join() === [axis, title, text].join() && row[5].startsWith(source.trim());
      assert.ok(rows.every(alone), `${id}: ${rows[0].slice(2).join()} is not ${[title, text, source].join()}`);
    }
  });

  site.test("the picture says its title and its source, and holds all of its texts", async (visitor) => {
    const page = await (await visitor.context({ viewport: { width: 700, height: 800 } })).newPage();
    const found = [];
    for (const { id, kind, html } of await figures(visitor.root)) {
      const response = await fetch(`${visitor.root}data/figures/${id}.svg`);
      assert.equal(response.status, 200, id);
      assert.match(response.headers.get("content-type"), /^image\/svg\+xml(;|$)/, id);
      const svg = await response.text();
      await page.setContent(`<style>body{margin:0}</style>${svg}`);
      const seen = await page.evaluate(([svg, html, mark]) => {
        const file = new DOMParser().parseFromString(svg, "image/svg+xml");
        const figure = new DOMParser().parseFromString(html, "text/html");
        const labels = (root) => [...(root.querySelector("svg svg, svg.figure-picture")?.querySelectorAll("[data-mark]") ?? [])].map((one) => one.getAttribute("aria-label"));
        return {
          fault: file.querySelector("parsererror")?.textContent ?? null,
          links: file.querySelectorAll("a").length,
          title: [file.querySelector("title").textContent, figure.querySelector("h1").textContent],
          labels: [labels(file), labels(figure.querySelector("[data-figure]"))],
          kind: file.querySelectorAll(mark).length,
          text: [...file.querySelectorAll("text.title, text.source")].map((one) => one.textContent).join(" "),
        };
      }, [svg, html, KINDS[kind]]);
      assert.equal(seen.fault, null, id);
      assert.equal(seen.title[0], seen.title[1], id);
      assert.deepEqual(seen.labels[0], seen.labels[1], id);
      assert.ok(seen.kind > 0 && seen.labels[0].length > 1, id);
      assert.ok(seen.text.startsWith(seen.title[1]), `${id}: ${seen.text}`);
      assert.match(seen.text, /LDN: what is known$/, id);
      if (seen.links > 0) found.push(`${id} holds ${seen.links} links, which lead nowhere outside of the site`);
      found.push(...(await cutOff(page)).map((text) => `${id}.svg: ${text}`));
    }
    assert.equal(found.join("\n"), "");
  });

  site.test("opened by itself the picture has its colours", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    await page.goto(`${visitor.root}data/figures/safety-review.svg`);
    assert.notEqual(await page.locator(".figure-interval").first().evaluate((one) => getComputedStyle(one).stroke), "none");
    assert.equal(await page.locator("text.title").first().evaluate((one) => getComputedStyle(one).fontWeight), "700");
  }, { expected: [/Failed to load resource.*favicon/] });

  for (const [id, from] of [["evidence-map", null], ["norway-users", "figures/"]]) {
    site.test(`saved as PNG a picture is twice as large as its SVG: ${id}, ${from ? "where a link led to" : "at home"}`, async (visitor) => {
      const page = await visitor.open(from ?? "");
      if (from) {
        await page.locator(`main a[href$="figures/${id}/"]`).click();
        await page.waitForURL(`${visitor.root}figures/${id}/`);
      }
      const { name, png } = await take(page, page.locator(`#figure-${id}`).getByRole("button", { name: "Save as PNG" }));
      assert.equal(name, `${id}.png`);
      const svg = await (await fetch(`${visitor.root}data/figures/${id}.svg`)).text();
      const [, ...size] = svg.match(/^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/).map(Number);
      for (const [at, side] of sizeOf(png).entries()) assert.ok(Math.abs(side - 2 * size[at]) <= 2, `${side} for ${size[at]}`);
      const colours = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext("2d");
        context.drawImage(picture, 0, 0);
        const all = new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer);
        const count = (hex) => all.reduce((sum, one) => sum + (one === hex), 0);
        return { corner: all[0], paper: count(0xffffffff) / all.length, accent: count(0xff61550a) };
      }, png.toString("base64"));
      assert.equal(colours.corner, 0xffffffff, "the background is white");
      assert.ok(colours.paper > 0.3 && colours.accent > 1000, JSON.stringify(colours));
    });
  }

  site.test("every year leads to what could be known then", async (visitor) => {
    const page = await visitor.open("timeline/");
    const years = await page.locator(".timeline > li").evaluateAll((all) =>
      all.map((one) => {
        const links = [...one.querySelectorAll("a[href*='evidence/']")].map((link) => link.href);
        return { year: one.querySelector("h2").textContent, links };
      }),
    );
    assert.ok(years.length > 10);
    // The last year is today.
    const last = years.at(-1).year;
    const asked = (year) => (year === last ? "" : `?then=${year}`);
    for (const { year, links } of years) assert.deepEqual(links, [`${visitor.root}evidence/${asked(year)}`]);
    const events = await page.locator(".timeline > li > ul > li").count();
    assert.equal(await page.locator("[data-mark]").count(), events, "a mark for each event");
    await mark(page);
    const year = years[years.length >> 1].year;
    await page.locator(`main a[href$="then=${year}"]`).click();
    await page.waitForURL(`${visitor.root}evidence/?then=${year}`);
    await eventually(() => page.locator(".then-shown").innerText(), equals(`You see what could be known in ${year}.`), "the year");
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  site.test("of every year that it leads to, something is told", async (visitor) => {
    const page = await (await visitor.context(STILL)).newPage();
    await page.goto(`${visitor.root}evidence/`);
    const [first, last] = await page.locator("input#then").evaluate((one) => [Number(one.min), Number(one.max)]);
    await page.goto(`${visitor.root}timeline/`);
    const years = await page.locator("main a[href*='then=']").evaluateAll((all) => all.map((one) => Number(new URL(one.href).searchParams.get("then"))));
    assert.deepEqual(years.filter((year) => year < first || year > last), [], `the slider goes from ${first} to ${last}`);
  });
});
