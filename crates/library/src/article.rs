//! The article that the site grew from: what it said, sentence by sentence, and where each statement stands today.

use evidence::{Claim, Id};
use serde::{Deserialize, Serialize};

/// What `article.toml` holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub title: String,
    /// The main message.
    pub message: String,
    /// For search engines.
    pub description: String,
    pub intro: String,
    #[serde(rename = "sentence")]
    pub sentences: Vec<Sentence>,
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
}

/// A sentence of the article, which is not copied here: its place, and a mark by which it can be known again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// Paragraph and sentence, both counted from 1: `2.3`.
    pub at: String,
    /// The first 12 hexadecimal digits of the SHA-256 of the sentence, its white space made single spaces.
    pub fingerprint: String,
}

/// One statement of it. A sentence holds one or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: Id<Statement>,
    /// The sentence that makes it.
    pub sentence: String,
    /// What it says, in other words.
    pub paraphrase: String,
    pub verdict: Verdict,
    /// Where it stands today.
    pub today: String,
    /// What has changed since it was written.
    pub changed: String,
    /// The claims that show it.
    pub claims: Vec<Id<Claim>>,
}

/// How a statement of the article reads today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Holds,
    HoldsInPart,
    /// What was found since says otherwise.
    Overtaken,
    /// Still not known.
    Open,
    /// It cannot be checked as it stands.
    Vague,
}

impl Verdict {
    pub const ALL: [Self; 5] = [Self::Holds, Self::HoldsInPart, Self::Overtaken, Self::Open, Self::Vague];
}
