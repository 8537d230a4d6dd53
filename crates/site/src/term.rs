//! An entry of the glossary.

use evidence::Id;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Id<Term>,
    pub term: String,
    pub text: String,
}
