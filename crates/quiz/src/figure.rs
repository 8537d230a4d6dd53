//! The number that an item asks for, out of the registry of evidence.

use evidence::{Id, Outcome, Study};
use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

/// Where the number stands: a group of a study and what was counted in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub study: Id<Study>,
    pub outcome: Id<Outcome>,
    /// Which of the groups, from 0.
    pub arm: u32,
}

/// The number itself, taken from the typed value: nobody writes it a second time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FigureValue {
    /// Of 100 people: 0 to 100.
    pub value: f64,
    /// The 95% interval as reported, in the same unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<(f64, f64)>,
    /// In words, as tables of results have it.
    pub text: String,
}

/// Values are numbers: studies have no others, and JSON knows no others.
impl Eq for FigureValue {}

impl FromJson for Figure {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { study: json.get("study")?, outcome: json.get("outcome")?, arm: json.get("arm")? })
    }
}

impl FromJson for FigureValue {
    fn from_json(json: &Json) -> Option<Self> {
        let interval = match json.get::<Vec<f64>>("interval")?.as_slice() {
            [] => None,
            [low, high] => Some((*low, *high)),
            _ => return None,
        };
        Some(Self { value: json.get("value")?, interval, text: json.get("text")? })
    }
}
