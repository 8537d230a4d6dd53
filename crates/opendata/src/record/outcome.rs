//! Results of studies as numbers.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Basis, published};
use crate::scalar::{Id, Number};

/// What was measured, in whom, and what came out.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Outcome {
    /// Unique within its study.
    pub id: Id,
    /// What was measured, with its scale in words.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What it tells of, not what came out.
    pub side: Side,
    /// Weeks from the start of treatment to the measurement. Absent when it was not reported or differed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0))]
    pub weeks: Option<Number>,
    /// What it was compared with. Absent when there was no comparison group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<String>,
    /// The groups, or the phases of a crossover trial.
    pub arms: Vec<Arm>,
    /// The comparison of two groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    /// What the numbers cannot say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// One group, or one phase of a crossover trial.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Arm {
    /// What the group took.
    #[schemars(length(min = 1))]
    pub name: String,
    /// People whom the value is about, where that was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// What the value is.
    pub value_kind: ValueKind,
    /// The value, in the unit that the name of the outcome tells.
    pub value: Number,
    /// The 95% confidence or credible interval of the value. Absent where none was noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// Standard deviation, in the unit of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0))]
    pub sd: Option<Number>,
    /// Who is responsible for the numbers.
    pub basis: Basis,
}

/// What the value of a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ValueKind {
    /// People who had the outcome: at most the people of the group.
    Events,
    /// A share as published, 0 to 100, where head counts were not seen.
    #[serde(rename = "per-100")]
    Per100,
    /// The mean at the end.
    Mean,
    /// The median at the end.
    Median,
    /// The mean change from the start.
    Change,
    /// Anything else that is counted.
    Amount,
}

/// A comparison of two groups. The treated group comes first: differences are treated minus comparator, ratios treated over comparator.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Estimate {
    /// How the groups were compared.
    pub measure: Measure,
    /// The difference or the ratio.
    pub value: Number,
    /// The unit of a difference, in words. Absent for ratios.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The 95% confidence or credible interval.
    pub interval: Interval,
    /// An approximate 95% interval, calculated by us where none was reported: its lower and its upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approximate: Option<[Number; 2]>,
    /// Two-sided, as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 1))]
    pub p: Option<Number>,
    /// The side to which the value points, whether or not chance could explain it.
    pub favours: Favours,
    /// Who is responsible for the numbers.
    pub basis: Basis,
}

/// A 95% interval, or that the publication gives none.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Interval {
    /// The publication gives it, and then both ends are here.
    pub reported: bool,
    /// The lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Number>,
    /// The upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Number>,
}

published! {
    /// Whether an outcome tells of help or of hurt.
    Side of evidence::Side {
        /// Help.
        Benefit = "benefit",
        /// Hurt.
        Harm = "harm",
        /// A laboratory value, use of medicines: neither by itself.
        Other = "other",
    }
}

published! {
    /// How two groups were compared.
    Measure of evidence::Measure {
        /// Difference of means.
        MeanDifference = "mean-difference",
        /// Difference of means in standard deviations.
        StandardisedMeanDifference = "standardised-mean-difference",
        /// Difference of medians.
        MedianDifference = "median-difference",
        /// Difference of shares, in points per 100.
        RiskDifference = "risk-difference",
        /// Ratio of shares.
        RiskRatio = "risk-ratio",
        /// Ratio of odds.
        OddsRatio = "odds-ratio",
        /// Ratio of hazards.
        HazardRatio = "hazard-ratio",
        /// Ratio of rates.
        RateRatio = "rate-ratio",
    }
}

published! {
    /// The side to which a comparison points.
    Favours of evidence::Favours {
        /// The treated group did better.
        Treatment = "treatment",
        /// The other group did better.
        Comparator = "comparator",
        /// They did alike.
        Neither = "neither",
        /// It was not said, or there is no better side.
        Unclear = "unclear",
    }
}

impl From<&evidence::Outcome> for Outcome {
    fn from(outcome: &evidence::Outcome) -> Self {
        Self {
            id: (&outcome.id).into(),
            name: outcome.name.clone(),
            side: outcome.side.into(),
            weeks: outcome.weeks.map(Number::from),
            comparator: outcome.comparator.clone(),
            arms: outcome.arms.iter().map(Arm::from).collect(),
            estimate: outcome.estimate.as_ref().map(Estimate::from),
            note: outcome.note.clone(),
        }
    }
}

impl From<&evidence::Arm> for Arm {
    fn from(arm: &evidence::Arm) -> Self {
        use evidence::ArmValue;

        let (value_kind, value) = match arm.value {
            ArmValue::Events(people) => (ValueKind::Events, f64::from(people)),
            ArmValue::Per100(value) => (ValueKind::Per100, value),
            ArmValue::Mean(value) => (ValueKind::Mean, value),
            ArmValue::Median(value) => (ValueKind::Median, value),
            ArmValue::Change(value) => (ValueKind::Change, value),
            ArmValue::Amount(value) => (ValueKind::Amount, value),
        };
        Self {
            name: arm.name.clone(),
            people: arm.people,
            value_kind,
            value: value.into(),
            interval: arm.interval.map(Interval::from),
            sd: arm.sd.map(Number::from),
            basis: arm.basis.into(),
        }
    }
}

impl From<&evidence::Estimate> for Estimate {
    fn from(estimate: &evidence::Estimate) -> Self {
        Self {
            measure: estimate.measure.into(),
            value: estimate.value.into(),
            unit: estimate.unit.clone(),
            interval: estimate.interval.into(),
            approximate: estimate.approximate.map(|(low, high)| [low.into(), high.into()]),
            p: estimate.p.map(Number::from),
            favours: estimate.favours.into(),
            basis: estimate.basis.into(),
        }
    }
}

impl From<evidence::Interval> for Interval {
    fn from(interval: evidence::Interval) -> Self {
        match interval {
            evidence::Interval::Between(low, high) => Self { reported: true, low: Some(low.into()), high: Some(high.into()) },
            evidence::Interval::NotReported => Self { reported: false, low: None, high: None },
        }
    }
}
