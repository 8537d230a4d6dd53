// Starts the app. Everything it needs stands on its own element, because the policy allows no inline script. The page is complete without it:
// whatever goes wrong here leaves it readable, and says so.

const own = document.querySelector("script[data-core]");
const root = new URL(".", import.meta.url).href;
own.dataset.root = root;

// Once the address bar shows another page, a relative address would lead astray.
for (const icon of document.querySelectorAll("link[rel='icon']")) {
  icon.href = icon.href;
}

// The app is on its way only once the page stands: on a slow line it would take the line, and on a slow phone the processor, from what is read first. Where
// nothing is painted, as in a tab behind others, the second way leads on.
const painted = new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done, 0));
  setTimeout(done, 1500);
});

async function start() {
  await painted;
  const glue = await import(root + own.dataset.js);
  await glue.default({ module_or_path: root + own.dataset.wasm });
}

start().catch((error) => {
  document.documentElement.dataset.failed = String(error);
});
