//! The number asked for is a typed share of a group, of a study that the claim rests on.

use evidence::{Id, Study};
use quiz::{ESTIMATE_OPTIONS, Figure, Item};

use crate::check::ids::must_exist;
use crate::entry::Entry;
use crate::nearest::remedy;
use crate::{Content, Problems};

pub fn holds(content: &Content, item: &Entry<Item>, problems: &mut Problems) {
    options_hold(item, problems);
    let Item { id, figure, claims, .. } = &item.value;
    let Some(figure) = figure else {
        let remedy = "add [item.figure] with study, outcome and arm";
        problems.add(item.places.at("id"), format!("the item `{id}` asks for no number"), "this item", remedy);
        return;
    };
    let place = |field: &str| item.places.at(&format!("figure.{field}"));
    must_exist("study", &figure.study, content.studies.iter().map(|study| &study.value.key), place("study"), problems);
    let asked = content.claims.iter().map(|claim| &claim.value).find(|claim| Some(&claim.id) == claims.first());
    let known = |key: &Id<Study>| content.studies.iter().any(|study| study.value.key == *key);
    // A claim that names a study that is not there may mean this one.
    let asked = asked.filter(|claim| known(&figure.study) && claim.studies().all(known));
    if let Some(claim) = asked.filter(|claim| !claim.studies().any(|study| *study == figure.study)) {
        let title = format!("the claim `{}` does not rest on the study `{}`", claim.id, figure.study);
        problems.add(place("study"), title, "this study", "name a study of the claim, or ask about a claim of the study");
    }
    figure_holds(content, item, figure, problems);
}

fn options_hold(item: &Entry<Item>, problems: &mut Problems) {
    let options = &item.value.options;
    let all = ESTIMATE_OPTIONS.iter().all(|name| item.value.option(name).is_some());
    let complete = all && options.len() == ESTIMATE_OPTIONS.len();
    let near = item.value.option(ESTIMATE_OPTIONS[0]).is_some_and(|near| near.correct);
    if !complete || !near {
        let title = format!("the item `{}` does not say something to a near, a low and a high number", item.value.id);
        let remedy = "write three options with the ids `near` (correct = true), `low` and `high`";
        problems.add(item.places.at("id"), title, "an estimate item", remedy);
    }
    for (index, _) in options.iter().enumerate().filter(|(_, option)| option.text.is_some()) {
        let place = item.places.at(&format!("option.{index}.text"));
        problems.add(place, "an option of an estimate with a text", "not shown", "take it away: a number is chosen");
    }
}

fn figure_holds(content: &Content, item: &Entry<Item>, figure: &Figure, problems: &mut Problems) {
    let place = |field: &str| item.places.at(&format!("figure.{field}"));
    let Some(study) = content.studies.iter().map(|study| &study.value).find(|study| study.key == figure.study) else { return };
    let Some(outcome) = study.outcomes.iter().find(|outcome| outcome.id == figure.outcome) else {
        let known: Vec<String> = study.outcomes.iter().map(|outcome| outcome.id.to_string()).collect();
        let title = format!("the study `{}` has no outcome `{}`", study.key, figure.outcome);
        problems.add(place("outcome"), title, "no such outcome", remedy("outcome", figure.outcome.as_str(), &known));
        return;
    };
    let arms = outcome.arms.len();
    if figure.arm as usize >= arms {
        let title = format!("the outcome `{}` has {arms} arms, the first of which is 0", outcome.id);
        problems.add(place("arm"), title, "no such arm", "name one that is there");
    } else if item.value.answer.is_none() {
        let title = format!("the arm `{}` has no share of people", outcome.arms[figure.arm as usize].name);
        let remedy = "name an arm whose value is events, with people, or per_100";
        problems.add(place("arm"), title, "this arm", remedy);
    }
}
