//! The questions of a page, which travel apart from its text.

use std::rc::Rc;

use json::{FromJson, Json};
use quiz::{Bank, Misconception};
use serde::Serialize;

use crate::Named;

/// The items that a page asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Questions {
    pub bank: Rc<Bank>,
    /// The slips that wrong options stand for, for the result of a quiz.
    pub misconceptions: Vec<Misconception>,
    /// The versions of the content, oldest first, and what changed with each; for quizzes that were shared.
    pub releases: Vec<Named>,
}

impl FromJson for Questions {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { bank: json.get("bank")?, misconceptions: json.get("misconceptions")?, releases: json.get("releases")? })
    }
}
