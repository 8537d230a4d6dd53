//! What happened when.

use evidence::{Claim, Id};
use serde::{Deserialize, Serialize};

/// Something that happened in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub year: u16,
    pub kind: EventKind,
    /// One sentence.
    pub text: String,
    pub claims: Vec<Id<Claim>>,
    /// The studies and sources that date it.
    pub studies: Vec<String>,
    /// The number of a study that is the year, by what it counts, where the study itself is of another year.
    #[serde(default)]
    pub quantity: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Discovery,
    Licence,
    FirstTrial,
    Trial,
    Review,
    Use,
    Rule,
}

impl EventKind {
    pub const ALL: [Self; 7] =
        [Self::Discovery, Self::Licence, Self::FirstTrial, Self::Trial, Self::Review, Self::Use, Self::Rule];
}
