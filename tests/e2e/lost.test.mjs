// Addresses that lead nowhere, at every depth.

import assert from "node:assert/strict";

import { eachSite, ready } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

// The page asks for its script at each depth at which the site's root may lie; all but one of these are not there.
const EXPECTED = [/Failed to load resource: the server responded with a status of 404/, /MIME type/];

const LOST = ["nowhere", "nowhere/", "learn/nowhere", "learn/nowhere/", "learn/safety/nowhere", "learn/safety/nowhere/", "no/where.html"];

eachSite("lost", (site) => {
  for (const path of LOST) {
    site.test(`${path} says so, in the site's looks, and leads home`, async (visitor) => {
      const page = await (await visitor.context()).newPage();
      const response = await page.goto(visitor.root + path);
      assert.equal(response.status(), 404);
      assert.equal(await page.locator("h1").innerText(), "This page does not exist");
      const width = () => page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth);
      await eventually(width, (width) => width !== "none", "the style sheet is applied");
      const links = await page.locator("a:not([data-up]):not([href^='#'])").evaluateAll((all) => all.map((one) => one.href));
      for (const address of new Set(links)) assert.equal((await fetch(address)).status, 200, address);
      const up = await page.locator("a[data-up]").evaluate((link) => link.href);
      assert.ok(up.startsWith(visitor.root) || visitor.root.startsWith(up), up);
      await page.getByRole("link", { name: "Go to the start page" }).click();
      await eventually(() => page.url(), equals(visitor.root), "home");
      await ready(page);
      assert.equal(await page.locator(".doors").count(), 1);
    }, { expected: EXPECTED });
  }
});
