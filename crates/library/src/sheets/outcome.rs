//! An outcome of a study in words: one row of the table that readers see. Made from the typed numbers alone.

use evidence::{Arm, ArmValue, Basis, Estimate, Favours, Interval, Outcome, Side};

use crate::{Phrase, Wording};

/// A row of the table of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeSheet {
    pub id: String,
    pub name: String,
    /// Benefit, harm or neither.
    pub side: String,
    /// When it was measured.
    pub when: String,
    pub comparator: String,
    /// Each group with its value.
    pub arms: Vec<(String, String)>,
    /// The comparison, with its interval.
    pub comparison: Option<String>,
    pub note: Option<String>,
}

impl OutcomeSheet {
    pub(crate) fn of(words: &Wording, outcome: &Outcome) -> Self {
        let side = match outcome.side {
            Side::Benefit => Phrase::SideBenefit,
            Side::Harm => Phrase::SideHarm,
            Side::Other => Phrase::SideOther,
        };
        let when = outcome.weeks.map(|weeks| words.fill(Phrase::OutcomeWeeks, &[("n", &number(weeks))]));
        let comparator = outcome.comparator.clone();
        Self {
            id: outcome.id.to_string(),
            name: outcome.name.clone(),
            side: words.phrase(side).to_owned(),
            when: when.unwrap_or_else(|| words.phrase(Phrase::OutcomeNoTime).to_owned()),
            comparator: comparator.unwrap_or_else(|| words.phrase(Phrase::OutcomeNoComparator).to_owned()),
            arms: outcome.arms.iter().map(|arm| (arm.name.clone(), arm_text(words, arm, None))).collect(),
            comparison: outcome.estimate.as_ref().map(|estimate| comparison(words, estimate)),
            note: outcome.note.clone(),
        }
    }
}

/// The value of a group in words, with all that is known of it. The name of an outcome has its unit; where that is not beside it, `unit` tells.
pub(crate) fn arm_text(words: &Wording, arm: &Arm, unit: Option<&str>) -> String {
    let people = arm.people.map(|people| people.to_string());
    let with = |phrase: Phrase, value: f64| words.fill(phrase, &[("n", &number(value))]);
    let mut text = match (arm.value, &people) {
        (ArmValue::Events(events), Some(of)) => words.fill(Phrase::ArmEvents, &[("n", &events.to_string()), ("of", of)]),
        (ArmValue::Events(events), None) => events.to_string(),
        (ArmValue::Per100(share), _) => with(Phrase::ArmPer100, share),
        (ArmValue::Mean(mean), _) => with(Phrase::ArmMean, mean),
        (ArmValue::Median(median), _) => with(Phrase::ArmMedian, median),
        (ArmValue::Change(change), _) => words.fill(Phrase::ArmChange, &[("n", &signed(change))]),
        (ArmValue::Amount(amount), _) => number(amount),
    };
    if let Some(unit) = unit.filter(|_| !arm.value.is_share()) {
        text += &format!(" {unit}");
    }
    let mut notes = Vec::new();
    if let (Some(people), false) = (&people, matches!(arm.value, ArmValue::Events(_))) {
        notes.push(words.fill(Phrase::StudyPeople, &[("n", people)]));
    }
    notes.extend(arm.interval.map(|range| interval(words, range)));
    notes.extend(arm.sd.map(|sd| words.fill(Phrase::ArmSd, &[("n", &number(sd))])));
    notes.extend((arm.basis == Basis::Calculated).then(|| words.phrase(Phrase::Calculated).to_owned()));
    if !notes.is_empty() {
        text += &format!(" ({})", notes.join("; "));
    }
    text
}

/// The number of a comparison in words, with all that is known of it.
pub(crate) fn estimate_text(words: &Wording, estimate: &Estimate) -> String {
    let measure = words.measure.get(&estimate.measure).map_or("", String::as_str);
    let value = if estimate.measure.is_ratio() { number(estimate.value) } else { signed(estimate.value) };
    let unit = estimate.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default();
    let mut notes = vec![interval(words, estimate.interval)];
    notes.extend(
        estimate
            .approximate
            .map(|(low, high)| words.fill(Phrase::IntervalApproximate, &[("low", &number(low)), ("high", &number(high))])),
    );
    notes.extend(estimate.p.map(|p| words.fill(Phrase::EstimateP, &[("p", &number(p))])));
    notes.extend((estimate.basis == Basis::Calculated).then(|| words.phrase(Phrase::Calculated).to_owned()));
    format!("{measure} {value}{unit} ({})", notes.join("; "))
}

fn comparison(words: &Wording, estimate: &Estimate) -> String {
    let favours = match estimate.favours {
        Favours::Treatment => Some(Phrase::FavoursTreatment),
        Favours::Comparator => Some(Phrase::FavoursComparator),
        Favours::Neither => Some(Phrase::FavoursNeither),
        Favours::Unclear => None,
    };
    let favours = favours.map(|phrase| format!(" {}", words.phrase(phrase))).unwrap_or_default();
    format!("{}.{favours}", estimate_text(words, estimate))
}

fn interval(words: &Wording, interval: Interval) -> String {
    match interval {
        Interval::Between(low, high) => words.fill(Phrase::IntervalBetween, &[("low", &number(low)), ("high", &number(high))]),
        Interval::NotReported => words.phrase(Phrase::IntervalNotReported).to_owned(),
    }
}

/// A number as readers write it: a real minus sign, thousands apart.
pub(crate) fn number(value: f64) -> String {
    let text = value.abs().to_string();
    let (whole, part) = text.split_once('.').map_or((text.as_str(), None), |(whole, part)| (whole, Some(part)));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len() > 4 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if value < 0.0 { "−" } else { "" };
    part.map_or(format!("{sign}{grouped}"), |part| format!("{sign}{grouped}.{part}"))
}

/// A change or difference: the direction is part of the number.
fn signed(value: f64) -> String {
    if value > 0.0 { format!("+{}", number(value)) } else { number(value) }
}

#[cfg(test)]
mod tests {
    use super::{number, signed};

    #[test]
    fn numbers_read_as_people_write_them() {
        for (value, text) in [(0.0, "0"), (-1.3, "−1.3"), (15297.0, "15,297"), (2026.0, "2026"), (1234567.5, "1,234,567.5")] {
            assert_eq!(number(value), text);
        }
        assert_eq!((signed(0.49).as_str(), signed(-0.34).as_str()), ("+0.49", "−0.34"));
    }
}
