//! A result of a study as numbers: what every sentence, table and picture about it is made from.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Basis, Id};

/// What was measured, in whom, and what came out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Unique within its study.
    pub id: Id<Outcome>,
    /// What was measured, with its scale in words.
    pub name: String,
    pub side: Side,
    /// Weeks from the start of treatment to the measurement; absent when it was not reported or differed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<f64>,
    /// What it was compared with; absent when there was no comparison group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparator: Option<String>,
    #[serde(default, rename = "arm", skip_serializing_if = "Vec::is_empty")]
    pub arms: Vec<Arm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Estimate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Whether an outcome tells of help or of hurt. Both stand in one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Benefit,
    Harm,
    /// A laboratory value, use of medicines: neither by itself.
    Other,
}

/// One group, or one phase of a crossover trial, with exactly one kind of value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// What the group took.
    pub name: String,
    /// People whom the value is about, where that was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    pub value: ArmValue,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// Standard deviation, in the unit of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sd: Option<f64>,
    #[serde(default)]
    pub basis: Basis,
}

/// What is known of a group.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArmValue {
    /// People who had the outcome: at most `people`.
    Events(u32),
    /// Share as published, where head counts were not seen: 0 to 100. Never turned into counts.
    #[serde(rename = "per_100")]
    Per100(f64),
    /// Mean at the end, in the unit of the outcome.
    Mean(f64),
    Median(f64),
    /// Mean change from the start.
    Change(f64),
    /// Anything else that is counted: cells, reports, milligrams.
    Amount(f64),
}

impl ArmValue {
    /// People out of a whole, counted or as a share: every other value has a unit.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Events(_) | Self::Per100(_))
    }
}

/// A comparison of two groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    pub measure: Measure,
    pub value: f64,
    /// Unit of a difference, in words; none for ratios.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The 95% interval. Never left out: it is given, or said not to be reported.
    pub interval: Interval,
    /// Two-sided, 0 to 1, as published.
    /// An approximate 95% interval that we calculated where none was reported, such as one from the p value. Never printed as if it had been reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approximate: Option<(f64, f64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p: Option<f64>,
    pub favours: Favours,
    #[serde(default)]
    pub basis: Basis,
}

/// How two groups were compared. The treated group comes first: differences are treated minus comparator, ratios treated over comparator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    MeanDifference,
    StandardisedMeanDifference,
    MedianDifference,
    RiskDifference,
    RiskRatio,
    OddsRatio,
    HazardRatio,
    RateRatio,
}

/// Which side a comparison points to, whether or not chance could explain it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Favours {
    Treatment,
    Comparator,
    Neither,
    /// It was not said, or there is no better side.
    Unclear,
}

/// A 95% confidence or credible interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Interval {
    Between(f64, f64),
    NotReported,
}

const NOT_REPORTED: &str = "not-reported";

impl Measure {
    pub const ALL: [Self; 8] = [
        Self::MeanDifference,
        Self::StandardisedMeanDifference,
        Self::MedianDifference,
        Self::RiskDifference,
        Self::RiskRatio,
        Self::OddsRatio,
        Self::HazardRatio,
        Self::RateRatio,
    ];

    /// A ratio: above 0, and 1 means no difference.
    pub fn is_ratio(self) -> bool {
        matches!(self, Self::RiskRatio | Self::OddsRatio | Self::HazardRatio | Self::RateRatio)
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Between(low, high) => [low, high].serialize(serializer),
            Self::NotReported => serializer.serialize_str(NOT_REPORTED),
        }
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Between([f64; 2]),
            Word(String),
        }
        match Written::deserialize(deserializer) {
            Ok(Written::Between([low, high])) => Ok(Self::Between(low, high)),
            Ok(Written::Word(word)) if word == NOT_REPORTED => Ok(Self::NotReported),
            _ => Err(D::Error::custom("an interval is [low, high] or \"not-reported\"")),
        }
    }
}
