//! What changed as an Atom feed (RFC 4287), and the list of all pages for search engines (sitemaps.org).

use library::{Packed, Phrase, Version, digest};

use crate::Route;
use crate::text::escape;

/// The feed, one entry for each version, the newest first.
///
/// Without a known address its links are relative, as the format allows; its ids never depend on where the site lies.
pub fn feed(packed: &Packed, address: Option<&str>) -> String {
    let core = &packed.core;
    let here = address.map_or("./".to_owned(), |root| root.to_owned() + &Route::Changes.path());
    let title = format!("{}: {}", core.name, packed.wording.phrase(Phrase::ChangesTitle));
    let entries: String = packed.log.versions.iter().rev().map(|version| entry(packed, version, &here)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{}</id>\n<title>{}</title>\n\
         <updated>{}T00:00:00Z</updated>\n<author><name>{}</name></author>\n<link href=\"{here}\"/>\n\
         <link rel=\"self\" href=\"{here}feed.xml\"/>\n{entries}</feed>\n",
        core.lang,
        id(&core.id),
        escape(&title),
        packed.updated,
        escape(&core.name),
    )
}

fn entry(packed: &Packed, version: &Version, here: &str) -> String {
    let date = packed.wording.date(version.date);
    let title = packed.wording.fill(Phrase::ChangesVersion, &[("version", &version.number), ("date", &date)]);
    let word = |standing| packed.core.standing(standing).0;
    let moved = version.changes.iter().map(|change| {
        let claim = packed.claims.iter().find(|sheet| sheet.card.id == change.claim);
        let name = claim.map_or(change.claim.as_str(), |sheet| &sheet.card.proposition);
        format!("{name}: {} → {}. {}", word(change.from), word(change.to), change.reason)
    });
    let retired = version
        .retired
        .iter()
        .map(|retired| format!("{}: {}. {}", packed.wording.phrase(Phrase::ChangesRetired), retired.claim, retired.reason));
    let added: usize = version.added.values().map(Vec::len).sum();
    let added = (added > 0).then(|| packed.wording.fill(Phrase::ChangesAdded, &[("n", &added.to_string())]));
    let lines: Vec<String> = std::iter::once(version.summary.clone()).chain(moved).chain(retired).chain(added).collect();
    format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}T00:00:00Z</updated>\n<link href=\"{here}#version-{}\"/>\n\
         <content type=\"text\">{}</content>\n</entry>\n",
        id(&format!("{} {}", packed.core.id, version.number)),
        escape(&title),
        version.date,
        escape(&version.number),
        escape(&lines.join("\n")),
    )
}

/// A UUID made from a name (version 8 of RFC 9562: the bits are ours), so that the same name always has the same id.
fn id(name: &str) -> String {
    let digits =
        digest(name.as_bytes()) + &digest(format!("{name} again").as_bytes()) + &digest(format!("{name} once more").as_bytes());
    format!("urn:uuid:{}-{}-8{}-a{}-{}", &digits[..8], &digits[8..12], &digits[12..15], &digits[15..18], &digits[18..30])
}

/// Every page with the day of the content. Search engines take whole addresses only.
pub fn sitemap(packed: &Packed, routes: &[Route], address: &str) -> String {
    let page = |route: &Route| {
        format!(
            "<url><loc>{}</loc><lastmod>{}</lastmod></url>\n",
            escape(&(address.to_owned() + &route.path())),
            packed.updated
        )
    };
    let pages: String = routes.iter().filter(|route| **route != Route::Lost).map(page).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    )
}
