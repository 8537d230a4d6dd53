//! The file of words: every text of the interface.

use std::collections::BTreeMap;

use serde::Deserialize;
use site::{AxisWords, Named, StudyKindWords};

use evidence::{Certainty, Finding, Licence, Standing};

/// What `words.toml` holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub words: BTreeMap<String, String>,
    standing: BTreeMap<Standing, Named>,
    licence: BTreeMap<Licence, Named>,
    certainty: BTreeMap<Certainty, Named>,
    finding: BTreeMap<Finding, Named>,
    #[serde(rename = "study-kind")]
    pub study_kinds: StudyKindWords,
    /// January to December.
    pub months: Vec<String>,
}

impl Wording {
    pub fn axes(&self) -> AxisWords {
        AxisWords {
            standing: self.standing.clone(),
            licence: self.licence.clone(),
            certainty: self.certainty.clone(),
            finding: self.finding.clone(),
        }
    }
}
