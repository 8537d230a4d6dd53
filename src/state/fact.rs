//! Facts: what happened, in the past tense, never changed afterwards.

use evidence::Id;
use quiz::{Choice, Item, Seed};
use serde::{Deserialize, Serialize};

/// One thing that the reader did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// A quiz was begun. Its items are written down, so that it can be gone on with when the bank has changed.
    AttemptStarted { attempt: String, seed: Seed, mode: Mode, items: Vec<Id<Item>>, bank: String },
    /// An item was answered: in a quiz, or (without an attempt) on a page.
    ItemAnswered {
        item: Id<Item>,
        version: u32,
        choice: Choice,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attempt: Option<String>,
    },
}

/// What a quiz asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Full,
    /// What was missed before, in other words where there are any.
    Again,
}

/// A fact with the time it happened and a name of its own, by which copies of it are known to be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: String,
    /// Milliseconds since 1970, by the reader's clock.
    pub at: u64,
    pub fact: Fact,
}
