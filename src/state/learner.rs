//! What the log adds up to.

use std::rc::Rc;

use evidence::Id;
use quiz::{Answered, Bank, Dated, Item, Mode, Seed, Verdict};

use super::{Fact, Given, Log, Record};

/// One quiz, begun or finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub id: String,
    pub seed: Seed,
    pub mode: Mode,
    /// The version of the content that it was drawn from.
    pub bank: String,
    /// Milliseconds since 1970.
    pub begun: u64,
    pub items: Vec<Id<Item>>,
    /// In the order given; the first answer to an item counts.
    answers: Vec<Answer>,
    /// The items whose answers were read to the end, and when.
    read: Vec<(Id<Item>, u64)>,
}

/// An answer and when it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    given: Given,
    at: u64,
}

/// Everything that is shown of what the reader did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learner {
    /// In the order in which they were begun.
    pub attempts: Vec<Attempt>,
    /// The quiz begun or taken up last: its place.
    current: Option<usize>,
    /// Answers given on pages, outside a quiz, in the order given; the last one to an item counts.
    on_pages: Vec<Answer>,
    /// The reader wants to be asked how sure they are.
    pub asks_confidence: bool,
}

/// The zone of a clock: minutes that are added to the time of Greenwich.
pub type Zone = i32;

impl Learner {
    /// Folds the log. The order in which records were added makes no difference.
    pub fn of(log: &Log) -> Self {
        let mut learner = Self::default();
        for record in log.records() {
            if let Fact::AttemptStarted { attempt, seed, mode, items, bank } = &record.fact
                && !learner.attempts.iter().any(|known| known.id == *attempt)
            {
                let (id, seed, mode, bank, items) = (attempt.clone(), *seed, mode.clone(), bank.clone(), items.clone());
                let (answers, read) = (Vec::new(), Vec::new());
                learner.attempts.push(Attempt { id, seed, mode, bank, begun: record.at, items, answers, read });
            }
        }
        for record in log.records() {
            learner.take(&record.fact, record.at);
        }
        learner
    }

    /// Takes in a record that happened after all others. False where that needs them all: a quiz may, by a clock that was set back, begin after it was
    /// answered.
    pub fn add(&mut self, record: &Record) -> bool {
        let simple = !matches!(record.fact, Fact::AttemptStarted { .. });
        if simple {
            self.take(&record.fact, record.at);
        }
        simple
    }

    fn take(&mut self, fact: &Fact, at: u64) {
        match fact {
            Fact::AttemptStarted { attempt, .. } | Fact::AttemptResumed { attempt } => {
                self.current = self.place(attempt).or(self.current);
            }
            Fact::ItemAnswered(given) => {
                let answer = Answer { given: given.clone(), at };
                match &given.attempt {
                    None => self.on_pages.push(answer),
                    Some(attempt) => {
                        if let Some(place) = self.place(attempt) {
                            self.attempts[place].answers.push(answer);
                        }
                    }
                }
            }
            Fact::AnswerRead { attempt, item } => {
                if let Some(place) = self.place(attempt) {
                    self.attempts[place].read.push((item.clone(), at));
                }
            }
            Fact::ConfidenceAsked { on } => self.asks_confidence = *on,
        }
    }

    fn place(&self, attempt: &str) -> Option<usize> {
        self.attempts.iter().position(|known| known.id == attempt)
    }

    /// The quiz begun or taken up last.
    pub fn current(&self) -> Option<&Attempt> {
        self.attempts.get(self.current?)
    }

    /// The quiz of that mode and seed, on that version of the content, begun last.
    pub fn attempt_at(&self, mode: &Mode, seed: Seed, bank: &str) -> Option<&Attempt> {
        self.attempts.iter().rev().find(|attempt| attempt.mode == *mode && attempt.seed == seed && attempt.bank == bank)
    }

    /// What was answered to an item on a page, if it was answered to this version of it.
    pub fn on_page(&self, item: &Item) -> Option<&Given> {
        self.on_pages.iter().rev().map(|answer| &answer.given).find(|given| given.fits(item))
    }

    /// Everything that was answered in a quiz to the present versions of items, in the order of the quizzes.
    pub fn in_quizzes(&self, bank: &Bank) -> Vec<Answered> {
        self.attempts.iter().flat_map(|attempt| attempt.answered(bank)).collect()
    }

    /// Every answer with its day, by the clock of that zone.
    pub fn dated(&self, zone: Zone) -> Vec<Dated> {
        self.counted().map(|answer| answer.dated(zone)).collect()
    }

    /// Every answer that counts: those of quizzes, in their order, and those on pages.
    fn counted(&self) -> impl Iterator<Item = &Answer> {
        self.attempts.iter().flat_map(Attempt::counted).chain(&self.on_pages)
    }

    /// The items of the bank, one for each claim, whose last answer was not right.
    pub fn missed(&self, bank: &Bank) -> Vec<Id<Item>> {
        let mut last: Vec<(&Answer, &Rc<Item>)> = Vec::new();
        for answer in self.counted() {
            let Some(item) = bank.item(&answer.given.item).filter(|item| answer.given.fits(item)) else { continue };
            match last.iter_mut().find(|(_, known)| known.asked() == item.asked()) {
                Some(known) if known.0.at > answer.at => {}
                Some(known) => *known = (answer, item),
                None => last.push((answer, item)),
            }
        }
        let missed = last.into_iter().filter(|(answer, item)| quiz::mark(item, &answer.given.choice).verdict != Verdict::Right);
        missed.map(|(_, item)| item.id.clone()).collect()
    }
}

impl Attempt {
    /// The answer to an item, if it was given to this version of it.
    pub fn answer(&self, item: &Item) -> Option<&Given> {
        self.answers.iter().map(|answer| &answer.given).find(|given| given.fits(item))
    }

    /// The items that are still in the bank, in order.
    pub fn items<'a>(&'a self, bank: &'a Bank) -> impl Iterator<Item = &'a Rc<Item>> {
        self.items.iter().filter_map(|id| bank.item(id))
    }

    /// The answered items with their answers, in order.
    pub fn answered(&self, bank: &Bank) -> Vec<Answered> {
        let answered = |item: &Rc<Item>| {
            let given = self.answer(item)?;
            Some(Answered { item: Rc::clone(item), choice: given.choice.clone(), confidence: given.confidence })
        };
        self.items(bank).filter_map(answered).collect()
    }

    /// How many of its items were answered, in whatever version.
    pub fn answered_items(&self) -> usize {
        self.items.iter().filter(|item| self.answers.iter().any(|answer| answer.given.item == **item)).count()
    }

    /// Every item has an answer.
    pub fn is_done(&self) -> bool {
        self.answered_items() == self.items.len()
    }

    /// The item whose answer is still being read: the one answered last.
    pub fn reading(&self) -> Option<&Id<Item>> {
        let last = self.answers.last()?;
        // An item that changed is answered twice, and what was read of the first answer says nothing of the second.
        let read = self.read.iter().any(|(item, at)| *item == last.given.item && *at >= last.at);
        if read { None } else { Some(&last.given.item) }
    }

    /// The first answer to each item in each of its versions, in the order given.
    fn counted(&self) -> impl Iterator<Item = &Answer> {
        let first = |at: usize| {
            let Given { item, version, .. } = &self.answers[at].given;
            !self.answers[..at].iter().any(|before| before.given.item == *item && before.given.version == *version)
        };
        (0..self.answers.len()).filter(move |at| first(*at)).map(|at| &self.answers[at])
    }

    /// What each answer was worth when it was given, 0 to 100; also of items that are no longer there. Those of old records, which do not say it,
    /// are marked now, where the item is still the same.
    pub fn scores(&self, bank: &Bank) -> Vec<u8> {
        let marked = |given: &Given| {
            let item = bank.item(&given.item).filter(|item| given.fits(item))?;
            Some(quiz::mark(item, &given.choice).score)
        };
        self.counted().filter_map(|answer| answer.given.score.or_else(|| marked(&answer.given))).collect()
    }
}

impl Given {
    fn fits(&self, item: &Item) -> bool {
        self.item == item.id && self.version == item.version
    }
}

impl Answer {
    fn dated(&self, zone: Zone) -> Dated {
        let Given { item, version, choice, .. } = &self.given;
        Dated { item: item.clone(), version: *version, choice: choice.clone(), day: day(self.at, zone) }
    }
}

/// The day of a moment (milliseconds since 1970) by the clock of that zone: days since 1 January 1970.
pub fn day(at: u64, zone: Zone) -> u32 {
    let local = i64::try_from(at).unwrap_or(i64::MAX).saturating_add(i64::from(zone) * 60_000);
    u32::try_from(local.max(0) / 86_400_000).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use quiz::{Choice, ItemKind};

    use super::*;
    use crate::state::{Keeping, Reader};

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
        let (item, choice) = (Id::new("one").unwrap(), Choice::from(choice.to_owned()));
        let attempt = attempt.map(str::to_owned);
        let given = Given { item, version, choice, confidence: None, score: Some(40), attempt };
        Record::new(format!("answered-{at}"), at, Fact::ItemAnswered(given))
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
        fn adding_one_by_one_counts_as_all_at_once(
            records in (answers(), answers()).prop_flat_map(|(in_quiz, on_page)| {
                let mut records = [records(&in_quiz, Some("a")), records(&on_page, None)].concat();
                records.extend([started(1, "a"), started(5, "b")]);
                records.iter_mut().enumerate().for_each(|(index, record)| record.id = format!("r{index}"));
                Just(records).prop_shuffle()
            }),
            again in 0_usize..20,
        ) {
            let mut reader = Reader::default();
            records.iter().for_each(|record| reader.add(vec![record.clone()]));
            prop_assert_eq!(&reader.learner, &learner(&records));
            // What is here already changes nothing.
            reader.add(records.get(again).cloned().into_iter().collect());
            prop_assert_eq!(&reader.learner, &learner(&records));
            let before = reader.clone();
            reader.merge(&before.log().clone(), Keeping::Kept);
            prop_assert_eq!(reader, before);
        }

        #[test]
        fn in_a_quiz_the_first_answer_to_this_version_counts(answers in answers()) {
            let attempt = learner(&[vec![started(1, "a")], records(&answers, Some("a"))].concat()).current().unwrap().clone();
            for version in 1..4 {
                let first = answers.iter().find(|(of, _)| *of == version).and_then(|(_, option)| choice(option));
                prop_assert_eq!(attempt.answer(&item("one", version)).map(|given| given.choice.clone()), first);
            }
        }

        #[test]
        fn on_a_page_the_last_answer_to_this_version_counts(answers in answers()) {
            let learner = learner(&records(&answers, None));
            for version in 1..4 {
                let last = answers.iter().rfind(|(of, _)| *of == version).and_then(|(_, option)| choice(option));
                prop_assert_eq!(learner.on_page(&item("one", version)).map(|given| given.choice.clone()), last);
            }
        }
    }

    #[test]
    fn an_answer_to_another_version_is_not_current() {
        let learner = learner(&[started(1, "a"), answered(2, Some("a"), 1, "x"), answered(3, None, 1, "y")]);
        let attempt = learner.current().unwrap();
        assert_eq!(attempt.answer(&item("one", 1)).map(|given| given.choice.clone()), choice("x"));
        assert_eq!(learner.on_page(&item("one", 1)).map(|given| given.choice.clone()), choice("y"));
        for version in [0, 2] {
            assert_eq!(attempt.answer(&item("one", version)), None);
            assert_eq!(learner.on_page(&item("one", version)), None);
        }
    }

    #[test]
    fn an_answer_to_another_item_is_none_to_this() {
        let learner = learner(&[started(1, "a"), answered(2, Some("a"), 1, "x"), answered(3, None, 1, "y")]);
        assert_eq!(learner.current().unwrap().answer(&item("two", 1)), None);
        assert_eq!(learner.on_page(&item("two", 1)), None);
    }

    /// Clocks are set back, and both records of a first answer bear the same time.
    #[test]
    fn an_answer_counts_though_it_seems_older_than_its_quiz() {
        let attempt = learner(&[answered(1, Some("a"), 1, "x"), started(9, "a")]).current().unwrap().clone();
        assert_eq!(attempt.answer(&item("one", 1)).map(|given| given.choice.clone()), choice("x"));
    }

    #[test]
    fn the_quiz_begun_last_is_current_and_keeps_its_own_answers() {
        let records = [started(1, "a"), started(5, "b"), answered(6, Some("a"), 1, "x")];
        let learner = learner(&records);
        let current = learner.current().unwrap();
        assert_eq!(current.id, "b");
        assert_eq!(current.answer(&item("one", 1)), None);
    }

    #[test]
    fn an_answer_in_a_quiz_that_is_not_here_is_not_one_on_a_page() {
        let learner = learner(&[answered(1, Some("elsewhere"), 1, "x")]);
        assert_eq!(learner.current(), None);
        assert_eq!(learner.on_page(&item("one", 1)), None);
    }
}
