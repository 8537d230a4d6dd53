//! What pages are made of and how it travels: words of the interface, blocks of text, chunks of data.
//!
//! Architecture invariant: the wasm holds no prose. Every text that a reader sees arrives in one of these types.

mod block;
mod chunk;
mod core;
mod page;
mod term;
mod word;

pub use block::{Block, Cite, Inline, Said, Target};
pub use chunk::{Axis, Card, Chunk, Note, PageChunk, QuizChunk, Reference, ReferenceList};
pub use core::{Core, MenuEntry, Named};
pub use page::PageKind;
pub use term::Term;
pub use word::{Word, fill};
