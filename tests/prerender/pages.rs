//! Every page as the build writes it, for the real content and for a tiny folder on another subject.

use std::collections::{BTreeMap, BTreeSet};

use crate::drawn::{Claim, Drawn, Item, REAL, Site, TINY, both, draw};
use crate::html::{Element, single_spaced};

/// Every page of both sites for which `wrong` says something, with what it says.
fn complaints(wrong: impl Fn(&Site, &Drawn) -> Vec<String>) -> Vec<String> {
    let sites = both().into_iter();
    let pages = sites.flat_map(|(name, site)| site.pages.iter().map(move |page| (name, site, page)));
    pages
        .flat_map(|(name, site, page)| wrong(site, page).into_iter().map(move |what| format!("{name}: /{}: {what}", page.path)))
        .collect()
}

#[track_caller]
fn assert_none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_place_is_drawn() {
    let paths = |site: &Site| site.pages.iter().map(|page| page.path.clone()).collect::<Vec<_>>();
    let tiny = [
        "",
        "learn/",
        "learn/leaf/",
        "learn/cup/",
        "evidence/",
        "claims/hot-tea/",
        "claims/milk/",
        "claims/blue-cup/",
        "claims/same-plant/",
        "claims/hotter-water/",
        "claims/noon-tea/",
        "claims/tells-future/",
        "claims/milk-is-bad/",
        "conditions/",
        "conditions/drowsiness/",
        "studies/",
        "studies/kettle-2020/",
        "studies/cup-2021/",
        "studies/urn-2023/",
        "sources/",
        "slips/",
        "slips/one-small-study/",
        "slips/blanket-doubt/",
        "figures/",
        "figures/what-is-known/",
        "figures/ratios/",
        "figures/cups/",
        "figures/amounts/",
        "figures/bars/",
        "figures/groups/",
        "figures/hope/",
        "timeline/",
        "article/",
        "changes/",
        "data/",
        "glossary/",
        "about/",
        "quiz/",
        "quiz/report/",
        "quiz/paper/",
        "quiz/paper/more/",
        "quiz/paper/conditions/",
        "quiz/paper/conditions/more/",
        "404.html",
    ];
    assert_eq!(paths(&TINY), tiny);
    assert!(paths(&REAL).len() >= tiny.len());
    assert_none(complaints(|_, drawn| {
        let text = drawn.page.named("main").map(|main| drawn.page.text(main)).collect::<String>();
        if text.split_whitespace().count() < 5 { vec![format!("says only `{text}`")] } else { Vec::new() }
    }));
}

#[test]
fn nothing_of_the_template_is_left_unfilled() {
    assert_none(complaints(|_, drawn| {
        let names = [
            "lang",
            "title",
            "description",
            "path",
            "core",
            "questions",
            "catalogue",
            "css",
            "failed",
            "failed-link",
            "meta",
            "preload",
            "up",
            "app",
        ];
        names.iter().filter(|name| drawn.document.contains(&format!("{{{name}}}"))).map(|name| format!("{{{name}}}")).collect()
    }));
}

#[test]
fn every_page_has_one_heading_of_level_1() {
    assert_none(complaints(|_, drawn| {
        let headings: Vec<_> = drawn.page.named("h1").map(|h1| drawn.page.text(h1)).collect();
        let fine = headings.len() == 1 && !headings[0].is_empty();
        if fine { Vec::new() } else { vec![format!("{headings:?}")] }
    }));
}

#[test]
fn no_two_pages_have_the_same_title() {
    for (name, site) in both() {
        let titles: BTreeSet<_> = site.pages.iter().map(|page| &page.title).collect();
        assert_eq!(titles.len(), site.pages.len(), "{name}");
    }
    assert_none(complaints(|_, drawn| {
        let shown: Vec<_> = drawn.page.named("title").map(|title| drawn.page.text(title)).collect();
        if shown == [single_spaced(&drawn.title)] { Vec::new() } else { vec![format!("{shown:?}")] }
    }));
}

/// The policy of the site would ignore a style and stop a script; both would be broken without anybody seeing it.
#[test]
fn no_page_holds_a_style_or_a_script() {
    assert_none(complaints(|_, drawn| {
        let mut found = Vec::new();
        for element in &drawn.page.elements {
            // A data block runs nothing.
            let data = element.attribute("type") == Some("application/ld+json");
            if element.name == "style" || (element.name == "script" && !data && element.attribute("src").is_none()) {
                found.push(format!("<{}>", element.name));
            }
            if element.name == "script" && !data && !drawn.page.text(element).is_empty() {
                found.push("a script with text".to_owned());
            }
            let attributes = element.attributes.iter().map(|(name, _)| name);
            let bad = attributes.filter(|name| *name == "style" || name.starts_with("on"));
            found.extend(bad.map(|name| format!("<{} {name}=...>", element.name)));
        }
        found
    }));
}

#[test]
fn no_id_stands_twice_in_a_page() {
    assert_none(complaints(|_, drawn| {
        let mut seen = BTreeSet::new();
        drawn.page.ids().filter(|id| !seen.insert(*id)).map(|id| format!("#{id}")).collect()
    }));
}

/// Labels and descriptions that point at an id lead somewhere.
#[test]
fn what_points_at_an_id_finds_it() {
    assert_none(complaints(|_, drawn| {
        let ids: BTreeSet<_> = drawn.page.ids().collect();
        let pointing = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
        let values = drawn.page.elements.iter().flat_map(|element| pointing.iter().filter_map(|name| element.attribute(name)));
        values.flat_map(str::split_whitespace).filter(|id| !ids.contains(id)).map(|id| format!("#{id}")).collect()
    }));
}

#[test]
fn every_link_leads_to_a_page_and_a_place_in_it() {
    assert_none(complaints(|site, drawn| drawn.page.named("a").filter_map(|link| dead(site, drawn, link)).collect()));
}

/// What is wrong with a link, if anything.
fn dead(site: &Site, drawn: &Drawn, link: &Element) -> Option<String> {
    let Some(href) = link.attribute("href") else { return Some("a link without an address".to_owned()) };
    // The page for unknown addresses is served at any depth: the way up leads out of it, wherever it is.
    if link.attribute("data-up").is_some() {
        return drawn.path.ends_with(".html").then_some(()).map_or(Some(format!("{href}: a way up")), |()| None);
    }
    if href.starts_with("https://") {
        return None;
    }
    let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
    let Some(path) = resolve(&drawn.path, address) else { return Some(format!("{href} leaves the site")) };
    // What is asked of a page is for the app.
    let path = path.split_once('?').map_or(path.clone(), |(path, _)| path.to_owned());
    if site.files.iter().any(|(name, _)| *name == path) {
        return None;
    }
    let Some(target) = site.pages.iter().find(|page| page.path == path) else {
        return Some(format!("{href}: no page `{path}`"));
    };
    let found = fragment.is_empty() || target.page.by_id(fragment).is_some();
    (!found).then(|| format!("{href}: no #{fragment} in /{path}"))
}

/// An address on the page at `path`, relative to the root; `None` where it leaves the site.
fn resolve(path: &str, address: &str) -> Option<String> {
    if address.is_empty() {
        return Some(path.to_owned());
    }
    // A colon behind the question mark is part of what is asked.
    let place = address.split('?').next().unwrap_or_default();
    if address.starts_with('/') || place.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    if matches!(address.rsplit('/').next(), Some("." | "..")) {
        parts.push("");
    }
    Some(parts.join("/"))
}

#[test]
fn addresses_are_resolved_as_browsers_do() {
    for (path, address, resolved) in [
        ("", "learn/cup/", Some("learn/cup/")),
        ("", "./", Some("")),
        ("learn/cup/", "../../", Some("")),
        ("learn/cup/", "../../quiz/", Some("quiz/")),
        ("learn/cup/", "..", Some("learn/")),
        ("learn/cup/", "", Some("learn/cup/")),
        ("404.html", "learn/", Some("learn/")),
        ("quiz/", "../../", None),
        ("quiz/", "/quiz/", None),
        ("quiz/", "mailto:a@example.org", None),
    ] {
        assert_eq!(resolve(path, address).as_deref(), resolved, "{address} on /{path}");
    }
}

/// Style sheets, icons and scripts are reached from every depth by the same way up.
#[test]
fn files_beside_the_pages_are_addressed_from_the_root() {
    assert_none(complaints(|_, drawn| {
        // At an unknown depth the 404 page can only guess; its script tries every depth.
        let scripts =
            drawn.page.named("script").filter(|_| !drawn.path.ends_with(".html")).filter_map(|script| script.attribute("src"));
        let files = drawn.page.named("link").filter_map(|link| link.attribute("href")).chain(scripts);
        files.filter(|file| resolve(&drawn.path, file).is_none_or(|path| path.starts_with("../"))).map(str::to_owned).collect()
    }));
}

/// A standing beside our statement, or a proposition without its standing, would say the opposite of what is meant.
#[test]
fn every_claim_stands_on_a_learn_page_with_all_of_its_texts() {
    for (name, site) in both() {
        let missing: Vec<_> =
            site.claims.iter().filter(|claim| !site.pages.iter().any(|page| page.learn && tells(page, claim))).collect();
        assert_none(missing.iter().map(|claim| format!("{name}: {}", claim.id)).collect());
    }
}

fn tells(drawn: &Drawn, claim: &Claim) -> bool {
    let Some(panel) = drawn.page.by_id(&format!("claim-{}", claim.id)) else { return false };
    let text = drawn.page.text(panel);
    let beside = format!("{} {}", claim.standing, single_spaced(&claim.proposition));
    [&beside, &claim.statement, &claim.reason].into_iter().all(|part| text.contains(&single_spaced(part)))
}

/// Without any script the paper form is the whole quiz.
#[test]
fn every_item_stands_in_the_paper_form_with_all_that_it_says_back() {
    for (name, site) in both() {
        let complaints = site
            .items
            .iter()
            .flat_map(|item| missing(paper(site, item), item).into_iter().map(|what| format!("{name}: {}: {what}", item.id)));
        assert_none(complaints.collect());
    }
}

/// The part of the paper form that holds the item.
fn paper<'a>(site: &'a Site, item: &Item) -> &'a Drawn {
    let id = format!("item-{}", item.id);
    let parts = site.pages.iter().filter(|page| page.path.starts_with("quiz/paper/"));
    let mut holding = parts.filter(|page| page.page.by_id(&id).is_some());
    let found = holding.next().unwrap_or_else(|| panic!("no paper form holds {}", item.id));
    assert!(holding.next().is_none(), "{} stands in two parts", item.id);
    found
}

/// What of an item is not on the page.
fn missing(paper: &Drawn, item: &Item) -> Vec<String> {
    let Some(element) = paper.page.by_id(&format!("item-{}", item.id)) else { return vec!["not there".to_owned()] };
    let text = paper.page.text(element);
    let options = item.options.iter().flat_map(|(text, feedback)| text.iter().chain([feedback]));
    let parts = [&item.asks, &item.statement].into_iter().chain(options);
    parts.filter(|part| !text.contains(&single_spaced(part))).cloned().collect()
}

/// No screen ends on a false statement: whatever an item says back, what can be said comes last.
#[test]
fn every_item_ends_with_what_can_be_said() {
    for (name, site) in both() {
        for item in &site.items {
            let paper = paper(site, item);
            let text = paper.page.by_id(&format!("item-{}", item.id)).map(|element| paper.page.text(element)).unwrap();
            let statement = text.rfind(&single_spaced(&item.statement)).unwrap();
            let feedback = item.options.iter().filter_map(|(_, feedback)| text.rfind(&single_spaced(feedback))).max().unwrap();
            assert!(statement >= feedback, "{name}: {}", item.id);
        }
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for (folder, site) in [("tests/tiny", &*TINY), ("content", &*REAL)] {
        let again = draw(folder);
        assert_eq!(again.files, site.files, "{folder}");
        let documents =
            |site: &Site| site.pages.iter().map(|page| (page.path.clone(), page.document.clone())).collect::<BTreeMap<_, _>>();
        assert!(documents(&again) == documents(site), "{folder}: the documents differ");
    }
}

#[test]
fn every_data_file_that_a_page_asks_for_is_written() {
    assert_none(complaints(|site, drawn| {
        let preloads = drawn.page.named("link").filter(|link| link.attribute("rel") == Some("preload"));
        let files = preloads.filter_map(|link| resolve(&drawn.path, link.attribute("href")?));
        files.filter(|file| !site.files.iter().any(|(name, _)| name == file)).collect()
    }));
}

/// A content folder whose words stand in the pages of another was not read from its files.
#[test]
fn no_word_of_one_subject_is_in_the_pages_of_the_other() {
    for drawn in &TINY.pages {
        let body = drawn.page.named("body").map(|body| drawn.page.text(body).to_lowercase()).collect::<String>();
        for word in ["naltrexone", "ldn", "opioid", "medicine"] {
            assert!(!body.contains(word), "/{} says {word}", drawn.path);
        }
    }
}
