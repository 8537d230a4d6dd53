//! The quiz that is asked now, whether or not anything of it has been saved yet.

use std::rc::Rc;

use evidence::Id;
use quiz::{Bank, Item, Mode, Plan, Seed, review_quiz};

use crate::state::{Asked, Attempt, Given, Reader};

/// The current quiz.
pub struct Running<'a> {
    pub attempt: Option<&'a Attempt>,
    pub plan: Plan,
    pub items: Vec<Rc<Item>>,
}

impl<'a> Running<'a> {
    /// The quiz that the address names, or the one begun or taken up last, or else a fresh one. `version` is that of the content.
    pub fn of(bank: &Bank, reader: &'a Reader, version: &str) -> Self {
        let learner = &reader.learner;
        let (attempt, fresh) = match &reader.asked {
            Asked::Quiz(plan, _) => (learner.attempt_at(&plan.mode, plan.seed, &plan.bank), plan.clone()),
            _ => (
                learner.current(),
                Plan { mode: Mode::Full, seed: reader.seed.unwrap_or(Seed::new(0)), bank: version.to_owned() },
            ),
        };
        let (plan, ids) = match attempt {
            Some(Attempt { mode, seed, bank, items, .. }) => {
                (Plan { mode: mode.clone(), seed: *seed, bank: bank.clone() }, items.clone())
            }
            None => {
                let items = items_of(bank, &fresh, reader);
                (fresh, items)
            }
        };
        // Items that are no longer in the bank are passed over.
        let items = ids.iter().filter_map(|id| bank.item(id)).cloned().collect();
        Self { attempt, plan, items }
    }

    /// What was answered to an item.
    pub fn answer(&self, item: &Item) -> Option<&'a Given> {
        self.attempt?.answer(item)
    }

    /// The place of the item to show: the one whose answer is being read, else the first unanswered; `None` when all is done.
    pub fn now(&self) -> Option<usize> {
        let reading = self.attempt.and_then(Attempt::reading);
        let reading = reading.and_then(|id| self.items.iter().position(|item| item.id == *id && self.answer(item).is_some()));
        reading.or_else(|| self.items.iter().position(|item| self.answer(item).is_none()))
    }

    /// Whether any item besides that one is still unanswered.
    pub fn has_more(&self, item: &Item) -> bool {
        self.items.iter().any(|other| other.id != item.id && self.answer(other).is_none())
    }
}

/// The items that a plan asks of this reader.
pub fn items_of(bank: &Bank, plan: &Plan, reader: &Reader) -> Vec<Id<Item>> {
    let due = || review_quiz(bank, &reader.learner.dated(reader.zone), reader.today(), plan.seed);
    plan.items(bank).unwrap_or_else(|| if plan.mode == Mode::Review { due() } else { Vec::new() })
}
