//! Reads a content folder, reports every problem at once, packs it for the browser.
//!
//! Entry points: [`Content::read`] and [`Content::pack`]. Runs in build tools only, never in the browser.

mod check;
mod content;
mod entry;
mod folder;
mod markdown;
mod pack;
mod problem;
mod source_file;
mod wording;

pub use content::Content;
pub use pack::{Packed, chunk_name};
pub use problem::{Problem, Problems};
pub use source_file::{Place, SourceFile};
