// The quiz as a reader meets it, and answers to its items.

import { focused } from "./page.mjs";
import { equals, eventually } from "./wait.mjs";

export const KEY = "ldn-explainer";
export const UNKNOWN = "-";
export const KINDS = ["best", "standing", "several", "order", "estimate"];
/** From most to least borne out. */
const STANDINGS = ["established", "supported", "mixed", "experimental", "tested-not-shown", "unsupported"];

export class Quiz {
  /** `items` are those of the bank, for whoever answers by right and wrong. */
  constructor(page, items = []) {
    this.page = page;
    this.items = items;
    this.card = page.locator(".quiz-card");
    this.mode = page.locator(".quiz-mode");
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

  /** The item on screen, as the bank has it. */
  async asked() {
    const id = await this.item();
    return this.items.find((item) => item.id === id);
  }

  radio(value) {
    return this.card.locator(`input[type=radio][value="${value}"]`);
  }

  /** How sure one is. */
  level(value) {
    return this.card.locator(`.quiz-level input[value="${value}"]`);
  }

  async check() {
    await this.button.click();
    await this.verdict.locator(".verdict").waitFor();
  }

  /** Answers with the mouse: an option by its value, or any item with "I don't know". */
  async answer(value) {
    await this.card.locator(".quiz-option", { has: this.page.locator(`input[value="${value}"]`) }).click();
    await this.check();
  }

  /** Puts the right answer into the controls, or one that is worth nothing. Gives it as it is saved. */
  async put(right) {
    const item = await this.asked();
    const choice = answerTo(item, right);
    await put(this.card, item, choice);
    return choice;
  }

  /** Answers an item of any kind, right or wrong. */
  async give(right) {
    const choice = await this.put(right);
    await this.check();
    return choice;
  }

  async next() {
    await this.button.click();
    await focused(this.page.locator(".quiz-progress, .result-title"), "the next step has the focus");
  }

  async isAt(n, of) {
    await eventually(() => this.progress.textContent(), equals(`Question ${n} of ${of}`), "the place in the quiz");
  }

  /** Answers every item from here to the end, and goes on to the result. `right` says how, by the place counted from 1. Gives the ids. */
  async giveAll(of, right = () => true, from = 1) {
    const asked = [];
    for (let n = from; n <= of; n += 1) {
      await this.isAt(n, of);
      asked.push(await this.item());
      await this.give(right(n));
      await this.next();
    }
    await this.title.waitFor();
    return asked;
  }

  /** What there is to choose from, by its name. */
  offered(name) {
    return this.page.locator(".modes-list > li", { has: this.page.getByRole("heading", { name, exact: true }) });
  }

  /** Begins a quiz from the list. */
  async begin(name) {
    await this.offered(name).getByRole("button").click();
    await focused(this.progress, `${name}: the first question has the focus`);
  }

  /** The link to this quiz. */
  async link() {
    return (await this.page.locator("#share-link").textContent()).trim();
  }
}

/** The right answer to an item, as it is saved. */
export function keyOf(item) {
  const right = item.option.filter((option) => option.correct).map(nameOf);
  if (item.kind === "order") return byStanding(item).map(nameOf).join(">");
  if (item.kind === "estimate") return String(Math.round(item.answer.value));
  return right.join("+");
}

/** An answer that is as wrong as can be. */
export function wrongOf(item) {
  const wrong = item.option.filter((option) => !option.correct);
  if (item.kind === "several") return wrong.map(nameOf).join("+");
  if (item.kind === "order") return byStanding(item).reverse().map(nameOf).join(">");
  if (item.kind === "estimate") return item.answer.value >= 50 ? "0" : "100";
  if (item.kind === "best") return nameOf(wrong[0]);
  const truth = STANDINGS.indexOf(keyOf(item));
  return truth < 3 ? STANDINGS.at(-1) : STANDINGS[0];
}

export const answerTo = (item, right) => (right ? keyOf(item) : wrongOf(item));

/** The items that ask about the same claim in other words. */
export function twins(items, item) {
  return items.filter((other) => other.id !== item.id && other.claims[0] === item.claims[0]);
}

/** For each kind the first item that fits. */
export function oneOfEach(items, fits = () => true) {
  return KINDS.map((kind) => items.find((item) => item.kind === kind && fits(item)));
}

/** Puts an answer into the controls of the item that stands in the box. */
export async function put(box, item, choice) {
  const tick = (value) => box.locator(`input[value="${value}"]:not([type=range])`).check();
  if (choice === UNKNOWN || item.kind === "best" || item.kind === "standing") {
    await tick(choice);
  } else if (item.kind === "several") {
    for (const name of choice.split("+")) await tick(name);
  } else if (item.kind === "estimate") {
    await box.locator("input[type=number]").fill(choice);
  } else if ((await box.locator("select").count()) > 0) {
    for (const [at, name] of choice.split(">").entries()) await box.locator(`[id="item-${item.id}-${name}"]`).selectOption(String(at + 1));
  } else {
    await arrange(box, choice.split(">"));
  }
}

/** The rows of an order by name, as they stand. */
export const orderOf = (box) => box.locator("[data-option]").evaluateAll((rows) => rows.map((row) => row.dataset.option));

async function arrange(box, names) {
  for (const [to, name] of names.entries()) {
    for (let at = (await orderOf(box)).indexOf(name); at > to; at -= 1) {
      await box.locator(`[data-option="${name}"] [data-way=up]`).click();
      await eventually(async () => (await orderOf(box)).indexOf(name), equals(at - 1), `${name} has moved up`);
    }
  }
}

/** The answer that stands in the controls of the item, as it would be saved; nothing where there is none. */
export async function shown(box, item) {
  const ticked = await box.locator(".item-question input:checked").evaluateAll((all) => all.map((one) => one.value));
  if (ticked.includes(UNKNOWN)) return UNKNOWN;
  if (item.kind === "order") return (await orderOf(box)).join(">");
  if (item.kind === "estimate") return box.locator("input[type=number]").inputValue();
  return item.option.map(nameOf).filter((name) => ticked.includes(name)).join("+");
}

function byStanding(item) {
  return item.option.toSorted((one, other) => STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing));
}

const nameOf = (option) => option.id ?? option.claim ?? option.standing;
