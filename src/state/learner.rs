//! What the log adds up to.

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
    /// In the order given; the first answer to an item counts.
    answers: Vec<Answer>,
}

/// An answer, with the version of the item that it was given to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    item: Id<Item>,
    version: u32,
    choice: Choice,
}

/// Everything that is shown of what the reader did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learner {
    /// The quiz begun last.
    pub current: Option<Attempt>,
    /// Answers given on pages, outside a quiz, in the order given; the last one to an item counts.
    on_pages: Vec<Answer>,
}

impl Learner {
    /// Folds the log. The order in which records were added makes no difference.
    pub fn of(log: &Log) -> Self {
        let mut attempts: Vec<Attempt> = Vec::new();
        let mut learner = Self::default();
        for record in log.records() {
            if let Fact::AttemptStarted { attempt, seed, mode, items, .. } = &record.fact
                && !attempts.iter().any(|known| known.id == *attempt)
            {
                attempts.push(Attempt {
                    id: attempt.clone(),
                    seed: *seed,
                    mode: *mode,
                    items: items.clone(),
                    answers: Vec::new(),
                });
            }
        }
        for record in log.records() {
            let Fact::ItemAnswered { item, version, choice, attempt } = &record.fact else { continue };
            let answer = Answer { item: item.clone(), version: *version, choice: choice.clone() };
            let Some(attempt) = attempt else {
                learner.on_pages.push(answer);
                continue;
            };
            if let Some(attempt) = attempts.iter_mut().find(|known| known.id == *attempt) {
                attempt.answers.push(answer);
            }
        }
        learner.current = attempts.pop();
        learner
    }

    /// What was answered to an item on a page, if it was answered to this version of it.
    pub fn on_page(&self, item: &Item) -> Option<&Choice> {
        self.on_pages.iter().rev().find(|answer| answer.fits(item)).map(|answer| &answer.choice)
    }
}

impl Attempt {
    /// The answer to an item, if it was given to this version of it.
    pub fn answer(&self, item: &Item) -> Option<&Choice> {
        self.answers.iter().find(|answer| answer.fits(item)).map(|answer| &answer.choice)
    }

    /// The items that are still in the bank, in order.
    pub fn items<'a>(&'a self, bank: &'a Bank) -> impl Iterator<Item = &'a Rc<Item>> {
        self.items.iter().filter_map(|id| bank.item(id))
    }

    /// The answered items with their answers, in order.
    pub fn answered(&self, bank: &Bank) -> Vec<Answered> {
        let answered =
            |item: &Rc<Item>| self.answer(item).map(|choice| Answered { item: Rc::clone(item), choice: choice.clone() });
        self.items(bank).filter_map(answered).collect()
    }
}

impl Answer {
    fn fits(&self, item: &Item) -> bool {
        self.item == item.id && self.version == item.version
    }
}
