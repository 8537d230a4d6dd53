// Saved answers, written as the site writes them, for a reader who comes back.

import { answerTo, KEY } from "./quiz.mjs";

const DAY = 86_400_000;

/** The version of the content that is served. */
export async function version(root) {
  const html = await (await fetch(`${root}quiz/`)).text();
  return html.match(/Content version ([^,]+),/)[1];
}

/** A log that grows by what happens. Times are days ago; within a day, one second apart. */
export class Log {
  constructor() {
    this.records = [];
  }

  add(fact, daysAgo = 0) {
    const n = this.records.length;
    // Not so near to now that it could seem to be still to come.
    this.records.push({ id: `seeded-${n}`, at: Date.now() - daysAgo * DAY - 600_000 + 1000 * n, ...fact });
    return this;
  }

  /** Asks how sure one is, from here on. */
  confidence(on = true) {
    return this.add({ "confidence-asked": { on } });
  }

  /**
   * A quiz of these items; of each answer there is `{ right, choice, version, confidence, score }`, or nothing where it was not given. What was
   * answered was read.
   */
  quiz({ attempt = `quiz-${this.records.length}`, mode = "full", seed = 1, bank = "1", items, answers, daysAgo = 0 }) {
    this.add({ "attempt-started": { attempt, seed, mode, items: items.map((item) => item.id), bank } }, daysAgo);
    for (const [at, item] of items.entries()) {
      if (!answers[at]) continue;
      this.answer(item, { ...answers[at], attempt }, daysAgo);
      this.add({ "answer-read": { attempt, item: item.id } }, daysAgo);
    }
    return this;
  }

  /** An answer, on a page where no quiz is named. */
  answer(item, { right = true, ...said } = {}, daysAgo = 0) {
    const usual = { version: item.version, confidence: null, score: right ? 100 : 0, attempt: null };
    const choice = said.choice ?? answerTo(item, right);
    return this.add({ "item-answered": { item: item.id, ...usual, ...said, choice } }, daysAgo);
  }

  toString() {
    return JSON.stringify({ records: this.records });
  }

  /** What a browser has in store in which that happened. */
  state(root) {
    const localStorage = [{ name: KEY, value: String(this) }];
    return { storageState: { cookies: [], origins: [{ origin: new URL(root).origin, localStorage }] } };
  }
}

/** What is stored, as it is now. */
export async function records(page) {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  return text === null ? [] : JSON.parse(text).records;
}
