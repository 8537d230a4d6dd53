//! The data of one page, or of the quiz: what is fetched before the page is drawn.
//!
//! Chunks hold what the page draws, worded: dates in words, studies as references. The browser then needs no code for what the build can do,
//! and every kilobyte of wasm counts on a slow line.

use std::rc::Rc;

use evidence::{Claim, Id, Standing};
use quiz::{Bank, Misconception};
use serde::{Deserialize, Serialize};

use crate::{Block, PageKind, Term};

/// One file of data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chunk {
    Page(Rc<PageChunk>),
    Quiz(Rc<QuizChunk>),
    Glossary(Rc<Vec<Term>>),
}

/// A page with all that it cites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageChunk {
    pub slug: String,
    pub kind: PageKind,
    pub title: String,
    pub message: String,
    pub description: String,
    pub blocks: Vec<Block>,
    /// On the home page: what is established, and what is still experimental.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<Vec<Id<Claim>>>,
    pub cards: Vec<Card>,
    pub references: Vec<Reference>,
    /// Only the items of this page, in the order in which it asks them.
    pub bank: Rc<Bank>,
}

/// A claim as its badge opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub id: Id<Claim>,
    pub standing: Standing,
    pub proposition: String,
    /// What can be said, what to do, why the grade.
    pub notes: Vec<Note>,
    /// Licence, certainty, finding.
    pub axes: Vec<Axis>,
    pub lists: Vec<ReferenceList>,
    pub dates: String,
}

/// A text under a short name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub name: String,
    pub text: String,
    /// Says what to do for safety.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub action: bool,
}

/// Where a claim stands on one axis, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    pub name: String,
    pub word: String,
    pub meaning: String,
}

/// Studies or sources under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferenceList {
    pub heading: String,
    /// Places in [`PageChunk::references`].
    pub references: Vec<usize>,
}

/// A study or source as a reader needs it to judge and to find it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    pub title: String,
    /// Authors, place of publication, year.
    pub by: String,
    /// Kind of study, people, dose, weeks; empty for a source.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facts: String,
    /// Label and address of each place to look it up.
    pub links: Vec<(String, String)>,
}

/// The whole bank and the slips that its wrong options stand for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuizChunk {
    pub bank: Rc<Bank>,
    pub misconceptions: Vec<Misconception>,
}

impl PageChunk {
    pub fn card(&self, claim: &Id<Claim>) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *claim)
    }
}
