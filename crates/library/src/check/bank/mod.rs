//! The bank as a whole: what a full quiz needs.

use std::collections::BTreeSet;

use evidence::Standing;
use quiz::ItemKind;

use crate::{Content, PageKind, Problems};

/// The lead item is there; every learn page and every standing is asked about; there are claims enough for a full quiz.
pub fn holds(content: &Content, problems: &mut Problems) {
    let site = &content.site;
    let lead = content.items.iter().find(|item| item.value.id == site.value.lead_item);
    if !lead.is_some_and(|item| item.value.kind == ItemKind::Best && item.value.safety) {
        let title = format!("the lead item `{}` is not a best-answer safety item", site.value.lead_item);
        problems.add(site.places.at("lead_item"), title, "opens every full quiz", "name a safety item of kind \"best\"");
    }
    let asked: BTreeSet<_> = content.items.iter().filter_map(|item| item.value.asked()).collect();
    if asked.len() < site.value.full_quiz as usize {
        let title = format!("a full quiz of {} items, and {} claims to ask about", site.value.full_quiz, asked.len());
        problems.add(site.places.at("full_quiz"), title, "too many", "lower full_quiz, or write items on more claims");
    }
    for page in content.pages.iter().filter(|page| page.front.value.kind == PageKind::Learn) {
        let slug = &page.front.value.slug;
        if !content.items.iter().any(|item| item.value.page == *slug) {
            let remedy = "write an item with this page as page";
            problems.add(page.front.places.at("slug"), format!("no item asks about the page `{slug}`"), "this page", remedy);
        }
    }
    let standings: BTreeSet<_> =
        content.claims.iter().filter(|claim| asked.contains(&claim.value.id)).map(|claim| claim.value.standing).collect();
    for standing in Standing::ALL.into_iter().filter(|standing| !standings.contains(standing)) {
        let title = format!("no item asks about a claim that is `{}`", standing.slug());
        problems.add(
            site.places.at("full_quiz"),
            title,
            "a full quiz asks about every standing",
            "write an item on such a claim",
        );
    }
}
