//! Questions and what is made of the answers.
//!
//! Architecture invariant: pure. Time, randomness and storage are handed in as values.

mod bank;
mod choice;
mod item;
mod marking;
mod misconception;
mod plan;
mod score;
mod seed;

pub use bank::{Asked, Bank};
pub use choice::Choice;
pub use item::{Item, ItemKind, ItemOption, Teaches};
pub use marking::{Mark, Verdict, mark};
pub use misconception::Misconception;
pub use plan::{ask_again, full_quiz, option_order};
pub use score::{Answered, Score, Tally};
pub use seed::Seed;
