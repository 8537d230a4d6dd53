//! What travels to the browser: words of the interface, the menu, texts of pages, questions.
//!
//! Architecture invariant: the wasm holds no prose. Every text that a reader sees arrives in one of these types.

mod chunk;
mod core;
mod word;

pub use chunk::{Prose, Questions};
pub use core::{Core, Files, MenuEntry, Named};
pub use word::{Word, fill};
