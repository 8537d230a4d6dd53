//! Figures as content describes them: which typed values stand in which picture. A figure holds no number of its own.

mod history;
mod timeline;

pub use history::{History, Step};
pub use timeline::{Event, EventKind};

use evidence::{Claim, Condition, Id, Outcome, Study};
use serde::{Deserialize, Serialize};

/// A picture with its message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub id: Id<Figure>,
    pub kind: FigureKind,
    /// The message, as a sentence.
    pub title: String,
    /// What to see in it, and what not to conclude.
    pub text: String,
    /// The pages on which it stands, by slug.
    #[serde(default)]
    pub pages: Vec<String>,
    /// The claims that it illustrates. Their date of search is its date.
    pub claims: Vec<Id<Claim>>,
    /// The axis in words, with its unit.
    #[serde(default)]
    pub axis: Option<String>,
    /// The unit of bars that are neither shares nor quantities, as it stands after a number.
    #[serde(default)]
    pub unit: Option<String>,
    /// What it means to lie on the left and on the right.
    #[serde(default)]
    pub low: Option<String>,
    #[serde(default)]
    pub high: Option<String>,
    #[serde(default, rename = "row")]
    pub rows: Vec<FigureRow>,
    #[serde(default, rename = "pair")]
    pub pairs: Vec<Pair>,
    /// What cannot share the picture.
    #[serde(default)]
    pub apart: Vec<Apart>,
}

/// How a figure is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureKind {
    /// Comparisons with their intervals.
    Forest,
    /// People as dots.
    People,
    /// Amounts of a medicine.
    Doses,
    /// Amounts side by side.
    Bars,
    /// Early results and what came later.
    Pairs,
    /// Conditions by standing and certainty.
    Map,
}

/// One line of a figure. Which fields it has, its kind decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRow {
    #[serde(default)]
    pub label: Option<String>,
    #[serde(default)]
    pub group: Option<String>,
    #[serde(default)]
    pub study: Option<Id<Study>>,
    #[serde(default)]
    pub outcome: Option<Id<Outcome>>,
    /// Which of the groups of the outcome, from 0.
    #[serde(default)]
    pub arm: Option<usize>,
    /// A single number of the study, by what it counts.
    #[serde(default)]
    pub quantity: Option<String>,
    /// The dose of the study.
    #[serde(default)]
    pub dose: bool,
    #[serde(default)]
    pub condition: Option<Id<Condition>>,
    #[serde(default)]
    pub claim: Option<Id<Claim>>,
}

/// An early result and the later ones on the same question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    pub topic: String,
    pub early: Told,
    #[serde(default)]
    pub later: Vec<Told>,
    /// No later controlled trial has results.
    #[serde(default)]
    pub open: bool,
}

/// A study and what it found, in a short sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    pub study: Id<Study>,
    pub said: String,
}

/// A study that cannot share the picture, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    pub study: Id<Study>,
    pub reason: String,
}
