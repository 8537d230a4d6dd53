//! What travels to the browser: words of the interface, the menu, texts of pages, questions.
//!
//! Architecture invariant: the wasm holds no prose. Every text that a reader sees arrives in one of these types.

mod catalogue;
mod questions;
mod fold;
mod core;
mod word;

pub use catalogue::{Catalogue, Entry, Facet, Value};
pub use questions::Questions;
pub use fold::fold;
pub use core::{Core, MenuEntry, Named};
pub use word::{Word, fill};
