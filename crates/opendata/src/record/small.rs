//! Slips in reasoning and words of the glossary.

use schemars::JsonSchema;
use serde::Serialize;

use crate::scalar::Id;

/// A slip in reasoning that wrong options stand for.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Misconception {
    /// Permanent: never used again for another slip.
    pub id: Id,
    /// What it is called.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What is wrong with it.
    #[schemars(length(min = 1))]
    pub text: String,
    /// The slugs of the pages that explain it.
    pub pages: Vec<Id>,
}

/// A word and what it means.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Term {
    /// Permanent: never used again for another word.
    pub id: Id,
    /// The word.
    #[schemars(length(min = 1))]
    pub term: String,
    /// What it means.
    #[schemars(length(min = 1))]
    pub text: String,
}

impl From<&quiz::Misconception> for Misconception {
    fn from(slip: &quiz::Misconception) -> Self {
        Self { id: (&slip.id).into(), name: slip.name.clone(), text: slip.text.clone(), pages: vec![slip.page.as_str().into()] }
    }
}

impl From<&library::Term> for Term {
    fn from(term: &library::Term) -> Self {
        Self { id: (&term.id).into(), term: term.term.clone(), text: term.text.clone() }
    }
}
