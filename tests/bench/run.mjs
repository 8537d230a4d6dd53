// What only a browser can measure, on a slow phone: answering, memory, figures, the first large paint. Ends with 1 when a budget is missed.

import { readdirSync } from "node:fs";

import { launch } from "../e2e/support/chromium.mjs";
import { bank } from "../e2e/support/pages.mjs";
import { KEY, Quiz } from "../e2e/support/quiz.mjs";
import { serve } from "../e2e/support/server.mjs";
import { goReady } from "../e2e/support/site.mjs";
import { median, SLOW_4G, slowDown, times, watch, worst } from "./slow.mjs";

const ANSWER_MS = 50;
const QUIET_MS = 400;
const PAINT_RATIO = 1.1;

let missed = false;
function verdict(what, value, budget, unit) {
  const kept = value <= budget;
  missed ||= !kept;
  console.log(`${what}: ${value.toFixed(unit ? 0 : 2)}${unit} of ${budget}${unit}: ${kept ? "kept" : "MISSED"}`);
}

/** A full quiz, after that many answers in others: from the press on the button to the painted verdict. */
async function answering(browser, root, before) {
  const { items } = await bank(root);
  const page = await (await withAnswers(browser, items, before, { reducedMotion: "reduce" })).newPage();
  await goReady(page, `${root}quiz/`);
  await new Quiz(page, items).begin("Full quiz");
  await slowDown(page);
  const quiz = new Quiz(page, items);
  await watch(page, "click", ".item > button", ".item-verdict");
  const all = [];
  for (let n = 1; n <= 30; n += 1) {
    await quiz.put(n % 3 !== 0);
    await page.evaluate(() => void (window.times = []));
    // Whoever looks at the page while it works would slow it down: nobody asks it anything until it is done.
    await page.waitForTimeout(QUIET_MS);
    await quiz.button.click();
    await page.waitForTimeout(QUIET_MS);
    all.push((await times(page))[0]);
    await quiz.next();
  }
  await page.context().close();
  const what = `answering ${all.length} questions after ${before} others, input to painted feedback`;
  verdict(`${what}: median`, median(all), ANSWER_MS, " ms");
  verdict(`${what}: worst`, worst(all), ANSWER_MS, " ms");
}

/** A log of that many answers, in full quizzes that were finished. */
function logOf(items, answers) {
  const records = [];
  for (let n = 0; n < answers; n += 1) {
    const attempt = `bench-${Math.floor(n / 30)}`;
    const at = Date.UTC(2026, 0, 1) + n * 60_000;
    if (n % 30 === 0) {
      const asked = items.slice(n % items.length, (n % items.length) + 30).map((item) => item.id);
      records.push({ id: `s${n}`, at, "attempt-started": { attempt, seed: n, mode: "full", items: asked, bank: "1" } });
    }
    const item = items[n % items.length];
    const said = { item: item.id, version: item.version, choice: "-", attempt, confidence: null, score: 0 };
    records.push({ id: `a${n}`, at: at + 1, "item-answered": said });
  }
  return JSON.stringify({ records });
}

/** A reader who has answered that much. */
async function withAnswers(browser, items, answers, options) {
  const context = await browser.newContext(options);
  const set = ([key, log]) => localStorage.getItem(key) ?? localStorage.setItem(key, log);
  if (answers > 0) await context.addInitScript(set, [KEY, logOf(items, answers)]);
  return context;
}

/** The memory of a page, once what is not needed was given back: of scripts, and of the wasm. */
async function memory(browser, root, answers) {
  const { items } = await bank(root);
  const context = await withAnswers(browser, items, answers);
  const page = await context.newPage();
  await goReady(page, `${root}quiz/report/`);
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const size = "function () { return this.map((memory) => memory.buffer.byteLength).reduce((sum, one) => sum + one, 0); }";
  const wasm = await session.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: size, returnByValue: true });
  await context.close();
  const mb = (bytes) => (bytes / 1e6).toFixed(1);
  console.log(`memory with ${answers} answers, on the report: scripts ${mb(usedSize)} MB, wasm ${mb(wasm.result.value)} MB`);
}

/** Each figure put into the page anew: from the markup to its layout. */
async function figures(browser, root) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const dist = process.env.DIST ?? new URL("../../dist", import.meta.url).pathname;
  const ids = readdirSync(`${dist}/figures`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all = [];
  for (const { name } of ids) {
    await goReady(page, `${root}figures/${name}/`);
    const session = await slowDown(page);
    const time = await page.evaluate(() => {
      const frame = document.querySelector(".figure-frame");
      const markup = frame.innerHTML;
      const runs = Array.from({ length: 5 }, () => {
        frame.innerHTML = "";
        frame.getBoundingClientRect();
        const start = performance.now();
        frame.innerHTML = markup;
        frame.getBoundingClientRect();
        return performance.now() - start;
      });
      return runs.sort((one, other) => one - other)[2];
    });
    await session.detach();
    all.push(time);
    console.log(`figure ${name}: ${time.toFixed(1)} ms`);
  }
  console.log(`figures, markup to layout: median ${median(all).toFixed(1)} ms, worst ${worst(all).toFixed(1)} ms`);

  await goReady(page, `${root}evidence/`);
  await slowDown(page);
  await watch(page, "input", "#then", ".evidence-page");
  await page.locator("#then").focus();
  for (let n = 0; n < 10; n += 1) {
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(QUIET_MS);
  }
  const steps = await times(page);
  console.log(`year slider, ten steps over all claims: median ${median(steps).toFixed(0)} ms, worst ${worst(steps).toFixed(0)} ms`);
  await page.context().close();
}

/** The largest paint of a page, against the same document without any script. */
async function paints(browser, root) {
  for (const path of ["", "learn/what-studies-found/", "conditions/fibromyalgia/", "evidence/", "quiz/"]) {
    const runs = { site: [], plain: [] };
    for (let n = 0; n < 5; n += 1) {
      for (const kind of ["site", "plain"]) runs[kind].push(await paint(browser, root + path, kind === "plain"));
    }
    const [site, plain] = [median(runs.site), median(runs.plain)];
    console.log(`largest paint of /${path}: ${site.toFixed(0)} ms, as plain HTML ${plain.toFixed(0)} ms (medians of 5)`);
    verdict(`largest paint of /${path} against plain HTML`, site / plain, PAINT_RATIO, "");
  }
}

async function paint(browser, address, plain) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  // Both documents are handed over the same way, which the emulated line does not slow down: only what they ask for differs.
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const bare = html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<link rel="(module)?preload"[^>]*>/g, "");
    await route.fulfill({ response, body: plain ? bare : html });
  });
  await slowDown(page, SLOW_4G);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(500);
  const time = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await page.context().close();
  return time;
}

const server = await serve("/");
const browser = await launch();
try {
  for (const before of [0, 300]) await answering(browser, server.root, before);
  for (const answers of [0, 300]) await memory(browser, server.root, answers);
  await figures(browser, server.root);
  await paints(browser, server.root);
} finally {
  await browser.close();
  server.stop();
}
process.exitCode = missed ? 1 : 0;
