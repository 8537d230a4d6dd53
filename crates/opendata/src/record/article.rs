//! The article that the site grew from.

use schemars::JsonSchema;
use serde::Serialize;

use super::published;
use crate::scalar::Id;

/// A sentence of the article: its place, and a mark by which it can be known again.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Sentence {
    /// Paragraph and sentence, both counted from 1.
    #[schemars(regex(pattern = r"^[0-9]+\.[0-9]+$"))]
    pub at: String,
    /// The first 12 hexadecimal digits of the SHA-256 of the sentence, its white space made single spaces.
    #[schemars(regex(pattern = "^[0-9a-f]{12}$"))]
    pub fingerprint: String,
}

/// One statement of the article.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Statement {
    /// Permanent: never used again for another statement.
    pub id: Id,
    /// The sentence that makes it: its paragraph and its number in it.
    #[schemars(regex(pattern = r"^[0-9]+\.[0-9]+$"))]
    pub sentence: String,
    /// What it says, in other words.
    #[schemars(length(min = 1))]
    pub paraphrase: String,
    /// How it reads today.
    pub verdict: Verdict,
    /// Where it stands today.
    #[schemars(length(min = 1))]
    pub today: String,
    /// What has changed since it was written.
    #[schemars(length(min = 1))]
    pub changed: String,
    /// The ids of the claims that show it.
    pub claims: Vec<Id>,
}

published! {
    /// How a statement of the article reads today.
    Verdict of library::Verdict {
        /// What was found agrees with it.
        Holds = "holds",
        /// Part of it agrees with what was found, part does not.
        HoldsInPart = "holds-in-part",
        /// What was found since says otherwise.
        Overtaken = "overtaken",
        /// Still not known.
        Open = "open",
        /// It cannot be checked as it stands.
        Vague = "vague",
    }
}

impl From<&library::Sentence> for Sentence {
    fn from(sentence: &library::Sentence) -> Self {
        Self { at: sentence.at.clone(), fingerprint: sentence.fingerprint.clone() }
    }
}

impl From<&library::Statement> for Statement {
    fn from(statement: &library::Statement) -> Self {
        Self {
            id: (&statement.id).into(),
            sentence: statement.sentence.clone(),
            paraphrase: statement.paraphrase.clone(),
            verdict: statement.verdict.into(),
            today: statement.today.clone(),
            changed: statement.changed.clone(),
            claims: Id::all(&statement.claims),
        }
    }
}
