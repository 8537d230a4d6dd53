// What pages say to machines: structured data, Open Graph, the feed.

import assert from "node:assert/strict";

import { allDocuments, sample } from "./support/pages.mjs";
import { deepSite, goReady } from "./support/site.mjs";

/** The text that stands for an attribute or a title in HTML. */
const unescape = (text) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const og = (html, name) => unescape(html.match(new RegExp(`<meta property="og:${name}" content="([^"]*)"`))?.[1] ?? "");

deepSite("meta", (site) => {
  site.test("every document has one block of structured data, and says the same of itself everywhere", async (visitor) => {
    const titles = new Map();
    for (const [path, html] of await allDocuments(visitor.root)) {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
      assert.equal(blocks.length, 1, path);
      const data = JSON.parse(blocks[0][1]);
      assert.equal(data["@context"], "https://schema.org", path);
      assert.equal(data["@type"], "MedicalWebPage", path);
      assert.match(data.dateModified, /^\d{4}-\d\d-\d\d$/, path);
      const title = unescape(html.match(/<title>([^<]*)<\/title>/)[1]);
      const description = unescape(html.match(/<meta name="description" content="([^"]*)"/)[1]);
      assert.ok(title && description, path);
      assert.deepEqual([data.name, data.description], [title, description], path);
      assert.deepEqual([og(html, "title"), og(html, "description")], [title, description], path);
      assert.ok(!titles.has(title), `${path} and ${titles.get(title)} have the same title`);
      titles.set(title, path);
    }
  });

  site.test("a claim names the works it rests on, a study where it was published", async (visitor) => {
    for (const [path, html] of await allDocuments(visitor.root)) {
      const data = JSON.parse(html.match(/<script type="application\/ld\+json">([^<]*)</)[1]);
      if (/^claims\/./.test(path) && data.citation) {
        assert.match(data.lastReviewed, /^\d{4}-\d\d-\d\d$/, path);
        for (const work of data.citation) {
          assert.ok(["ScholarlyArticle", "CreativeWork"].includes(work["@type"]), path);
          assert.ok(html.includes(work.name.slice(0, 20).split(/[&<'"]/)[0]), `${path} shows ${work.name}`);
          if (work.url) assert.match(work.url, /^https:\/\//, path);
        }
      }
      if (/^studies\/./.test(path)) {
        assert.equal(data.mainEntity["@type"], "ScholarlyArticle", path);
        for (const url of data.mainEntity.sameAs ?? []) assert.ok(html.includes(`href="${url.replaceAll("&", "&amp;")}"`), `${path} links ${url}`);
      }
    }
  });

  site.test("a browser takes the block as data: it parses, and the policy has nothing against it", async (visitor) => {
    const samples = sample(await allDocuments(visitor.root));
    const page = await (await visitor.context()).newPage();
    for (const path of ["", "evidence/", "article/", "changes/", ...Object.values(samples).flat()]) {
      await goReady(page, visitor.root + path);
      const block = page.locator('script[type="application/ld+json"]');
      assert.equal(await block.count(), 1, path);
      const data = JSON.parse(await block.textContent());
      assert.equal(data["@type"], "MedicalWebPage", path);
      assert.equal(await page.locator('meta[property="og:title"]').getAttribute("content"), await page.title(), path);
      assert.equal(data.name, await page.title(), path);
    }
  });

  site.test("the feed of changes is well-formed, and its links lead to the page of changes", async (visitor) => {
    const response = await fetch(`${visitor.root}changes/feed.xml`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type"), /xml/);
    const text = await response.text();
    const page = await visitor.open("changes/");
    const feed = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, "application/xml");
      const inner = (element, name) => element.querySelector(`:scope > ${name}`)?.textContent;
      const entry = (entry) => ({
        id: inner(entry, "id"),
        title: inner(entry, "title"),
        updated: inner(entry, "updated"),
        content: inner(entry, "content"),
        href: entry.querySelector("link").getAttribute("href"),
      });
      const root = feed.documentElement;
      return {
        fault: feed.querySelector("parsererror")?.textContent,
        name: `${root.namespaceURI} ${root.localName}`,
        id: inner(root, "id"),
        title: inner(root, "title"),
        updated: inner(root, "updated"),
        author: root.querySelector(":scope > author > name")?.textContent,
        self: root.querySelector(":scope > link[rel=self]")?.getAttribute("href"),
        entries: [...feed.querySelectorAll("entry")].map(entry),
      };
    }, text);
    assert.equal(feed.fault, undefined);
    assert.equal(feed.name, "http://www.w3.org/2005/Atom feed");
    assert.ok(feed.title && feed.author);
    assert.ok(feed.entries.length >= 1);
    const ids = [feed.id, ...feed.entries.map((entry) => entry.id)];
    assert.equal(new Set(ids).size, ids.length, "no id twice");
    for (const id of ids) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    assert.equal(new URL(feed.self, response.url).href, response.url);
    for (const { title, updated, content, href } of feed.entries) {
      assert.ok(title && content);
      assert.match(updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      assert.ok(updated <= feed.updated);
      const url = new URL(href, response.url);
      assert.equal(url.href.split("#")[0], page.url());
      assert.equal(await page.locator(url.hash.replaceAll(".", "\\.")).count(), 1, url.hash);
    }
  });

  site.test("the page of changes links the feed, and leaves that link to the browser", async (visitor) => {
    const page = await visitor.open("changes/");
    const link = page.locator("main a[href$='feed.xml']");
    assert.equal(await link.evaluate((link) => link.href), `${visitor.root}changes/feed.xml`);
    // Asked before the browser acts: whether the app has taken the click.
    const taken = await link.evaluate((link) => {
      return new Promise((resolve) => {
        window.addEventListener("click", (event) => {
          resolve(event.defaultPrevented);
          event.preventDefault();
        });
        link.click();
      });
    });
    assert.equal(taken, false);
  });
});
