//! What pages say to machines: structured data, Open Graph, the feed, the list of pages.

use crate::drawn::{Drawn, REAL, TINY, read};
use ldn_explainer::book::Book;
use serde_json::Value;

/// The data block of a page.
fn data(page: &Drawn) -> Value {
    let (_, rest) =
        page.document.split_once("<script type=\"application/ld+json\">").unwrap_or_else(|| panic!("/{} has none", page.path));
    let (text, _) = rest.split_once("</script>").unwrap();
    serde_json::from_str(text).unwrap_or_else(|error| panic!("/{}: {error}", page.path))
}

#[test]
fn every_page_says_what_it_is() {
    for page in REAL.pages.iter().chain(&TINY.pages) {
        let data = data(page);
        assert_eq!(data["@type"], "MedicalWebPage", "/{}", page.path);
        assert_eq!(data["name"], page.title.as_str(), "/{}", page.path);
        let properties = page.page.named("meta").filter(|meta| meta.attribute("property") == Some("og:title"));
        assert_eq!(properties.filter_map(|meta| meta.attribute("content")).collect::<Vec<_>>(), [page.title.as_str()]);
    }
}

#[test]
fn claims_cite_their_studies_and_studies_are_articles() {
    let page = |path: &str| TINY.pages.iter().find(|page| page.path == path).map(data).unwrap();
    let claim = page("claims/milk/");
    let names: Vec<&Value> = claim["citation"].as_array().unwrap().iter().map(|work| &work["name"]).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(page("studies/kettle-2020/")["mainEntity"]["datePublished"], "2020");
    assert_eq!(page("learn/cup/").get("citation"), None);
}

#[test]
fn the_feed_has_an_entry_for_each_version_newest_first() {
    let (_, feed) = TINY.files.iter().find(|(name, _)| name == "changes/feed.xml").unwrap();
    let dates: Vec<&str> =
        feed.split("<entry>").skip(1).filter_map(|entry| entry.split("<updated>").nth(1)?.get(..10)).collect();
    assert_eq!(dates, ["2026-02-28", "2026-01-31"]);
    assert!(feed.contains(" → "), "a moved standing: {feed}");
    let ids: Vec<&str> = feed.match_indices("urn:uuid:").map(|(at, _)| &feed[at..at + 45]).collect();
    assert_eq!(ids.len(), 3);
    assert!(ids[0] != ids[1] && ids[1] != ids[2], "{ids:?}");
}

#[test]
fn a_known_address_stands_in_what_needs_one() {
    let packed = read("tests/tiny").pack();
    let without = Book::of(&packed, None);
    assert!(!without.files.iter().any(|(name, _)| name == "sitemap.xml"), "search engines take whole addresses only");
    let book = Book::of(&packed, Some("https://example.org/tea/"));
    let (_, sitemap) = book.files.iter().find(|(name, _)| name == "sitemap.xml").unwrap();
    // All but the page for addresses that lead nowhere.
    assert_eq!(sitemap.matches("<loc>https://example.org/tea/").count(), book.pages.len() - 1);
    assert!(sitemap.contains("<loc>https://example.org/tea/claims/milk/</loc><lastmod>2026-02-28</lastmod>"), "{sitemap}");
    assert!(!sitemap.contains("404"), "{sitemap}");
    let (_, feed) = book.files.iter().find(|(name, _)| name == "changes/feed.xml").unwrap();
    assert!(feed.contains("<link rel=\"self\" href=\"https://example.org/tea/changes/feed.xml\"/>"), "{feed}");
}

/// A claim that is no longer made leads to what took its place.
#[test]
fn the_address_of_a_retired_claim_leads_on() {
    let page = TINY.pages.iter().find(|page| page.path == "claims/milk-is-bad/").unwrap();
    let links: Vec<_> = page.page.named("a").filter_map(|link| link.attribute("href")).collect();
    assert!(links.contains(&"../../claims/milk/"), "{links:?}");
}

/// Whatever is asked of the site, nothing is asked of another.
#[test]
fn no_page_fetches_from_elsewhere() {
    let fetching = ["src", "data", "poster", "srcset", "action", "ping", "formaction"];
    for page in REAL.pages.iter().chain(&TINY.pages) {
        for element in &page.page.elements {
            let link = (element.name == "link").then(|| element.attribute("href")).flatten();
            for address in fetching.iter().filter_map(|name| element.attribute(name)).chain(link) {
                assert!(!address.contains("//"), "/{}: <{}> fetches {address}", page.path, element.name);
            }
        }
    }
}
