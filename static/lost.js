// The page for unknown addresses is served at any depth, so it asks for this script at each depth at which the site's root may lie. The copy that
// loads knows where it lies, and sets the links and the style sheet right.

const root = new URL(".", import.meta.url).href;

for (const link of document.querySelectorAll("a[href]:not([data-up]):not([href^='#'])")) {
  link.href = root + link.getAttribute("href").replace(/^\.\//, "");
}
for (const sheet of document.querySelectorAll("link[rel='stylesheet'], link[rel='icon']")) {
  sheet.href = root + sheet.getAttribute("href").replace(/^(\.\.\/)*/, "");
}
