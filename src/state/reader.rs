//! All that the app knows of the reader while it runs.

use evidence::Id;
use quiz::{Choice, Item, Plan, Seed};

use super::{Browse, Drafts, Given, Learner, Log, Record, Zone};

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

/// What is missing to an answer whose button was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Choice,
    Confidence,
}

/// What became of a file that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loaded {
    /// So many records were new.
    Added(u32),
    /// It holds no saved answers.
    Unreadable,
}

/// What an address asks of the quiz.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Asked {
    #[default]
    Nothing,
    /// A quiz of the items that are here, and the version of the content that the address was made with, where it is another.
    Quiz(Plan, Option<String>),
    /// It names no quiz.
    Nonsense,
}

/// The log, what it adds up to, and what is only on screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reader {
    log: Log,
    pub learner: Learner,
    pub keeping: Keeping,
    /// False in the first render, which is the same as the prerendered page; true once the log has been read.
    pub ready: bool,
    /// The item whose button was pressed before the answer was whole.
    pub reminded: Option<(Id<Item>, Missing)>,
    /// Items outside a quiz that the reader wants to answer again.
    pub again: Vec<Id<Item>>,
    /// A quiz is saved with its first answer. Before that it has only this seed, drawn when the log has been read.
    pub seed: Option<Seed>,
    /// The quiz that the address names.
    pub asked: Asked,
    /// What stands in the controls of items and was not given as an answer yet.
    pub drafts: Drafts,
    /// The item and the option that were moved last, for whoever does not see it.
    pub moved: Option<(Id<Item>, String)>,
    /// Milliseconds since 1970, and the zone of the reader's clock.
    pub now: u64,
    pub zone: Zone,
    /// What the reader looks for among the claims.
    pub browse: Browse,
    /// What became of the file that was opened last.
    pub loaded: Option<Loaded>,
    /// The reader was asked whether to delete everything.
    pub asked_to_erase: bool,
    /// Everything was deleted just now.
    pub erased: bool,
}

impl Reader {
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Today, in days since 1 January 1970.
    pub fn today(&self) -> u32 {
        super::day(self.now, self.zone)
    }

    /// What was answered to an item on a page, unless the reader wants to answer it again.
    pub fn answer_on_page(&self, item: &Item) -> Option<&Given> {
        if self.again.contains(&item.id) { None } else { self.learner.on_page(item) }
    }

    /// What stands in the controls of an item as its answer.
    pub fn draft(&self, item: &Item) -> Option<&Choice> {
        self.drafts.of(&item.id)?.choice.as_ref().filter(|choice| item.accepts(choice))
    }

    /// Adds what happened.
    pub fn add(&mut self, records: Vec<Record>) {
        for record in records {
            // Almost always, and then nobody waits until all earlier answers were counted again.
            let added = self.log.ends_before(&record) && self.learner.add(&record);
            self.log.add(record);
            if !added {
                self.learner = Learner::of(&self.log);
            }
        }
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
        let (now, zone) = (self.now, self.zone);
        *self = Self { ready: true, keeping: self.keeping, erased: true, seed: Some(seed), now, zone, ..Self::default() };
    }
}
