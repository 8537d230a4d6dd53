//! Which items a quiz asks, in which order: a file for each plan.
//!
//! Every plan is a function of the bank, the seed and, for what comes back, the reader's answers. So a quiz can be named by mode, seed and version
//! of the bank, and whoever opens that address sees the same items.

mod before_and_after;
mod chosen;
mod due;
mod full;
mod missed;
mod option_order;
mod quick;
mod topic;

use std::fmt;

use evidence::Id;

use chosen::Chosen;
use full::lead_first;

pub use before_and_after::before_and_after;
pub use due::review_quiz;
pub use full::full_quiz;
pub use missed::ask_again;
pub use option_order::option_order;
pub use quick::quick_quiz;
pub use topic::topic_quiz;

use crate::{Bank, Item, Seed, Teaches};

/// What a quiz asks. Written as one text: `full`, `quick`, `topic:PAGE`, `before`, `after`, `review`, `missed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Mode {
    Full,
    Quick,
    /// All that one page teaches.
    Topic(Teaches),
    /// The first and the second of two forms on the same claims.
    Before,
    After,
    /// What is due for whoever opens it.
    Review,
    /// What was missed in another quiz.
    Missed,
}

/// A quiz that can be named in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub mode: Mode,
    pub seed: Seed,
    /// The version of the content that it was drawn from.
    pub bank: String,
}

const TOPIC: &str = "topic:";

impl Mode {
    /// The mode of that text.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "full" => Some(Self::Full),
            "quick" => Some(Self::Quick),
            "before" => Some(Self::Before),
            "after" => Some(Self::After),
            "review" => Some(Self::Review),
            // As it was saved at first.
            "missed" | "again" => Some(Self::Missed),
            _ => text
                .strip_prefix(TOPIC)
                .filter(|page| Id::<()>::new((*page).to_owned()).is_ok())
                .map(|page| Self::Topic(page.to_owned())),
        }
    }

    /// It means something to others too: what was missed is known to one reader alone. A review asks everybody what is due for them.
    pub fn is_shareable(&self) -> bool {
        *self != Self::Missed
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Full => "full",
            Self::Quick => "quick",
            Self::Before => "before",
            Self::After => "after",
            Self::Review => "review",
            Self::Missed => "missed",
            Self::Topic(page) => return write!(f, "{TOPIC}{page}"),
        })
    }
}

impl Plan {
    /// The plan that an address names by three texts; `None` when one of them names nothing, or the mode cannot be shared.
    pub fn parse(mode: &str, seed: &str, bank: &str) -> Option<Self> {
        let mode = Mode::parse(mode).filter(Mode::is_shareable)?;
        Some(Self { mode, seed: Seed::parse(seed)?, bank: bank.to_owned() })
    }

    /// The items that it asks, in order; `None` where that depends on what the reader answered: see [`review_quiz`] and [`ask_again`].
    pub fn items(&self, bank: &Bank) -> Option<Vec<Id<Item>>> {
        match &self.mode {
            Mode::Full => Some(full_quiz(bank, self.seed)),
            Mode::Quick => Some(quick_quiz(bank, self.seed)),
            Mode::Topic(page) => Some(topic_quiz(bank, page, self.seed)),
            Mode::Before => Some(before_and_after(bank, self.seed).0),
            Mode::After => Some(before_and_after(bank, self.seed).1),
            Mode::Review | Mode::Missed => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;

    fn modes() -> [Mode; 7] {
        [Mode::Full, Mode::Quick, Mode::Topic("page-2".to_owned()), Mode::Before, Mode::After, Mode::Review, Mode::Missed]
    }

    proptest! {
        #[test]
        fn a_shown_plan_is_read_again(number: u32, n in 0_usize..7, bank in "[0-9]{1,3}") {
            let plan = Plan { mode: modes()[n].clone(), seed: Seed::new(number), bank };
            let read = Plan::parse(&plan.mode.to_string(), &plan.seed.to_string(), &plan.bank);
            prop_assert_eq!(read, Some(plan.clone()).filter(|plan| plan.mode.is_shareable()));
        }

        #[test]
        fn whatever_is_read_is_written_the_same(text in "(topic:)?\\PC{0,8}") {
            if let Some(mode) = Mode::parse(&text) {
                prop_assert_eq!(mode.to_string(), text);
            }
        }
    }

    #[test]
    fn what_names_nothing_is_not_read() {
        for (mode, seed) in
            [("", "bcdfgh"), ("topic:", "bcdfgh"), ("topic:A b", "bcdfgh"), ("missed", "bcdfgh"), ("full", "bcdfg")]
        {
            assert_eq!(Plan::parse(mode, seed, "1"), None, "{mode} {seed}");
        }
        assert_eq!(Mode::parse("again"), Some(Mode::Missed));
    }

    #[test]
    fn plans_ask_what_their_modes_say() {
        let (bank, seed) = (bank(), Seed::new(7));
        let items = |mode: &Mode| Plan { mode: mode.clone(), seed, bank: "1".to_owned() }.items(&bank).map(|items| items.len());
        assert_eq!(modes().each_ref().map(items), [Some(30), Some(8), Some(10), Some(12), Some(12), None, None]);
    }
}
