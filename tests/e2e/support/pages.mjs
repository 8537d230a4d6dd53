// The pages of the site, found by following its links, and its data.

/** The paths of all pages, relative to the root, found from the start page in documents as they are served. */
export async function allPaths(root) {
  const found = [""];
  for (let at = 0; at < found.length; at += 1) {
    const address = root + found[at];
    const html = await (await fetch(address)).text();
    for (const [, href] of html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), address);
      url.hash = "";
      if (!url.href.startsWith(root)) {
        if (url.origin === new URL(root).origin) throw new Error(`${address} links out of the site: ${href}`);
        continue;
      }
      const path = url.href.slice(root.length);
      if (!found.includes(path)) found.push(path);
    }
  }
  return found;
}

/** The questions of the whole quiz. */
export async function bank(root) {
  const html = await (await fetch(`${root}quiz/`)).text();
  const [, href] = html.match(/href="([^"]*\.items\.[^"]*\.json)"/);
  return (await (await fetch(new URL(href, `${root}quiz/`))).json()).bank;
}
