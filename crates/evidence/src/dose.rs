//! How much of a medicine was given.

use serde::{Deserialize, Serialize};

/// A dose in milligrams of the substance. Where nothing was seen in milligrams, only `note` is filled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// Milligrams, each above 0, ascending. Empty when none was seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mg: Vec<f64>,
    /// How several amounts belong together. Without meaning for fewer than two.
    #[serde(default)]
    pub steps: DoseSteps,
    /// The amounts are for a day; otherwise how often was not seen, or stands in the note.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub daily: bool,
    /// What milligrams cannot say: another substance, a weight, a cream.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How several amounts belong together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DoseSteps {
    /// From the lowest to the highest, whatever suited the person.
    #[default]
    Range,
    /// From the first to the last, step by step.
    Rising,
    /// One of these.
    Choice,
}
