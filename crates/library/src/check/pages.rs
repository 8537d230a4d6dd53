//! A page leads with its message, cites claims, and points at nothing that is not there.

use evidence::{Claim, Id};

use super::ids::{each, must_exist};
use crate::content::ReadPage;
use crate::markdown::{Mention, Mentioned};
use crate::nearest::remedy;
use crate::{Content, PageKind, Problems};

/// Names of places that are not pages of text but can be linked to like them.
pub const PLACES: [&str; 12] = [
    "learn",
    "quiz",
    "paper",
    "glossary",
    "evidence",
    "conditions",
    "studies",
    "sources",
    "slips",
    "article",
    "changes",
    "data",
];

/// Words in a main message, at most: about what a small phone shows without scrolling.
const MESSAGE_WORDS: usize = 45;

/// Characters in a description: what search engines show of it.
const DESCRIPTION: std::ops::RangeInclusive<usize> = 70..=155;

pub fn hold(content: &Content, problems: &mut Problems) {
    for (kind, what) in [(PageKind::Home, "home"), (PageKind::About, "about")] {
        let count = content.pages.iter().filter(|page| page.front.value.kind == kind).count();
        if count != 1 {
            let title = format!("{count} pages of kind \"{what}\"");
            problems.add(content.site.places.whole(), title, "the site needs exactly one", format!("write pages/{what}.md"));
        }
    }
    for page in &content.pages {
        front_holds(page, problems);
        lists_hold(content, page, problems);
        match page.front.value.kind {
            PageKind::Learn => {
                says(page, &SECTIONS[..2], problems);
                learn_holds(page, problems);
            }
            PageKind::Condition => says(page, &SECTIONS, problems),
            PageKind::Home | PageKind::About => {}
        }
        for mention in &page.mentions {
            mention_holds(content, mention, problems);
        }
    }
}

fn front_holds(page: &ReadPage, problems: &mut Problems) {
    let front = &page.front.value;
    if Id::<()>::new(front.slug.clone()).is_err() || PLACES.contains(&front.slug.as_str()) {
        let remedy = format!("use lower-case letters, digits and hyphens, and none of {}", PLACES.join(", "));
        problems.add(page.front.places.at("slug"), format!("`{}` cannot be an address", front.slug), "this slug", remedy);
    }
    let words = front.message.split_whitespace().count();
    if words == 0 || words > MESSAGE_WORDS {
        let title = format!("a main message of {words} words");
        problems.add(page.front.places.at("message"), title, "this message", format!("use 1 to {MESSAGE_WORDS} words"));
    }
    let length = front.description.chars().count();
    if !DESCRIPTION.contains(&length) {
        let remedy = format!("use {} to {} characters", DESCRIPTION.start(), DESCRIPTION.end());
        problems.add(page.front.places.at("description"), format!("a description of {length} characters"), "this text", remedy);
    }
}

fn lists_hold(content: &Content, page: &ReadPage, problems: &mut Problems) {
    let front = &page.front;
    for (item, place) in each(&front.places, "check", &front.value.check) {
        must_exist("item", item, content.items.iter().map(|item| &item.value.id), place.clone(), problems);
        let other = content.items.iter().find(|entry| entry.value.id == *item && entry.value.page != front.value.slug);
        if let Some(other) = other {
            let title = format!("the item `{item}` is taught by the page `{}`", other.value.page);
            problems.add(place, title, "not by this one", "check readers on what this page teaches");
        }
    }
    for (field, list) in [("established", &front.value.established), ("experimental", &front.value.experimental)] {
        for (claim, place) in each(&front.places, field, list) {
            must_exist("claim", claim, claim_ids(content), place.clone(), problems);
            let standing = content.claims.iter().find(|entry| entry.value.id == *claim).map(|entry| entry.value.standing);
            if standing.is_some_and(|standing| (standing == evidence::Standing::Established) != (field == "established")) {
                let remedy = "established claims stand in the one list, all others in the other";
                problems.add(place, format!("the claim `{claim}` stands in the wrong list"), "this claim", remedy);
            }
        }
    }
}

/// Sections that a page must have. Learn pages have the first two.
const SECTIONS: [(&str, &str); 4] = [
    ("known", "what is known"),
    ("not-known", "what is not known"),
    ("usual-care", "what doing nothing or the usual care means"),
    ("ask", "what to ask a clinician"),
];

fn says(page: &ReadPage, sections: &[(&str, &str)], problems: &mut Problems) {
    let place = || page.front.places.at("slug");
    let slug = &page.front.value.slug;
    for (anchor, what) in sections {
        if !page.anchors.iter().any(|id| id == *anchor) {
            let remedy = format!("add a heading that says {what}, with {{#{anchor}}} at its end");
            problems.add(place(), format!("the page `{slug}` does not say {what}"), "this page", remedy);
        }
    }
    if !page.mentions.iter().any(|mention| matches!(mention.of, Mentioned::Claim(_))) {
        problems.add(
            place(),
            format!("the page `{slug}` cites nothing"),
            "this page",
            "cite the claims that it tells with [@claim-id]",
        );
    }
}

fn learn_holds(page: &ReadPage, problems: &mut Problems) {
    let slug = &page.front.value.slug;
    if page.front.value.check.len() != 2 {
        let title = format!("the number of items at the end of the page `{slug}` is {}", page.front.value.check.len());
        problems.add(page.front.places.at("check"), title, "two are needed", "name two items under check");
    }
}

fn mention_holds(content: &Content, mention: &Mention, problems: &mut Problems) {
    let place = mention.place.clone();
    match &mention.of {
        Mentioned::Claim(id) => match Id::<Claim>::new(id.clone()) {
            Ok(id) => must_exist("claim", &id, claim_ids(content), place, problems),
            Err(bad) => problems.add(place, bad.to_string(), "this mark", "write [@claim-id]"),
        },
        Mentioned::Term(id) => match Id::new(id.clone()) {
            Ok(id) => {
                must_exist::<crate::Term, _>("term", &id, content.glossary.iter().map(|term| &term.value.id), place, problems)
            }
            Err(bad) => problems.add(place, bad.to_string(), "this link", "write term:id"),
        },
        Mentioned::Page { slug, anchor } => {
            let page = content.page(slug);
            if page.is_none() && !PLACES.contains(&slug.as_str()) {
                let mut known: Vec<String> = PLACES.map(str::to_owned).to_vec();
                known.extend(content.pages.iter().map(|page| page.front.value.slug.clone()));
                problems.add(
                    place,
                    format!("a link to the unknown page `{slug}`"),
                    "no such page",
                    remedy("page", slug, &known),
                );
            } else if let Some(anchor) = anchor
                && !page.is_some_and(|page| has_anchor(page, anchor))
            {
                let known = page.map(|page| page.anchors.clone()).unwrap_or_default();
                problems.add(
                    place,
                    format!("a link to `{slug}#{anchor}`"),
                    "no such heading there",
                    remedy("heading", anchor, &known),
                );
            }
        }
    }
}

/// Headings, and the badges of claims.
fn has_anchor(page: &ReadPage, anchor: &str) -> bool {
    let claim = anchor.strip_prefix("claim-");
    page.anchors.iter().any(|id| id == anchor)
        || page.mentions.iter().any(|mention| matches!(&mention.of, Mentioned::Claim(id) if Some(id.as_str()) == claim))
}

fn claim_ids(content: &Content) -> impl Iterator<Item = &Id<Claim>> {
    content.claims.iter().map(|claim| &claim.value.id)
}
