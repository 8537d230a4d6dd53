//! Numbers of studies that cannot be: an outcome is refused before anybody draws it.

use std::collections::BTreeSet;

use evidence::{Arm, ArmValue, Estimate, Interval, Outcome, Study};

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::{Content, Place, Problems};

pub fn hold(content: &Content, problems: &mut Problems) {
    for study in &content.studies {
        for (condition, place) in each(&study.places, "conditions", &study.value.conditions) {
            must_exist("condition", condition, content.conditions(), place, problems);
        }
        dose_holds(study, problems);
        let mut ids = BTreeSet::new();
        for (index, outcome) in study.value.outcomes.iter().enumerate() {
            let at = |field: &str| study.places.at(&format!("outcome.{index}.{field}"));
            if !ids.insert(&outcome.id) {
                let title = format!("the outcome `{}` stands twice in `{}`", outcome.id, study.value.key);
                problems.add(at("id"), title, "used before", "give it an id of its own");
            }
            outcome_holds(outcome, at, problems);
        }
    }
}

fn dose_holds(study: &Entry<Study>, problems: &mut Problems) {
    let Some(dose) = &study.value.dose else { return };
    let rises = dose.mg.windows(2).all(|pair| pair[0] < pair[1]) && dose.mg.iter().all(|mg| *mg > 0.0);
    if !rises {
        problems.add(
            study.places.at("dose.mg"),
            "amounts that do not rise",
            "these amounts",
            "write them from the lowest to the highest",
        );
    }
    if dose.mg.is_empty() && dose.note.is_none() {
        problems.add(
            study.places.at("dose"),
            "a dose without an amount",
            "this dose",
            "write mg = [...], or a note, or take it away",
        );
    }
}

fn outcome_holds(outcome: &Outcome, at: impl Fn(&str) -> Place, problems: &mut Problems) {
    if outcome.arms.is_empty() && outcome.estimate.is_none() {
        let title = format!("the outcome `{}` has no number", outcome.id);
        problems.add(
            at("id"),
            title,
            "this outcome",
            "write what came out in each group under arm, or the comparison under estimate",
        );
    }
    for (n, arm) in outcome.arms.iter().enumerate() {
        if let Some(why) = impossible(arm) {
            problems.add(
                at(&format!("arm.{n}")),
                format!("a group with an impossible number: {why}"),
                "this group",
                "look it up again",
            );
        }
    }
    if let Some(why) = outcome.estimate.as_ref().and_then(impossible_estimate) {
        problems.add(
            at("estimate"),
            format!("a comparison with an impossible number: {why}"),
            "this comparison",
            "look it up again",
        );
    }
}

fn impossible(arm: &Arm) -> Option<String> {
    match (arm.value, arm.people) {
        (ArmValue::Events(events), Some(people)) if events > people => return Some(format!("{events} of {people}")),
        (ArmValue::Events(_), None) => return Some("events without people".to_owned()),
        (ArmValue::Per100(share), _) if !(0.0..=100.0).contains(&share) => return Some(format!("{share} in 100")),
        _ => {}
    }
    let (ArmValue::Mean(value)
    | ArmValue::Median(value)
    | ArmValue::Change(value)
    | ArmValue::Amount(value)
    | ArmValue::Per100(value)) = arm.value
    else {
        return None;
    };
    outside(value, arm.interval.unwrap_or(Interval::NotReported))
}

fn impossible_estimate(estimate: &Estimate) -> Option<String> {
    if estimate.measure.is_ratio() && estimate.value <= 0.0 {
        return Some(format!("a ratio of {}", estimate.value));
    }
    if let Some(p) = estimate.p.filter(|p| !(0.0..=1.0).contains(p)) {
        return Some(format!("p = {p}"));
    }
    outside(estimate.value, estimate.interval)
}

/// A value that does not lie in its own interval.
fn outside(value: f64, interval: Interval) -> Option<String> {
    match interval {
        Interval::Between(low, high) if !(low <= value && value <= high) => {
            Some(format!("{value} is not between {low} and {high}"))
        }
        _ => None,
    }
}
