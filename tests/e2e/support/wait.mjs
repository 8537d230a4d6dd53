// Waiting for what takes a moment, such as smooth scrolling.

import assert from "node:assert/strict";

/** Reads until the value is as it should be, and fails with the last value otherwise. */
export async function eventually(read, isRight, message, timeout = 4000) {
  const end = Date.now() + timeout;
  let value = await read();
  while (!isRight(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    value = await read();
  }
  assert.ok(isRight(value), `${message}; last seen: ${JSON.stringify(value)}`);
  return value;
}

export const equals = (expected) => (value) => value === expected;
export const near = (expected) => (value) => Math.abs(value - expected) <= 3;
