//! The data of one page: what is fetched before the page is drawn.

use std::rc::Rc;

use json::{FromJson, Json};
use quiz::{Bank, Misconception};
use serde::Serialize;

/// The text of a page, drawn in the build.
///
/// Text needs no code in the browser: it is the same HTML that stands in the prerendered page, so that a page that was loaded as a whole need not
/// fetch it again, and one that is reached inside the app fetches only this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prose {
    /// For the title bar.
    pub title: String,
    pub html: String,
}

/// The items that a page asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Questions {
    pub bank: Rc<Bank>,
    /// The slips that wrong options stand for, for the result of a quiz.
    pub misconceptions: Vec<Misconception>,
}

impl FromJson for Prose {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { title: json.get("title")?, html: json.get("html")? })
    }
}

impl FromJson for Questions {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { bank: json.get("bank")?, misconceptions: json.get("misconceptions")? })
    }
}
