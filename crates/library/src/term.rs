//! An entry of the glossary.

use evidence::Id;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Id<Term>,
    pub term: String,
    pub text: String,
    /// Spellings that have to be a link where they first stand on a page.
    #[serde(default)]
    pub marks: Vec<String>,
}
