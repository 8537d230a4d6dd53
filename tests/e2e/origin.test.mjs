// What pages ask for: each file once, nothing from anybody else. Links to elsewhere stay links.

import assert from "node:assert/strict";

import { allDocuments, somePaths } from "./support/pages.mjs";
import { deepSite, ready } from "./support/site.mjs";

deepSite("origin", (site) => {
  site.test("every page starts, asks for no file twice, and asks nobody else", async (visitor) => {
    const page = await (await visitor.context()).newPage();
    let asked = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const path of await somePaths(visitor.root)) {
      await page.goto("about:blank");
      asked = [];
      await page.goto(visitor.root + path, { waitUntil: "load" });
      await ready(page);
      const preloaded = await page.locator("link[rel=preload]").evaluateAll((all) => all.map((one) => one.href));
      for (const address of preloaded) assert.equal(asked.filter((one) => one === address).length, 1, `${path}: ${address}`);
      assert.equal(new Set(asked).size, asked.length, `${path} asked for ${asked.join(" ")}`);
      const elsewhere = asked.filter((address) => !address.startsWith(visitor.root) && !address.startsWith("data:"));
      assert.deepEqual(elsewhere, [], path);
    }
  });

  site.test("going from page to page asks nobody else, and opening everything neither", async (visitor) => {
    const page = await visitor.open("evidence/");
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const link of [".claim-rows a[href$='fm-pain/']", ".side cite a", "a[href*='conditions/']", "a[href*='evidence/?']"]) {
      const before = page.url();
      await page.locator(`main ${link}`).first().click();
      await page.waitForURL((url) => url.href !== before);
      await page.locator("h1:focus").waitFor();
      await page.locator("details > summary").evaluateAll((all) => all.forEach((one) => one.click()));
    }
    assert.ok(asked.length > 0);
    for (const address of asked) assert.ok(address.startsWith(visitor.root), address);
  });

  site.test("in every document links to elsewhere are plain, and nothing else leads there", async (visitor) => {
    const { host } = new URL(visitor.root);
    let links = 0;
    for (const [path, html] of await allDocuments(visitor.root)) {
      for (const [tag, name] of html.matchAll(/<(\w+)\b[^>]*\b(?:src|href|srcset|action|poster|data)="(?:[a-z]+:)?\/\/[^"]*"[^>]*>/g)) {
        assert.equal(name, "a", `${path}: ${tag}`);
        assert.match(tag, /href="https:\/\//, path);
        assert.match(tag, /rel="[^"]*\bnoopener\b[^"]*"/, path);
        assert.doesNotMatch(tag, /\btarget=|\bping=/, path);
        assert.ok(!tag.includes(host), `${path}: ${tag}`);
        links += 1;
      }
    }
    assert.ok(links > 500, `${links} links`);
  });

  site.test("a condition's page leads to registers by plain links, and fetches nothing from them", async (visitor) => {
    const page = await visitor.open("conditions/fibromyalgia/");
    const links = page.locator("#all-registers ~ ul").first().locator("a");
    const addresses = await links.evaluateAll((all) => all.map((one) => one.href));
    assert.ok(addresses.some((address) => /fibromyalgia/i.test(address)), addresses.join(" "));
    for (const link of await links.all()) {
      const { href, rel } = await link.evaluate(({ href, rel }) => ({ href, rel }));
      assert.match(href, /^https:\/\//);
      assert.match(rel, /\bnoopener\b/);
      await link.hover();
      await link.focus();
    }
  });
});
