//! Where a claim stood when: what could be known in a year. Judged by hand, not computed.

use evidence::{Claim, Id, Standing};
use serde::{Deserialize, Serialize};

/// The steps of a claim, the oldest first. Before the first nothing could be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    pub claim: Id<Claim>,
    /// None where our sources do not date the claim honestly.
    pub steps: Vec<Step>,
    /// Why it is not dated.
    #[serde(default)]
    pub why: Option<String>,
}

/// From that year on the claim stood there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub year: u16,
    pub standing: Standing,
    /// The studies and sources of that year that moved it.
    pub by: Vec<String>,
    #[serde(default)]
    pub why: Option<String>,
}
