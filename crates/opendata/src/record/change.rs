//! What changed between versions of the content.

use schemars::JsonSchema;
use serde::Serialize;

use super::Standing;
use crate::scalar::{Day, Id};

/// One version of the content.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Version {
    /// Its number.
    #[schemars(length(min = 1))]
    pub number: String,
    /// The day on which it was published.
    pub date: Day,
    /// What is new in it.
    #[schemars(length(min = 1))]
    pub summary: String,
    /// Claims that are new in it.
    pub added: Vec<Added>,
    /// Claims that moved, or whose words came to mean something else.
    pub changed: Vec<Changed>,
    /// Claims that are no longer made.
    pub retired: Vec<Retired>,
}

/// A claim that is new.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Added {
    /// The id of the claim.
    pub claim: Id,
    /// Its standing in that version.
    pub standing: Standing,
}

/// A claim that moved, or whose words came to mean something else.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Changed {
    /// The id of the claim.
    pub claim: Id,
    /// Its standing before.
    pub from: Standing,
    /// Its standing since.
    pub to: Standing,
    /// Why.
    #[schemars(length(min = 1))]
    pub reason: String,
}

/// A claim that is no longer made.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Retired {
    /// The id of the claim, which is never used again.
    pub claim: Id,
    /// The ids of the claims that are made instead.
    pub replaced_by: Vec<Id>,
    /// Why.
    #[schemars(length(min = 1))]
    pub reason: String,
}

impl From<&library::Version> for Version {
    fn from(version: &library::Version) -> Self {
        let added = version.added.iter().flat_map(|(standing, claims)| claims.iter().map(|claim| (claim, *standing)));
        Self {
            number: version.number.clone(),
            date: version.date.into(),
            summary: version.summary.clone(),
            added: added.map(|(claim, standing)| Added { claim: claim.into(), standing: standing.into() }).collect(),
            changed: version.changes.iter().map(Changed::from).collect(),
            retired: version.retired.iter().map(Retired::from).collect(),
        }
    }
}

impl From<&library::Change> for Changed {
    fn from(change: &library::Change) -> Self {
        Self { claim: (&change.claim).into(), from: change.from.into(), to: change.to.into(), reason: change.reason.clone() }
    }
}

impl From<&library::Retired> for Retired {
    fn from(retired: &library::Retired) -> Self {
        Self { claim: (&retired.claim).into(), replaced_by: Id::all(&retired.replaced_by), reason: retired.reason.clone() }
    }
}
