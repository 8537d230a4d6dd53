//! Texts of pages as they are written in their files, for the rules that look at words.

use std::ops::Range;

use evidence::{Claim, Id};

use crate::{Place, Target};

/// What kind of text a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    // Of a claim.
    Statement,
    Reason,
    Action,
    WouldChange,
    // Of an item.
    Question,
    Key,
    Feedback,
    // Of a study.
    Study,
    /// What stands of the old article today, and the reasons in the log of changes.
    Record,
    /// What names a line of a figure: no sentence.
    Label,
    /// A list of words: the glossary, the slips, the interface.
    Word,
    // Of a page.
    Title,
    Message,
    Description,
    Heading,
    /// A paragraph or a list item.
    Prose,
    Cell,
}

/// A stretch of a text as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Bytes of the file.
    pub span: Range<usize>,
    /// Where it leads, inside a link.
    pub link: Option<Target>,
}

impl Part {
    /// Stands on a page of text.
    pub fn of_page(self) -> bool {
        matches!(self, Self::Title | Self::Message | Self::Description | Self::Heading | Self::Prose | Self::Cell)
    }

    /// Running text of a page, where terms can be explained.
    pub fn is_body(self) -> bool {
        matches!(self, Self::Prose | Self::Cell)
    }
}

/// A stretch of text as it stands in the file: a heading, a paragraph, a list item or a cell.
#[derive(Debug)]
pub struct Written {
    pub part: Part,
    /// The level of a heading, else 0.
    pub level: u8,
    pub pieces: Vec<Piece>,
    /// The claims that carry it; for a cell, those of its row.
    pub cites: Vec<Id<Claim>>,
    pub place: Place,
}
