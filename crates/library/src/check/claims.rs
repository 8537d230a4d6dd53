//! A claim stands on something, says what to do where safety is at stake, and is cited by a page.

use std::collections::BTreeSet;

use evidence::Claim;

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::markdown::Mentioned;
use crate::{Content, Problems};

pub fn hold(content: &Content, problems: &mut Problems) {
    let cited: BTreeSet<&str> = content
        .pages
        .iter()
        .flat_map(|page| &page.mentions)
        .filter_map(|mention| match &mention.of {
            Mentioned::Claim(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    for claim in &content.claims {
        stands_on_something(content, claim, problems);
        says_what_to_do(claim, problems);
        texts_hold(claim, problems);
        if !cited.contains(claim.value.id.as_str()) {
            let title = format!("nobody cites the claim `{}`", claim.value.id);
            problems.add(
                claim.places.at("id"),
                title,
                "cited by no page",
                format!("cite it with [@{}] on the page that tells it", claim.value.id),
            );
        }
    }
}

fn stands_on_something(content: &Content, claim: &Entry<Claim>, problems: &mut Problems) {
    let Claim { id, supporting, contrary, sources, .. } = &claim.value;
    if supporting.is_empty() && contrary.is_empty() && sources.is_empty() {
        let title = format!("the claim `{id}` has no source");
        problems.add(claim.places.at("id"), title, "this claim", "name at least one key under supporting, contrary or sources");
    }
    for (field, keys) in [("supporting", supporting), ("contrary", contrary)] {
        for (key, place) in each(&claim.places, field, keys) {
            must_exist("study", key, content.studies.iter().map(|study| &study.value.key), place, problems);
        }
    }
    for (key, place) in each(&claim.places, "sources", sources) {
        must_exist("source", key, content.sources.iter().map(|source| &source.value.key), place, problems);
    }
    for (condition, place) in each(&claim.places, "conditions", &claim.value.conditions) {
        must_exist("condition", condition, content.conditions(), place, problems);
    }
}

fn says_what_to_do(claim: &Entry<Claim>, problems: &mut Problems) {
    if claim.value.safety && claim.value.action.is_none() {
        let title = format!("the safety claim `{}` does not say what to do", claim.value.id);
        problems.add(
            claim.places.at("safety"),
            title,
            "a safety claim",
            "add action = \"...\": ask, tell, do not stop on your own",
        );
    }
}

fn texts_hold(claim: &Entry<Claim>, problems: &mut Problems) {
    if claim.value.proposition.ends_with('.') {
        let remedy = "take the full stop away: the proposition is what people say, set beside its standing";
        problems.add(claim.places.at("proposition"), "a proposition with a full stop", "ends with one", remedy);
    }
    let Claim { proposition, statement, reason, would_change, .. } = &claim.value;
    for (field, text) in
        [("proposition", proposition), ("statement", statement), ("reason", reason), ("would_change", would_change)]
    {
        if text.trim().is_empty() {
            problems.add(claim.places.at(field), format!("an empty {field}"), "nothing here", format!("write the {field}"));
        }
    }
    if claim.value.review_due <= claim.value.searched {
        let remedy = "set review_due to a day after searched";
        problems.add(claim.places.at("review_due"), "a review that was due before the search", "not after `searched`", remedy);
    }
}
