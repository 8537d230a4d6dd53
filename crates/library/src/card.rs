//! A claim as its badge opens it: everything worded, so that a page only has to draw.

use evidence::{Claim, Id, Standing, Study};

use crate::Phrase;

/// A claim in words.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub name: String,
    pub text: String,
    /// Says what to do for safety.
    pub action: bool,
}

/// Where a claim stands on one axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    pub name: String,
    pub word: String,
    pub meaning: String,
}

/// Studies or sources under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceList {
    pub heading: Phrase,
    pub references: Vec<Reference>,
}

/// A study or source as a reader needs it to judge and to find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its own page, for a study.
    pub study: Option<Id<Study>>,
    pub title: String,
    /// Authors, place of publication, year.
    pub by: String,
    /// Kind of study, people, dose, weeks; empty for a source.
    pub facts: String,
    /// Label and address of each place to look it up.
    pub links: Vec<(String, String)>,
}
