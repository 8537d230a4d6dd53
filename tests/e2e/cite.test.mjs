// Citing a page: the forms, copying them, and what happens where a browser does not let us copy.

import assert from "node:assert/strict";

import { focused, hasFocus, isMarked, mark, tabToButton } from "./support/page.mjs";
import { allDocuments, sample } from "./support/pages.mjs";
import { deepSite, goReady } from "./support/site.mjs";
import { equals, eventually } from "./support/wait.mjs";

const CLAIM = "claims/fm-pain/";
const OTHER_CLAIM = "claims/fm-memory/";
const STUDY = "studies/bruun-2024/";
const FORMS = ["cite-plain", "cite-bibtex", "cite-ris"];
const SELECTED = "Your browser does not let us copy. The text is marked: copy it by hand.";

const button = (page, form) => page.locator(`.cite button[data-copy="${form}"]`);
const said = (page) => page.locator(".cite-said[role=status]");
const marked = (page) => page.evaluate(() => getSelection().toString().trim());

/** Opens a page and its box of citations. */
async function open(visitor, path, { script } = {}) {
  const context = await visitor.context({ permissions: ["clipboard-read", "clipboard-write"] });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  await goReady(page, visitor.root + path);
  await page.locator(".cite > summary").click();
  return page;
}

/** Presses a button and gives what is in the clipboard then. */
async function copied(page, form) {
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await button(page, form).click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  const text = await eventually(read, (text) => text !== "before", `the clipboard after ${form}`);
  await eventually(() => said(page).innerText(), equals("Copied."), form);
  return text.replaceAll("\r\n", "\n");
}

/** Checks that a text is a whole citation, with these parts. */
function checkForm(form, text, parts) {
  for (const part of parts) assert.ok(text.includes(part), `${form} has ${part}: ${text}`);
  if (form === "cite-bibtex") {
    assert.match(text, /^@[a-z]+\{[a-z0-9-]+,\n( {2}[a-z]+ = \{.+\},\n)+\}\s*$/);
    assert.equal(text.match(/\{/g).length, text.match(/\}/g).length);
  } else if (form === "cite-ris") {
    const lines = text.trimEnd().split("\n");
    for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9]  -( |$)/);
    assert.match(lines[0], /^TY  - [A-Z]+$/);
    assert.match(lines.at(-1), /^ER  -/);
  }
}

deepSite("cite", (site) => {
  site.test("a claim: each form is copied as it is shown, with the page's address, and the link too", async (visitor) => {
    const page = await open(visitor, `${CLAIM}?from=somewhere`);
    const address = visitor.root + CLAIM;
    const parts = [await page.locator("h1").innerText(), address, "Content version"];
    for (const form of FORMS) {
      const text = await copied(page, form);
      assert.equal(text.trim(), (await page.locator(`#${form}`).innerText()).trim());
      checkForm(form, text, parts);
    }
    assert.equal(await copied(page, "cite-link"), address, "the link");
  });

  site.test("a study: each form names the work and its identifier, and the link is the page's", async (visitor) => {
    const page = await open(visitor, STUDY);
    const doi = (await page.locator("#links ~ ul a", { hasText: "doi:" }).innerText()).replace("doi:", "");
    const parts = [await page.locator("h1").innerText(), doi];
    for (const form of FORMS) checkForm(form, await copied(page, form), parts);
    assert.equal(await copied(page, "cite-link"), visitor.root + STUDY, "the link");
  });

  site.test("a study without an identifier can be cited too", async (visitor) => {
    const [, path] = sample(await allDocuments(visitor.root)).studies;
    const page = await open(visitor, path);
    for (const form of FORMS) checkForm(form, await copied(page, form), [await page.locator("h1").innerText()]);
  });

  site.test("a claim's citation says where it stands", async (visitor) => {
    const page = await open(visitor, CLAIM);
    const standing = (await page.locator(".claim-standing .badge").innerText()).replace("Standing:", "").trim();
    for (const form of FORMS) assert.ok((await page.locator(`#${form}`).innerText()).includes(`Standing: ${standing}`), form);
  });

  site.test("by keyboard: the button keeps the focus, and what happened is said in a region that was there", async (visitor) => {
    const page = await open(visitor, CLAIM);
    await said(page).evaluate((region) => void (region.wasHere = true));
    assert.equal(await said(page).innerText(), "");
    await page.locator(".cite > summary").focus();
    await tabToButton(page, /^Copy\s*: BibTeX$/);
    await page.keyboard.press("Enter");
    await eventually(() => said(page).innerText(), equals("Copied."), "what is said");
    assert.ok(await said(page).evaluate((region) => region.wasHere));
    assert.ok(await hasFocus(button(page, "cite-bibtex")));
  });

  site.test("reached by a link, the next claim is cited under its own address", async (visitor) => {
    const page = await open(visitor, CLAIM);
    await mark(page);
    assert.ok((await copied(page, "cite-plain")).includes(visitor.root + CLAIM));
    for (const path of ["conditions/fibromyalgia/", OTHER_CLAIM]) {
      await page.locator(`main a[href$="${path}"]:visible`).first().click();
      await page.waitForURL(visitor.root + path);
      await focused(page.locator("h1"), path);
    }
    await page.locator(".cite > summary").click();
    const parts = [await page.locator("h1").innerText(), visitor.root + OTHER_CLAIM];
    for (const form of FORMS) checkForm(form, await copied(page, form), parts);
    assert.equal(await copied(page, "cite-link"), visitor.root + OTHER_CLAIM);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(visitor.root + CLAIM);
    await page.locator(".cite[open]").waitFor();
    assert.ok((await copied(page, "cite-plain")).includes(visitor.root + CLAIM), "and back again");
    assert.ok(await isMarked(page), "the page was never loaded again");
  });

  const without = () => Object.defineProperty(navigator, "clipboard", { value: undefined });
  const refused = () => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) } });
  };
  for (const [what, script] of [["without a clipboard", without], ["with a clipboard that refuses", refused]]) {
    site.test(`${what} the text is marked, and the page says so`, async (visitor) => {
      const page = await open(visitor, CLAIM, { script });
      for (const form of FORMS) {
        await button(page, form).click();
        const shown = (await page.locator(`#${form}`).innerText()).trim();
        await eventually(() => marked(page), equals(shown), `what is marked after ${form}`);
        assert.equal(await said(page).innerText(), SELECTED);
      }
    });

    site.test(`${what} the link can still be copied by hand`, async (visitor) => {
      const page = await open(visitor, CLAIM, { script });
      await button(page, "cite-link").click();
      await eventually(() => said(page).innerText(), (said) => said !== "", "what is said");
      if ((await said(page).innerText()) === SELECTED) assert.equal(await marked(page), visitor.root + CLAIM, "what is marked is the link");
      else assert.ok((await said(page).innerText()).includes(visitor.root + CLAIM), "the link is shown");
    });
  }

  site.test("without script the forms can be read, with the address below the site, and there are no buttons", async (visitor) => {
    const page = await (await visitor.context({ javaScriptEnabled: false })).newPage();
    for (const path of [CLAIM, STUDY]) {
      await page.goto(visitor.root + path);
      await page.locator(".cite > summary").click();
      const parts = [await page.locator("h1").innerText(), ...(path === CLAIM ? [CLAIM] : [])];
      for (const form of FORMS) checkForm(form, await page.locator(`#${form}`).innerText(), parts);
      assert.equal(await page.locator(".cite button:visible").count(), 0);
    }
  });
});
