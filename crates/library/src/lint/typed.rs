//! The typed numbers behind a text: everything that its claims and studies give as a value.

use std::collections::BTreeMap;

use evidence::{Arm, ArmValue, Claim, Date, Estimate, Interval, Measure, Outcome, Quantity, Source, Study};

use super::token::tokens;
use super::units::{Class, Figure, Units};
use crate::Content;

/// A value of the registry.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    pub value: f64,
    pub unit: Option<Class>,
    /// The comparison whose result it is.
    pub estimate: Option<&'a Estimate>,
}

/// Values in the order of their size, so that one is found quickly.
#[derive(Debug, Clone, Default)]
pub struct Values<'a>(Vec<Typed<'a>>);

impl<'a> Values<'a> {
    fn new(mut values: Vec<Typed<'a>>) -> Self {
        values.sort_by(|a, b| a.value.abs().total_cmp(&b.value.abs()).then_with(|| a.unit.cmp(&b.unit)));
        values.dedup_by(|a, b| {
            a.value == b.value && a.unit == b.unit && a.estimate.map(std::ptr::from_ref) == b.estimate.map(std::ptr::from_ref)
        });
        Self(values)
    }

    /// All values of several lists.
    pub fn of_all<'b>(lists: impl IntoIterator<Item = &'b Self>) -> Self
    where
        'a: 'b,
    {
        Self::new(lists.into_iter().flat_map(|list| list.0.iter().copied()).collect())
    }

    /// The values that a number of a text can stand for, whatever their unit. Only a minus sign asks for the same sign.
    pub fn equal(&self, figure: &Figure) -> impl Iterator<Item = &Typed<'a>> {
        const NEAR: f64 = 1e-9;
        let (size, value, negative) = (figure.value.abs(), figure.value, figure.negative);
        let start = self.0.partition_point(|typed| typed.value.abs() < size - NEAR);
        let same_size = self.0[start..].iter().take_while(move |typed| typed.value.abs() <= size + NEAR);
        same_size.filter(move |typed| !negative || (typed.value - value).abs() <= NEAR)
    }
}

/// A number with a unit stands for a value of that unit, or for one whose unit nobody can tell.
pub fn fits(figure: &Figure, typed: &Typed) -> bool {
    figure.unit.is_none() || typed.unit.is_none() || figure.unit == typed.unit
}

/// Every value of the registry, by claim and by study.
#[derive(Debug)]
pub struct Registry<'a> {
    pub claims: BTreeMap<&'a str, Values<'a>>,
    pub studies: BTreeMap<&'a str, Values<'a>>,
}

impl<'a> Registry<'a> {
    pub fn new(content: &'a Content, units: &Units) -> Self {
        let reader = Reader { units };
        let studies: BTreeMap<&str, Values> =
            content.studies.iter().map(|study| (study.value.key.as_str(), Values::new(reader.study(&study.value)))).collect();
        let sources: BTreeMap<&str, Values> = content
            .sources
            .iter()
            .map(|source| (source.value.key.as_str(), Values::new(reader.source(&source.value))))
            .collect();
        let claim = |claim: &'a Claim| {
            let from = claim.quantities.iter().filter_map(|quantity| quantity.from.as_ref()).map(evidence::Id::as_str);
            let keys = claim.studies().map(evidence::Id::as_str).chain(from.clone());
            let named = keys.filter_map(|key| studies.get(key));
            let cited = claim.sources.iter().map(evidence::Id::as_str).chain(from).filter_map(|key| sources.get(key));
            let own = Values::new(reader.claim(claim));
            Values::of_all(named.chain(cited).chain([&own]))
        };
        let claims = content.claims.iter().map(|entry| (entry.value.id.as_str(), claim(&entry.value))).collect();
        Self { claims, studies }
    }

    /// The values of several claims.
    pub fn of_claims(&self, claims: &[&Claim]) -> Values<'a> {
        Values::of_all(claims.iter().filter_map(|claim| self.claims.get(claim.id.as_str())))
    }
}

/// Reads values out of records.
struct Reader<'u> {
    units: &'u Units,
}

impl Reader<'_> {
    fn claim<'a>(&self, claim: &'a Claim) -> Vec<Typed<'a>> {
        let mut values: Vec<Typed> = [claim.searched, claim.review_due].map(Date::year).map(|year| plain(year.into())).into();
        claim.quantities.iter().for_each(|quantity| self.quantity(quantity, &mut values));
        values
    }

    fn source<'a>(&self, source: &Source) -> Vec<Typed<'a>> {
        let mut values: Vec<Typed> = source.year.map(|year| plain(year.into())).into_iter().collect();
        self.text(&source.title, &mut values);
        values
    }

    fn study<'a>(&self, study: &'a Study) -> Vec<Typed<'a>> {
        let mut values = Vec::new();
        values.extend(study.year.map(|year| plain(year.into())));
        values.extend(study.people.map(|people| self.of(people.into(), "people")));
        values.extend(study.weeks.map(|weeks| self.of(weeks, "weeks")));
        self.text(&study.title, &mut values);
        if let Some(dose) = &study.dose {
            values.extend(dose.mg.iter().map(|mg| self.of(*mg, "mg")));
            self.text(dose.note.as_deref().unwrap_or_default(), &mut values);
        }
        study.quantities.iter().for_each(|quantity| self.quantity(quantity, &mut values));
        study.outcomes.iter().for_each(|outcome| self.outcome(outcome, &mut values));
        values
    }

    fn quantity(&self, quantity: &Quantity, values: &mut Vec<Typed>) {
        let written = [Some(quantity.value), quantity.to];
        values.extend(written.into_iter().flatten().map(|value| self.of(value, &quantity.unit)));
        self.text(&quantity.what, values);
    }

    fn outcome<'a>(&self, outcome: &'a Outcome, values: &mut Vec<Typed<'a>>) {
        self.text(&outcome.name, values);
        values.extend(outcome.weeks.map(|weeks| self.of(weeks, "weeks")));
        outcome.arms.iter().for_each(|arm| self.arm(arm, values));
        if let Some(estimate) = &outcome.estimate {
            let own = estimate.unit.as_deref().and_then(|unit| self.units.class(unit));
            // A difference of risks is in points per 100, and may be told in either word.
            let share = self.units.class("percent").filter(|_| estimate.measure == Measure::RiskDifference);
            let units = if own.is_some() && share.is_some() { vec![own, share] } else { vec![own.or(share)] };
            for unit in units {
                values.push(Typed { value: estimate.value, unit, estimate: Some(estimate) });
                values.extend(ends(estimate.interval).map(|value| Typed { value, unit, estimate: None }));
            }
            values.extend(estimate.p.map(plain));
            self.text(estimate.unit.as_deref().unwrap_or_default(), values);
        }
    }

    fn arm(&self, arm: &Arm, values: &mut Vec<Typed>) {
        self.text(&arm.name, values);
        values.extend(arm.people.map(|people| self.of(people.into(), "people")));
        let value = match arm.value {
            ArmValue::Events(events) => self.of(events.into(), "people"),
            ArmValue::Per100(share) => self.of(share, "percent"),
            ArmValue::Mean(value) | ArmValue::Median(value) | ArmValue::Change(value) | ArmValue::Amount(value) => plain(value),
        };
        let unit = if matches!(arm.value, ArmValue::Per100(_)) { value.unit } else { None };
        values.push(value);
        let interval = arm.interval.into_iter().flat_map(ends);
        values.extend(interval.map(|value| Typed { value, unit, estimate: None }));
        values.extend(arm.sd.map(plain));
    }

    /// Numbers that stand in the words of a record.
    fn text(&self, text: &str, values: &mut Vec<Typed>) {
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            let figures = self.units.figures(&tokens(text, self.units.digits()));
            values.extend(figures.into_iter().map(|figure| Typed { value: figure.value, unit: figure.unit, estimate: None }));
        }
    }

    fn of<'a>(&self, value: f64, unit: &str) -> Typed<'a> {
        Typed { value, unit: self.units.class(unit), estimate: None }
    }
}

fn plain<'a>(value: f64) -> Typed<'a> {
    Typed { value, unit: None, estimate: None }
}

/// Both ends of an interval, where it was reported.
pub fn ends(interval: Interval) -> impl Iterator<Item = f64> {
    let ends = match interval {
        Interval::Between(low, high) => [Some(low), Some(high)],
        Interval::NotReported => [None, None],
    };
    ends.into_iter().flatten()
}
