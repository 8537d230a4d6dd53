//! All that the app knows of the reader while it runs.

use evidence::Id;
use quiz::{Choice, Item, Seed};

use super::{Browse, Learner, Log, Record};

/// How keeping the log goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keeping {
    #[default]
    Kept,
    /// Storage is blocked or full: the log lives only as long as the page.
    NotKept,
    /// What was stored could not be read. It was put under another name, and a new log begun.
    SetAside,
}

/// The log, what it adds up to, and what is only on screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reader {
    log: Log,
    pub learner: Learner,
    pub keeping: Keeping,
    /// False in the first render, which is the same as the prerendered page; true once the log has been read.
    pub ready: bool,
    /// The item whose button was pressed before anything was chosen.
    pub reminded: Option<Id<Item>>,
    /// Items outside a quiz that the reader wants to answer again.
    pub again: Vec<Id<Item>>,
    /// A quiz is saved with its first answer. Before that it has only this seed, drawn when the log has been read.
    pub seed: Option<Seed>,
    /// The item of the quiz whose answer is being read; otherwise the first unanswered one is shown.
    pub reading: Option<Id<Item>>,
    /// What the reader looks for among the claims.
    pub browse: Browse,
    /// The reader was asked whether to delete everything.
    pub asked_to_erase: bool,
    /// Everything was deleted just now.
    pub erased: bool,
}

impl Reader {
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// What was answered to an item on a page, unless the reader wants to answer it again.
    pub fn answer_on_page(&self, item: &Item) -> Option<&Choice> {
        if self.again.contains(&item.id) { None } else { self.learner.on_page(item) }
    }

    /// Adds what happened.
    pub fn add(&mut self, records: Vec<Record>) {
        for record in records {
            self.log.add(record);
        }
        self.learner = Learner::of(&self.log);
    }

    /// Takes in what is stored, here or by another tab.
    pub fn merge(&mut self, log: &Log, keeping: Keeping) {
        // Once something was set aside, the notice stays for this visit.
        if self.keeping != Keeping::SetAside || keeping == Keeping::NotKept {
            self.keeping = keeping;
        }
        if self.log.merge(log) {
            self.learner = Learner::of(&self.log);
        }
    }

    /// Forgets everything, as the reader asked, here or in another tab.
    pub fn forget(&mut self, seed: Seed) {
        *self = Self { ready: true, keeping: self.keeping, erased: true, seed: Some(seed), ..Self::default() };
    }
}
