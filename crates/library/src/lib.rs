//! Reads a content folder, reports every problem at once, puts it together for drawing.
//!
//! Entry points: [`Content::read`] and [`Content::pack`]; for authors also [`Content::warnings`] and [`Content::report`]. Runs in build tools only,
//! never in the browser.

mod block;
mod card;
mod cards;
mod check;
mod content;
mod entry;
mod folder;
mod front;
mod lint;
mod markdown;
mod pack;
mod page_kind;
mod problem;
mod read;
mod source_file;
mod term;
mod wording;

pub use block::{Block, Cite, Inline, Said, Target};
pub use card::{Axis, Card, Note, Reference, ReferenceList};
pub use content::Content;
pub use pack::{Packed, Page};
pub use page_kind::PageKind;
pub use problem::{Problem, Problems, Severity};
pub use source_file::{Place, SourceFile};
pub use term::Term;
