//! A single number that a text uses, with what it counts.

use serde::{Deserialize, Serialize};

use crate::Id;

/// Who is responsible for a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// As it stands in the publication.
    #[default]
    Published,
    /// Our own arithmetic on published numbers; shown as such.
    Calculated,
}

/// A number of a text: a year, an amount, a count without a comparison.
///
/// Results of comparisons are [outcomes](crate::Outcome) of their study instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// What it is, in a few words.
    pub what: String,
    pub value: f64,
    /// The upper end, where the number is a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<f64>,
    /// What is counted: a unit that the content folder defines.
    pub unit: String,
    #[serde(default)]
    pub basis: Basis,
    /// The key of the study or source that gives it, where the text rests on several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Id<Quantity>>,
}
