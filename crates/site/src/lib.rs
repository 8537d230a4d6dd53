//! What travels to the browser: words of the interface, the menu, texts of pages, questions.
//!
//! Architecture invariant: the wasm holds no prose. Every text that a reader sees arrives in one of these types.

mod catalogue;
mod core;
mod fold;
mod questions;
mod word;

pub use catalogue::{Catalogue, Entry, Facet, MapMark, Step, Trial, Value};
pub use core::{Core, MenuEntry, Named};
pub use fold::fold;
pub use questions::Questions;
pub use word::{Word, fill};
