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
        let answered = |item: &Rc<Item>| self.answer(item).map(|choice| Answered::new(Rc::clone(item), choice.clone()));
        self.items(bank).filter_map(answered).collect()
    }
}

impl Answer {
    fn fits(&self, item: &Item) -> bool {
        self.item == item.id && self.version == item.version
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quiz::ItemKind;

    use super::*;
    use crate::state::Record;

    fn item(id: &str, version: u32) -> Item {
        let (id, page, kind) = (Id::new(id.to_owned()).unwrap(), "page".to_owned(), ItemKind::Best);
        let (stem, scene, figure, answer) = (None, None, None, None);
        Item { id, version, kind, page, claims: Vec::new(), safety: false, stem, scene, options: Vec::new(), figure, answer }
    }

    fn started(at: u64, attempt: &str) -> Record {
        let items = vec![Id::new("one").unwrap(), Id::new("two").unwrap()];
        let fact = Fact::AttemptStarted {
            attempt: attempt.to_owned(),
            seed: Seed::new(1),
            mode: Mode::Full,
            items,
            bank: "1".to_owned(),
        };
        Record::new(format!("started-{attempt}"), at, fact)
    }

    fn answered(at: u64, attempt: Option<&str>, version: u32, choice: &str) -> Record {
        let (item, choice) = (Id::new("one").unwrap(), Choice::Option(choice.to_owned()));
        let fact = Fact::ItemAnswered { item, version, choice, attempt: attempt.map(str::to_owned) };
        Record::new(format!("answered-{at}"), at, fact)
    }

    fn learner(records: &[Record]) -> Learner {
        let mut log = Log::default();
        records.iter().for_each(|record| log.add(record.clone()));
        Learner::of(&log)
    }

    fn choice(name: &str) -> Option<Choice> {
        Some(Choice::Option(name.to_owned()))
    }

    /// Answers to one item, given one after the other: version and option of each.
    fn answers() -> impl Strategy<Value = Vec<(u32, String)>> {
        prop::collection::vec((1_u32..4, "[a-d]"), 0..12)
    }

    fn records(answers: &[(u32, String)], attempt: Option<&str>) -> Vec<Record> {
        let answers = answers.iter().enumerate();
        answers.map(|(index, (version, option))| answered(index as u64 + 2, attempt, *version, option)).collect()
    }

    proptest! {
        #[test]
        fn the_order_of_adding_makes_no_difference(
            (records, shuffled) in (answers(), answers()).prop_flat_map(|(in_quiz, on_page)| {
                let mut records = [records(&in_quiz, Some("a")), records(&on_page, None)].concat();
                records.extend([started(1, "a"), started(5, "b")]);
                // Two lists number their records alike; each needs a name of its own.
                records.iter_mut().enumerate().for_each(|(index, record)| record.id = format!("r{index}"));
                (Just(records.clone()), Just(records).prop_shuffle())
            })
        ) {
            prop_assert_eq!(learner(&records), learner(&shuffled));
        }

        #[test]
        fn in_a_quiz_the_first_answer_to_this_version_counts(answers in answers()) {
            let attempt = learner(&[vec![started(1, "a")], records(&answers, Some("a"))].concat()).current.unwrap();
            for version in 1..4 {
                let first = answers.iter().find(|(of, _)| *of == version).and_then(|(_, option)| choice(option));
                prop_assert_eq!(attempt.answer(&item("one", version)).cloned(), first);
            }
        }

        #[test]
        fn on_a_page_the_last_answer_to_this_version_counts(answers in answers()) {
            let learner = learner(&records(&answers, None));
            for version in 1..4 {
                let last = answers.iter().rfind(|(of, _)| *of == version).and_then(|(_, option)| choice(option));
                prop_assert_eq!(learner.on_page(&item("one", version)).cloned(), last);
            }
        }
    }

    #[test]
    fn an_answer_to_another_version_is_not_current() {
        let learner = learner(&[started(1, "a"), answered(2, Some("a"), 1, "x"), answered(3, None, 1, "y")]);
        let attempt = learner.current.as_ref().unwrap();
        assert_eq!(attempt.answer(&item("one", 1)).cloned(), choice("x"));
        assert_eq!(learner.on_page(&item("one", 1)).cloned(), choice("y"));
        for version in [0, 2] {
            assert_eq!(attempt.answer(&item("one", version)), None);
            assert_eq!(learner.on_page(&item("one", version)), None);
        }
    }

    #[test]
    fn an_answer_to_another_item_is_none_to_this() {
        let learner = learner(&[started(1, "a"), answered(2, Some("a"), 1, "x"), answered(3, None, 1, "y")]);
        assert_eq!(learner.current.as_ref().unwrap().answer(&item("two", 1)), None);
        assert_eq!(learner.on_page(&item("two", 1)), None);
    }

    /// Clocks are set back, and both records of a first answer bear the same time.
    #[test]
    fn an_answer_counts_though_it_seems_older_than_its_quiz() {
        let attempt = learner(&[answered(1, Some("a"), 1, "x"), started(9, "a")]).current.unwrap();
        assert_eq!(attempt.answer(&item("one", 1)).cloned(), choice("x"));
    }

    #[test]
    fn the_quiz_begun_last_is_current_and_keeps_its_own_answers() {
        let records = [started(1, "a"), started(5, "b"), answered(6, Some("a"), 1, "x")];
        let current = learner(&records).current.unwrap();
        assert_eq!(current.id, "b");
        assert_eq!(current.answer(&item("one", 1)), None);
    }

    #[test]
    fn an_answer_in_a_quiz_that_is_not_here_is_not_one_on_a_page() {
        let learner = learner(&[answered(1, Some("elsewhere"), 1, "x")]);
        assert_eq!(learner.current, None);
        assert_eq!(learner.on_page(&item("one", 1)), None);
    }
}
