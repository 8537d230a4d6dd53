//! What the log adds up to.

use std::collections::BTreeMap;
use std::rc::Rc;

use evidence::Id;
use quiz::{Answered, Bank, Choice, Item, Seed};

use super::{Fact, Log, Mode};

/// One quiz, begun or finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub id: String,
    pub seed: Seed,
    pub mode: Mode,
    pub items: Vec<Id<Item>>,
    /// The first answer to each item, with the version of the item that it was given to.
    answers: BTreeMap<Id<Item>, (u32, Choice)>,
}

/// Everything that is shown of what the reader did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learner {
    /// The quiz begun last.
    pub current: Option<Attempt>,
    /// The latest answers given on pages, outside a quiz.
    on_pages: BTreeMap<Id<Item>, (u32, Choice)>,
}

impl Learner {
    /// Folds the log. The order in which records were added makes no difference.
    pub fn of(log: &Log) -> Self {
        let mut attempts: BTreeMap<String, Attempt> = BTreeMap::new();
        let mut learner = Self::default();
        let mut last = None;
        let records = log.in_order();
        for record in &records {
            if let Fact::AttemptStarted { attempt, seed, mode, items, .. } = &record.fact {
                let begun = Attempt { id: attempt.clone(), seed: *seed, mode: *mode, items: items.clone(), answers: BTreeMap::new() };
                attempts.entry(attempt.clone()).or_insert(begun);
                last = Some(attempt.clone());
            }
        }
        for record in records {
            let Fact::ItemAnswered { item, version, choice, attempt } = &record.fact else { continue };
            let answer = (*version, choice.clone());
            match attempt {
                Some(attempt) => {
                    if let Some(attempt) = attempts.get_mut(attempt) {
                        attempt.answers.entry(item.clone()).or_insert(answer);
                    }
                }
                None => {
                    learner.on_pages.insert(item.clone(), answer);
                }
            }
        }
        learner.current = last.and_then(|last| attempts.remove(&last));
        learner
    }

    /// What was answered to an item on a page, if it was answered to this version of it.
    pub fn on_page(&self, item: &Item) -> Option<&Choice> {
        current_version(self.on_pages.get(&item.id), item)
    }
}

impl Attempt {
    /// The answer to an item, if it was given to this version of it.
    pub fn answer(&self, item: &Item) -> Option<&Choice> {
        current_version(self.answers.get(&item.id), item)
    }

    /// The items that are still in the bank, in order.
    pub fn items<'a>(&'a self, bank: &'a Bank) -> impl Iterator<Item = &'a Rc<Item>> {
        self.items.iter().filter_map(|id| bank.item(id))
    }

    /// The answered items with their answers, in order.
    pub fn answered(&self, bank: &Bank) -> Vec<Answered> {
        let answered = |item: &Rc<Item>| self.answer(item).map(|choice| Answered { item: Rc::clone(item), choice: choice.clone() });
        self.items(bank).filter_map(answered).collect()
    }
}

fn current_version<'a>(answer: Option<&'a (u32, Choice)>, item: &Item) -> Option<&'a Choice> {
    answer.filter(|(version, _)| *version == item.version).map(|(_, choice)| choice)
}
