//! Reads a content folder, reports every problem at once, puts it together for drawing.
//!
//! Entry points: [`Content::read`] and [`Content::pack`]; for authors also [`Content::warnings`] and [`Content::report`]. Runs in build tools only,
//! never in the browser.

mod article;
mod block;
mod card;
mod cards;
mod catalogue;
mod check;
mod content;
mod digest;
mod entry;
pub mod figures;
mod fill;
mod folder;
mod front;
mod language;
mod lint;
mod log;
mod markdown;
mod nearest;
mod original;
mod pack;
mod page_kind;
mod phrase;
mod problem;
mod read;
mod sheets;
mod source_file;
mod term;
mod tricks;
mod wording;
mod written;

pub use article::{Article, Sentence, Statement, Verdict};
pub use block::{Block, Cite, Inline, Said, Target};
pub use card::{Axis, Card, Note, Reference, ReferenceList};
pub use content::Content;
pub use digest::digest;
pub use front::{Front, Register};
pub use log::{Change, Log, Retired, Version};
pub use pack::{Packed, Page};
pub use page_kind::PageKind;
pub use phrase::Phrase;
pub use problem::{Problem, Problems, Severity};
pub use sheets::{
    Amount, Bearing, Chosen, Citation, ClaimSheet, Compared, Counted, CountedArm, Example, FigureSheet, Linked, MapMark, Move,
    NamedSource, NamedStudy, OutcomeSheet, PairSheet, Plot, Published, SlipSheet, StudyMark, StudySheet, bibliography,
};
pub use source_file::{Place, SourceFile};
pub use term::Term;
pub use wording::Wording;
