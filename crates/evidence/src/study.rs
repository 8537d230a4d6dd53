//! A study, a review of studies, a trial under way or guidance that rests on studies.

use serde::{Deserialize, Serialize};

use crate::{Condition, Dose, Id, Link, Outcome, Quantity};

/// What kind of evidence a study is. The order is how much it can tell about an effect in people, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StudyKind {
    Review,
    RandomisedTrial,
    NonRandomisedTrial,
    /// Case reports, open-label series, before-and-after and register studies.
    Uncontrolled,
    Guideline,
    /// Registered, planned or under way: no results.
    Registered,
    Laboratory,
    Animal,
}

impl StudyKind {
    pub const ALL: [Self; 8] = [
        Self::Review,
        Self::RandomisedTrial,
        Self::NonRandomisedTrial,
        Self::Uncontrolled,
        Self::Guideline,
        Self::Registered,
        Self::Laboratory,
        Self::Animal,
    ];

    /// A trial with a group to compare with, randomised or not.
    pub fn is_controlled_trial(self) -> bool {
        matches!(self, Self::RandomisedTrial | Self::NonRandomisedTrial)
    }
}

/// What was seen of a study.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    pub key: Id<Study>,
    pub kind: StudyKind,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authors: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journal: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// The year is the best that we have, and nobody should take it for sure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub year_unconfirmed: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pmid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nct: Option<String>,
    /// Other registrations and corrections, as published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub design: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparator: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// People randomised, or else analysed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose: Option<Dose>,
    /// Weeks on treatment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<String>,
    /// How much of the publication was read.
    pub read: Scope,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Id<Condition>>,
    #[serde(default, rename = "outcome", skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Numbers of its texts that are neither outcomes nor fields above.
    #[serde(default, rename = "quantity", skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<Quantity>,
}

/// How much of a publication was read. Whatever was not read in full awaits a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Full,
    /// The abstract and parts: a table, a registry entry, a supplement.
    AbstractAndParts,
    Abstract,
    Registry,
    /// What others wrote about it: a review, a news report, a summary.
    SecondHand,
    /// Title, opening or a line in a reference list.
    TitleOnly,
}

impl Scope {
    pub const ALL: [Self; 6] =
        [Self::Full, Self::AbstractAndParts, Self::Abstract, Self::Registry, Self::SecondHand, Self::TitleOnly];
}

impl Study {
    /// Where to look it up; empty when no identifier was seen.
    pub fn links(&self) -> Vec<Link> {
        Link::of_identifiers(self.doi.as_deref(), self.pmid.as_deref(), self.nct.as_deref())
    }
}
