//! What changed between versions of the content, claim by claim.

use std::collections::BTreeMap;

use evidence::{Claim, Date, Id, Standing};
use serde::{Deserialize, Serialize};

/// What `changes.toml` holds, oldest version first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    #[serde(rename = "version")]
    pub versions: Vec<Version>,
}

/// One version of the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub number: String,
    pub date: Date,
    pub summary: String,
    /// Claims that are new in it, by their standing.
    #[serde(default)]
    pub added: BTreeMap<Standing, Vec<Id<Claim>>>,
    #[serde(default, rename = "change")]
    pub changes: Vec<Change>,
    #[serde(default)]
    pub retired: Vec<Retired>,
}

/// A claim that moved, or whose words came to mean something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub claim: Id<Claim>,
    pub from: Standing,
    pub to: Standing,
    pub reason: String,
}

/// A claim that is no longer made. Its id is never used again, and its address says what replaced it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    pub claim: Id<Claim>,
    #[serde(default)]
    pub replaced_by: Vec<Id<Claim>>,
    pub reason: String,
}

impl Log {
    /// Every claim that was retired, oldest first.
    pub fn retired(&self) -> impl Iterator<Item = &Retired> {
        self.versions.iter().flat_map(|version| &version.retired)
    }

    /// Where each claim stands according to the log.
    pub fn standings(&self) -> BTreeMap<&Id<Claim>, Standing> {
        let mut standings = BTreeMap::new();
        for version in &self.versions {
            for (standing, claims) in &version.added {
                standings.extend(claims.iter().map(|claim| (claim, *standing)));
            }
            standings.extend(version.changes.iter().map(|change| (&change.claim, change.to)));
            for retired in &version.retired {
                standings.remove(&retired.claim);
            }
        }
        standings
    }
}
