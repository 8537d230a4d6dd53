//! Facts: what happened, in the past tense, never changed afterwards.

use evidence::Id;
use json::{FromJson, Json};
use quiz::{Choice, Confidence, Item, Mode, Seed};

/// One thing that the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A quiz was begun. Its items are written down, so that it can be gone on with when the bank has changed.
    AttemptStarted { attempt: String, seed: Seed, mode: Mode, items: Vec<Id<Item>>, bank: String },
    /// A quiz that was begun before was taken up again.
    AttemptResumed { attempt: String },
    /// An item was answered.
    ItemAnswered(Given),
    /// What was said back to an answer in a quiz was read, and the reader went on.
    AnswerRead { attempt: String, item: Id<Item> },
    /// The reader wants to be asked how sure they are, or no longer.
    ConfidenceAsked { on: bool },
}

/// An answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub item: Id<Item>,
    /// The version of the item that was answered.
    pub version: u32,
    pub choice: Choice,
    pub confidence: Option<Confidence>,
    /// What it was worth then, 0 to 100: a later version of the item may be marked in another way, and the history must not change. Older records do not
    /// have it.
    pub score: Option<u8>,
    /// The quiz that it was given in; on a page there is none.
    pub attempt: Option<String>,
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
const ATTEMPT_RESUMED: &str = "attempt-resumed";
const ITEM_ANSWERED: &str = "item-answered";
const ANSWER_READ: &str = "answer-read";
const CONFIDENCE_ASKED: &str = "confidence-asked";

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
                    ("mode", Json::text(&mode.to_string())),
                    ("items", Json::List(items.iter().map(|item| Json::text(item.as_str())).collect())),
                    ("bank", Json::text(bank)),
                ]),
            ),
            Self::AttemptResumed { attempt } => (ATTEMPT_RESUMED, Json::object([("attempt", Json::text(attempt))])),
            Self::ItemAnswered(given) => (ITEM_ANSWERED, given.to_json()),
            Self::AnswerRead { attempt, item } => {
                (ANSWER_READ, Json::object([("attempt", Json::text(attempt)), ("item", Json::text(item.as_str()))]))
            }
            Self::ConfidenceAsked { on } => (CONFIDENCE_ASKED, Json::object([("on", Json::Flag(*on))])),
        }
    }

    fn from_json(record: &Json) -> Option<Self> {
        let said = |name: &str| record.member(name);
        if let Some(said) = said(ITEM_ANSWERED) {
            return Some(Self::ItemAnswered(Given::from_json(said)?));
        }
        if let Some(said) = said(ANSWER_READ) {
            return Some(Self::AnswerRead { attempt: said.get("attempt")?, item: said.get("item")? });
        }
        if let Some(said) = said(ATTEMPT_STARTED) {
            let mode = Mode::parse(&said.get::<String>("mode")?)?;
            let (attempt, seed, items, bank) = (said.get("attempt")?, said.get("seed")?, said.get("items")?, said.get("bank")?);
            return Some(Self::AttemptStarted { attempt, seed, mode, items, bank });
        }
        if let Some(said) = said(ATTEMPT_RESUMED) {
            return Some(Self::AttemptResumed { attempt: said.get("attempt")? });
        }
        Some(Self::ConfidenceAsked { on: said(CONFIDENCE_ASKED)?.get("on")? })
    }
}

impl Given {
    fn to_json(&self) -> Json {
        Json::object([
            ("item", Json::text(self.item.as_str())),
            ("version", Json::Number(f64::from(self.version))),
            ("choice", Json::text(self.choice.as_str())),
            ("confidence", self.confidence.map_or(Json::Null, |confidence| Json::text(confidence.as_str()))),
            ("score", self.score.map_or(Json::Null, |score| Json::Number(f64::from(score)))),
            ("attempt", self.attempt.as_ref().map_or(Json::Null, |attempt| Json::text(attempt))),
        ])
    }
}

impl FromJson for Given {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            item: json.get("item")?,
            version: json.get("version")?,
            choice: json.get("choice")?,
            // What a newer version may say here in another way must not take the answer with it.
            confidence: json.member("confidence").and_then(Confidence::from_json),
            score: json.get::<u32>("score").map(|score| score.min(100) as u8),
            attempt: json.get("attempt")?,
        })
    }
}
