//! The data of one page, or of the quiz: what is fetched before the page is drawn.

use std::collections::BTreeMap;
use std::rc::Rc;

use evidence::{Claim, Id, Source, Study};
use quiz::{Bank, Misconception};
use serde::{Deserialize, Serialize};

use crate::{Page, Term};

/// One file of data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chunk {
    Page(Rc<PageChunk>),
    Quiz(Rc<QuizChunk>),
    Glossary(Rc<Vec<Term>>),
}

/// A page with all that it cites.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PageChunk {
    pub page: Page,
    pub claims: BTreeMap<Id<Claim>, Rc<Claim>>,
    pub studies: BTreeMap<Id<Study>, Study>,
    pub sources: BTreeMap<Id<Source>, Source>,
    /// Only the items of this page.
    pub bank: Rc<Bank>,
}

/// The whole bank and the slips that its wrong options stand for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuizChunk {
    pub bank: Rc<Bank>,
    pub misconceptions: Vec<Misconception>,
}
