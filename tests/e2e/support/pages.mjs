// The pages of the site, found by following its links, and its data.

/** The documents of all pages as they are served, by path relative to the root, found from the start page. What is no page, such as a feed, is left out. */
export async function allDocuments(root) {
  const documents = new Map();
  for (let wave = [""]; wave.length > 0; ) {
    const found = await Promise.all(wave.map(async (path) => [path, await (await fetch(root + path)).text()]));
    for (const [path, html] of found) documents.set(path, html);
    const linked = found.flatMap(([path, html]) => linksOf(html, root, root + path));
    wave = [...new Set(linked)].filter((path) => !documents.has(path));
  }
  return documents;
}

/** The pages of the site that a document links to, as paths relative to the root. */
function linksOf(html, root, address) {
  const paths = [];
  for (const [, href] of html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
    const url = new URL(href.replaceAll("&amp;", "&"), address);
    url.hash = "";
    url.search = "";
    if (url.href.startsWith(root)) {
      if (url.href.endsWith("/")) paths.push(url.href.slice(root.length));
    } else if (url.origin === new URL(root).origin) {
      throw new Error(`${address} links out of the site: ${href}`);
    }
  }
  return paths;
}

/** Places that there are many of, all drawn alike: the folders that hold them. */
const MANY = ["claims/", "studies/", "slips/", "conditions/"];

/** The paths of all pages except claims, studies and slips; of these only a sample. Below a folder, where the site has the same files, of conditions too. */
export async function somePaths(root) {
  const documents = await allDocuments(root);
  const sampled = new URL(root).pathname === "/" ? MANY.slice(0, 3) : MANY;
  const isOfMany = (path) => sampled.some((folder) => path.startsWith(folder) && path !== folder);
  const all = [...documents.keys()].filter((path) => !isOfMany(path));
  return [...new Set([...all, ...Object.values(sample(documents)).flat()])];
}

/** Three pages of each kind that there are many of, always the same ones: those that have most and least to show. */
export function sample(documents) {
  const [claims, studies, slips, conditions] = MANY.map((folder) =>
    [...documents].filter(([path]) => path.startsWith(folder) && path !== folder).sort(byPath),
  );
  return {
    claims: extremes(claims),
    studies: [withMostOutcomes(studies), withoutIdentifier(studies), withLongestTitle(studies)],
    slips: extremes(slips),
    conditions: extremes(conditions),
  };
}

const withMostOutcomes = (studies) => most(studies, ([, html]) => html.match(/ id="outcome-/g)?.length ?? 0);
const withLongestTitle = (studies) => most(studies, ([, html]) => html.match(/<h1[^>]*>([^<]*)/)[1].length);

function withoutIdentifier(studies) {
  // Elsewhere a list of links follows the heading.
  const [path] = studies.find(([, html]) => /<h2 id="links">[^<]*<\/h2>(<!--.*?-->)*<p/.test(html)) ?? [];
  if (!path) throw new Error("no study without an identifier");
  return path;
}

const byPath = ([one], [other]) => (one < other ? -1 : 1);

/** The path of the first of those with the most. */
function most(pages, measure) {
  const greatest = Math.max(...pages.map(measure));
  return pages.find((page) => measure(page) === greatest)[0];
}

/** The paths of the longest, the middle and the shortest document. */
function extremes(pages) {
  const sorted = pages.toSorted(([, one], [, other]) => other.length - one.length).map(([path]) => path);
  return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
}

/** The questions of the whole quiz, or of another page. */
export async function bank(root, page = "quiz/") {
  const html = await (await fetch(root + page)).text();
  const [, path] = html.match(/data-questions="([^"]+)"/);
  return (await (await fetch(root + path)).json()).bank;
}

/** All claims in short, and what they can be filtered by. */
export async function catalogue(root) {
  const html = await (await fetch(`${root}evidence/`)).text();
  const [, path] = html.match(/data-catalogue="([^"]+)"/);
  return (await fetch(root + path)).json();
}
