// What every test file stands on: the site at each prefix, a browser, and visitors whose faults fail the test.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch } from "./chromium.mjs";
import { watch } from "./faults.mjs";
import { serve } from "./server.mjs";

export const PREFIXES = ["/", "/a/b/"];
const TIMEOUT = 10_000;
/** Without smooth scrolling, which costs each click a second. Tests of scrolling ask for it. */
const USUAL = { viewport: { width: 1000, height: 800 }, reducedMotion: "reduce" };

/** For tests that would find the same at the root: there the way is shorter, and below it every address is harder. */
export function deepSite(name, define) {
  eachSite(name, define, PREFIXES.slice(1));
}

/** Defines the same tests for the site at each prefix. `define` gets the site, whose `root` and `browser` are there once tests run. */
export function eachSite(name, define, prefixes = PREFIXES) {
  for (const prefix of prefixes) {
    describe(`${name}, at ${prefix}`, () => {
      const site = new Site();
      before(() => site.start(prefix));
      after(() => site.stop());
      define(site);
    });
  }
}

class Site {
  async start(prefix) {
    this.server = await serve(prefix);
    this.root = this.server.root;
    [this.browser] = await Promise.all([launch(), warm(this.root)]);
  }

  async stop() {
    await this.browser?.close();
    this.server?.stop();
  }

  /** A test with a visitor. Faults that the test is about are named in `expected`, as patterns. */
  test(name, body, { expected = [], timeout = 120_000 } = {}) {
    test(name, { timeout }, async () => {
      const visitor = new Visitor(this);
      try {
        await body(visitor);
        const faults = visitor.faults.flat().filter((fault) => !expected.some((pattern) => pattern.test(fault)));
        assert.deepEqual(faults, []);
      } catch (error) {
        const faults = visitor.faults.flat();
        if (faults.length > 0) error.message += `\nfaults so far: ${faults.join("\n")}`;
        throw error;
      } finally {
        await visitor.leave();
      }
    });
  }
}

/** Someone who visits the site, with one context after or beside another. */
class Visitor {
  constructor(site) {
    this.site = site;
    this.root = site.root;
    this.contexts = [];
    this.faults = [];
  }

  async context(options = {}) {
    const context = await this.site.browser.newContext({ ...USUAL, ...options });
    context.setDefaultTimeout(TIMEOUT);
    this.contexts.push(context);
    this.faults.push(await watch(context, new URL(this.root).origin));
    return context;
  }

  /** Opens a page of the site in a new context, and waits until the app runs. */
  async open(path, options = {}) {
    const page = await (await this.context(options)).newPage();
    await goReady(page, this.root + path);
    return page;
  }

  async leave() {
    await Promise.all(this.contexts.map((context) => context.close()));
  }
}

/** Asks for what every page needs, so that no test waits for it: the server packs a file when it is first asked for, and the largest take seconds. */
async function warm(root) {
  const html = await (await fetch(`${root}quiz/`)).text();
  const files = new Set([...html.matchAll(/="(?:\.\.\/)?([^":]+\.(?:css|js|json|wasm))"/g)].map(([, path]) => path));
  const headers = { "accept-encoding": "br" };
  await Promise.all([...files].map(async (path) => (await fetch(root + path, { headers })).arrayBuffer()));
}

/** Goes to an address and waits until the app runs. */
export async function goReady(page, address) {
  const response = await page.goto(address);
  await ready(page);
  return response;
}

export async function ready(page) {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}
