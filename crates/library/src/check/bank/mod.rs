//! The bank as a whole: what a full quiz needs, and that no trick finds its keys.
//!
//! What a quiz cannot do without always holds. The other rules have a switch in `lint.toml`, like those for texts: see [`crate::lint`].

mod cues;
mod lengths;
mod matching;
mod mix;
mod positions;
mod wordings;

use std::collections::BTreeSet;

use evidence::Standing;
use quiz::{Item, ItemKind};

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::lint::Rule;
use crate::{Content, PageKind, Place, Problems};

/// Rules that can be switched off.
pub const RULES: [Rule; 12] = [
    Rule {
        section: "items.longest",
        about: "keys are the longest option no more often than chance",
        enforced: |lint| lint.items.longest.enforce,
        check: lengths::check,
    },
    Rule {
        section: "items.positions",
        about: "keys stand in every place equally often",
        enforced: |lint| lint.items.positions.enforce,
        check: positions::check,
    },
    Rule {
        section: "items.matching",
        about: "options stand in several items with other keys",
        enforced: |lint| lint.items.matching.enforce,
        check: matching::check,
    },
    Rule {
        section: "items.standings",
        about: "no standing is asked about in more than half of the items",
        enforced: |lint| lint.items.standings.enforce,
        check: mix::standings,
    },
    Rule {
        section: "items.established",
        about: "a quarter of the items ask about what is established",
        enforced: |lint| lint.items.established.enforce,
        check: mix::established,
    },
    Rule {
        section: "items.wordings",
        about: "every claim is asked about in two ways",
        enforced: |lint| lint.items.wordings.enforce,
        check: wordings::check,
    },
    Rule {
        section: "items.conditions",
        about: "every condition is asked about",
        enforced: |lint| lint.items.conditions.enforce,
        check: |texts, problems| covered(texts.content, PageKind::Condition, problems),
    },
    Rule {
        section: "items.absolutes",
        about: "no absolute word in wrong options alone",
        enforced: |lint| lint.items.absolutes.enforce,
        check: cues::absolutes,
    },
    Rule {
        section: "items.stems",
        about: "stems do not turn a question round",
        enforced: |lint| lint.items.stems.enforce,
        check: cues::stems,
    },
    Rule {
        section: "items.catch-all",
        about: "no option stands for the others",
        enforced: |lint| lint.items.catch_all.enforce,
        check: cues::catch_all,
    },
    Rule {
        section: "items.praise",
        about: "feedback suits whoever reads it",
        enforced: |lint| lint.items.praise.enforce,
        check: cues::praise,
    },
    Rule {
        section: "items.echo",
        about: "no telling word in stem and key alone",
        enforced: |lint| lint.items.echo.enforce,
        check: cues::echo,
    },
];

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
    covered(content, PageKind::Learn, problems);
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
    let lint = &content.lint;
    for (field, slips) in [("doubt", &lint.value.items.doubt), ("belief", &lint.value.items.belief)] {
        for (slip, place) in each(&lint.places, &format!("items.{field}"), slips) {
            must_exist("misconception", slip, content.misconceptions.iter().map(|slip| &slip.value.id), place, problems);
        }
    }
}

/// Every page of that kind is asked about.
fn covered(content: &Content, kind: PageKind, problems: &mut Problems) {
    for page in content.pages.iter().filter(|page| page.front.value.kind == kind) {
        let slug = &page.front.value.slug;
        if !content.items.iter().any(|item| item.value.page == *slug) {
            let remedy = "write an item with this page as page";
            problems.add(page.front.places.at("slug"), format!("no item asks about the page `{slug}`"), "this page", remedy);
        }
    }
}

// What several rules share.

/// The best-answer items, whose options are ours to word.
fn best(content: &Content) -> impl Iterator<Item = &Entry<Item>> {
    content.items.iter().filter(|item| item.value.kind == ItemKind::Best)
}

/// All best-answer items, to be counted; `None` when one could not be read or has no key: that is reported elsewhere, and what is left tells
/// nothing of the whole.
fn all_best<'a>(content: &'a Content, problems: &Problems) -> Option<Vec<&'a Entry<Item>>> {
    let items: Vec<_> = best(content).collect();
    (problems.all_read() && items.iter().all(|item| item.value.key().is_some())).then_some(items)
}

/// Where a rule for the whole bank is switched on: it has no better place.
fn switch(content: &Content, rule: &str) -> Place {
    content.lint.places.at(&format!("items.{rule}.enforce"))
}

/// A few items by name, so that an author knows where to begin.
fn some(items: &[&Entry<Item>]) -> String {
    const SHOWN: usize = 8;
    let names: Vec<String> = items.iter().take(SHOWN).map(|item| format!("`{}`", item.value.id)).collect();
    let more = items.len().saturating_sub(SHOWN);
    let and = if more > 0 { format!(" and {more} more") } else { String::new() };
    names.join(", ") + &and
}
