// The site's own server, started and ended by the tests.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const ROOT = new URL("../../../", import.meta.url).pathname;

/** Serves dist/ under that prefix. Gives the address of the site's root and the way to end it. */
export async function serve(prefix) {
  const words = ["serve-only", "--port", "0", "--prefix", prefix];
  const [program, ...first] = process.env.XTASK ? [process.env.XTASK] : ["cargo", "xtask"];
  const child = spawn(program, [...first, ...words], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => reject(new Error(`the server ended with status ${status}`)));
    createInterface({ input: child.stdout }).once("line", resolve);
  });
  const stop = () => child.kill();
  process.once("exit", stop);
  return {
    root: address.trim(),
    stop() {
      process.removeListener("exit", stop);
      stop();
    },
  };
}
