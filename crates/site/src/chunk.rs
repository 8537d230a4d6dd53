//! The data of one page: what is fetched before the page is drawn.

use std::rc::Rc;

use quiz::{Bank, Misconception};
use serde::{Deserialize, Serialize};

/// The text of a page, drawn in the build.
///
/// Text needs no code in the browser: it is the same HTML that stands in the prerendered page, so that a page that was loaded as a whole need not
/// fetch it again, and one that is reached inside the app fetches only this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prose {
    /// For the title bar.
    pub title: String,
    pub html: String,
}

/// The items that a page asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questions {
    pub bank: Rc<Bank>,
    /// The slips that wrong options stand for, for the result of a quiz.
    pub misconceptions: Vec<Misconception>,
}
