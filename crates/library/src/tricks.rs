//! What a reader goes by who has not read anything: for the simulation of such readers.

use evidence::Id;
use quiz::Misconception;

use crate::Content;
use crate::lint::{digits, tokens, words};

impl Content {
    /// The slips of whoever doubts everything.
    pub fn doubting(&self) -> &[Id<Misconception>] {
        &self.lint.value.items.doubt
    }

    /// The slips of whoever believes everything.
    pub fn believing(&self) -> &[Id<Misconception>] {
        &self.lint.value.items.belief
    }

    /// How many hedging words and phrases stand in the text.
    pub fn hedges_in(&self, text: &str) -> usize {
        let lint = &self.lint.value;
        let digits = digits(lint);
        words(&lint.items.hedges, digits).all(&tokens(text, digits)).count()
    }
}
