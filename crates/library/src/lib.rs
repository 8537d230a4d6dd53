//! Reads a content folder, reports every problem at once, packs it for the browser.
//!
//! Entry points: [`Content::read`] and [`Content::pack`]. Runs in build tools only, never in the browser.

mod cards;
mod check;
mod content;
mod entry;
mod folder;
mod front;
mod markdown;
mod pack;
mod problem;
mod source_file;
mod wording;

pub use content::Content;
pub use pack::Packed;
pub use problem::{Problem, Problems};
pub use source_file::{Place, SourceFile};
