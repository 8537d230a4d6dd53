//! The quiz that is asked now, whether or not anything of it has been saved yet.

use std::rc::Rc;

use quiz::{Bank, Choice, Item, Seed, full_quiz};

use crate::state::{Attempt, Mode, Reader};

/// The current quiz.
pub struct Running<'a> {
    reader: &'a Reader,
    pub attempt: Option<&'a Attempt>,
    pub seed: Seed,
    pub mode: Mode,
    pub items: Vec<Rc<Item>>,
}

impl<'a> Running<'a> {
    /// The quiz begun last, or else a fresh one.
    pub fn of(bank: &Bank, reader: &'a Reader) -> Self {
        let attempt = reader.learner.current.as_ref();
        let seed = attempt.map_or_else(|| reader.seed.unwrap_or(Seed::new(0)), |attempt| attempt.seed);
        let (mode, ids) = match attempt {
            Some(attempt) => (attempt.mode, attempt.items.clone()),
            None => (Mode::Full, full_quiz(bank, seed)),
        };
        // Items that are no longer in the bank are passed over.
        let items = ids.iter().filter_map(|id| bank.item(id)).cloned().collect();
        Self { reader, attempt, seed, mode, items }
    }

    /// What was answered to an item.
    pub fn answer(&self, item: &Item) -> Option<&'a Choice> {
        self.attempt?.answer(item)
    }

    /// The place of the item to show: the one whose answer is being read, else the first unanswered; `None` when all is done.
    pub fn now(&self) -> Option<usize> {
        let reading = self.reader.reading.as_ref().and_then(|id| self.items.iter().position(|item| item.id == *id));
        reading.or_else(|| self.items.iter().position(|item| self.answer(item).is_none()))
    }

    /// Whether any item besides that one is still unanswered.
    pub fn has_more(&self, item: &Item) -> bool {
        self.items.iter().any(|other| other.id != item.id && self.answer(other).is_none())
    }
}
