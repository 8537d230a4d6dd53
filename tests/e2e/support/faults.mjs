// Everything a page must never do, collected while a test runs.

/** Said of a preload when the machine is so busy that the app takes seconds to start. That preloads are used is tested by itself. */
const SLOW = /was preloaded using link preload but not used within a few seconds/;

/** Watches all pages of a context. Returns the list that faults are added to, as text. */
export async function watch(context, origin) {
  const faults = [];
  await context.exposeBinding("reportViolation", (_, what) => faults.push(`policy violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportViolation(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  context.on("page", (page) => {
    page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (SLOW.test(message.text())) return;
      if (["error", "warning", "assert"].includes(message.type())) {
        faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    page.on("crash", () => faults.push("the page crashed"));
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) faults.push(`request to ${url.href}`);
  });
  return faults;
}
