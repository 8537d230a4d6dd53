// Accessibility, by axe-core.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the dark only colours differ. */
const RULES = { light: undefined, dark: ["color-contrast"] };

/** Checks what is on screen, in light and dark. Gives what is wrong, as text. */
export async function check(page, where) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const found = [];
  for (const [colorScheme, runOnly] of Object.entries(RULES)) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
      return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map((node) => node.target.join(" "))}`);
    }, runOnly);
    found.push(...violations.map((violation) => `${where || "home"}, ${colorScheme}: ${violation}`));
  }
  return found;
}
