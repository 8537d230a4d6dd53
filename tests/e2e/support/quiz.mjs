// The quiz as a reader meets it.

import { focused } from "./page.mjs";
import { equals, eventually } from "./wait.mjs";

export const KEY = "ldn-explainer";
export const UNKNOWN = "-";

export class Quiz {
  constructor(page) {
    this.page = page;
    this.card = page.locator(".quiz-card");
    this.progress = page.locator(".quiz-progress");
    this.verdict = this.card.locator(".item-verdict[role=status]");
    this.button = this.card.locator(".item > button.button");
    this.title = page.locator(".result-title");
    this.notices = page.locator(".notice p");
  }

  /** The id of the item on screen. */
  async item() {
    return (await this.card.locator(".item").getAttribute("id")).replace(/^item-/, "");
  }

  radio(value) {
    return this.card.locator(`input[type=radio][value="${value}"]`);
  }

  /** Answers with the mouse. */
  async answer(value) {
    await this.card.locator(".quiz-option", { has: this.page.locator(`input[value="${value}"]`) }).click();
    await this.button.click();
    await this.verdict.locator(".verdict").waitFor();
  }

  async next() {
    await this.button.click();
    await focused(this.page.locator(".quiz-progress, .result-title"), "the next step has the focus");
  }

  async isAt(n, of) {
    await eventually(() => this.progress.textContent(), equals(`Question ${n} of ${of}`), "the place in the quiz");
  }
}

/** The right option of an item. */
export function keyOf(item) {
  return nameOf(item.option.find((option) => option.correct));
}

/** A wrong option of an item. */
export function wrongOf(item) {
  return nameOf(item.option.find((option) => !option.correct));
}

const nameOf = (option) => option.id ?? option.standing;
