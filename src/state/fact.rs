//! Facts: what happened, in the past tense, never changed afterwards.

use evidence::Id;
use json::{FromJson, Json};
use quiz::{Choice, Item, Seed};

/// One thing that the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A quiz was begun. Its items are written down, so that it can be gone on with when the bank has changed.
    AttemptStarted { attempt: String, seed: Seed, mode: Mode, items: Vec<Id<Item>>, bank: String },
    /// An item was answered: in a quiz, or (without an attempt) on a page.
    ItemAnswered { item: Id<Item>, version: u32, choice: Choice, attempt: Option<String> },
}

/// What a quiz asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Full,
    /// What was missed before, in other words where there are any.
    Again,
}

/// A fact with the time it happened and a name of its own, by which copies of it are known to be the same.
#[derive(Debug, Clone)]
pub struct Record {
    pub id: String,
    /// Milliseconds since 1970, by the reader's clock.
    pub at: u64,
    pub fact: Fact,
    /// The record as it was read, where it was: a newer version may have said more in it than is known here, and that must not be lost.
    read: Option<Json>,
}

const ATTEMPT_STARTED: &str = "attempt-started";
const ITEM_ANSWERED: &str = "item-answered";

/// A record is the same whether it was read or has just happened.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, self.at, &self.fact) == (&other.id, other.at, &other.fact)
    }
}

impl Record {
    /// Something that happened just now.
    pub fn new(id: String, at: u64, fact: Fact) -> Self {
        Self { id, at, fact, read: None }
    }

    /// The saved form: `id`, `at`, and under the name of the fact what it says.
    pub fn to_json(&self) -> Json {
        if let Some(read) = &self.read {
            return read.clone();
        }
        let (name, fact) = self.fact.to_json();
        Json::object([("id", Json::text(&self.id)), ("at", Json::Number(self.at as f64)), (name, fact)])
    }
}

impl FromJson for Record {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { id: json.get("id")?, at: json.get("at")?, fact: Fact::from_json(json)?, read: Some(json.clone()) })
    }
}

impl Fact {
    fn to_json(&self) -> (&'static str, Json) {
        match self {
            Self::AttemptStarted { attempt, seed, mode, items, bank } => (
                ATTEMPT_STARTED,
                Json::object([
                    ("attempt", Json::text(attempt)),
                    ("seed", Json::from(*seed)),
                    ("mode", Json::text(mode.name())),
                    ("items", Json::List(items.iter().map(|item| Json::text(item.as_str())).collect())),
                    ("bank", Json::text(bank)),
                ]),
            ),
            Self::ItemAnswered { item, version, choice, attempt } => (
                ITEM_ANSWERED,
                Json::object([
                    ("item", Json::text(item.as_str())),
                    ("version", Json::Number(f64::from(*version))),
                    ("choice", Json::text(choice.as_str())),
                    ("attempt", attempt.as_ref().map_or(Json::Null, |attempt| Json::text(attempt))),
                ]),
            ),
        }
    }

    fn from_json(record: &Json) -> Option<Self> {
        if let Some(said) = record.member(ATTEMPT_STARTED) {
            let mode = Mode::named(&said.get::<String>("mode")?)?;
            let (attempt, seed, items, bank) = (said.get("attempt")?, said.get("seed")?, said.get("items")?, said.get("bank")?);
            return Some(Self::AttemptStarted { attempt, seed, mode, items, bank });
        }
        let said = record.member(ITEM_ANSWERED)?;
        let (item, version, choice) = (said.get("item")?, said.get("version")?, said.get("choice")?);
        Some(Self::ItemAnswered { item, version, choice, attempt: said.get("attempt")? })
    }
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Again => "again",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Full, Self::Again].into_iter().find(|mode| mode.name() == name)
    }
}
