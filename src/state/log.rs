//! The append-only log of facts, and its saved form.
//!
//! Two logs merge by union, so importing twice, or writing from two tabs, loses and doubles nothing. Records that this version does not
//! know are kept as they are: an older page never destroys what a newer one wrote.

use json::{FromJson, Json};

use super::Record;

/// Everything that the reader did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Log {
    /// In the order in which they happened; those of the same millisecond in the order of their ids.
    records: Vec<Record>,
    /// Records of kinds unknown here, each once.
    unknown: Vec<Json>,
}

/// The saved text is not a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable;

impl Log {
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.unknown.is_empty()
    }

    /// Whether the record happened after all that are here.
    pub fn ends_before(&self, record: &Record) -> bool {
        self.records.last().is_none_or(|last| (last.at, &last.id) < (record.at, &record.id))
    }

    pub fn add(&mut self, record: Record) {
        let place = self.records.binary_search_by(|known| (known.at, &known.id).cmp(&(record.at, &record.id)));
        if let Err(place) = place {
            self.records.insert(place, record);
        }
    }

    /// Takes in everything that another log holds. Whether anything of it was new.
    pub fn merge(&mut self, other: &Self) -> bool {
        let before = (self.records.len(), self.unknown.len());
        for record in &other.records {
            self.add(record.clone());
        }
        for record in &other.unknown {
            self.add_unknown(record);
        }
        before != (self.records.len(), self.unknown.len())
    }

    fn add_unknown(&mut self, record: &Json) {
        if !self.unknown.contains(record) {
            self.unknown.push(record.clone());
        }
    }

    /// The records in the order in which they happened.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.iter()
    }

    /// The saved form: an object whose `records` are a list.
    pub fn to_json(&self) -> Json {
        let records = self.records().map(Record::to_json).chain(self.unknown.iter().cloned());
        Json::object([("records", Json::List(records.collect()))])
    }

    /// Reads a saved form. Errors when it is not one at all; single records that are not understood are kept.
    pub fn from_json(json: &Json) -> Result<Self, Unreadable> {
        let Some(Json::List(records)) = json.member("records") else { return Err(Unreadable) };
        let mut log = Self::default();
        for record in records {
            match Record::from_json(record) {
                Some(known) => log.add(known),
                None => log.add_unknown(record),
            }
        }
        Ok(log)
    }
}

#[cfg(test)]
mod tests {
    use evidence::Id;
    use proptest::prelude::*;
    use quiz::{Choice, Confidence, Mode, Seed};

    use super::*;
    use crate::state::{Fact, Given};

    /// The record of that number: always the same, as a record is that was copied. Several happen in the same millisecond.
    fn record(number: u8) -> Record {
        let item = Id::new(format!("item-{}", number % 7)).unwrap();
        let attempt = format!("attempt-{}", number % 3);
        let fact = match number % 5 {
            0 => Fact::AttemptStarted {
                attempt,
                seed: Seed::new(u32::from(number)),
                mode: if number.is_multiple_of(2) { Mode::Full } else { Mode::Topic("page".to_owned()) },
                items: vec![item],
                bank: "1".to_owned(),
            },
            1 => answered(item, Choice::DontKnow, None),
            2 => Fact::AnswerRead { attempt, item },
            3 if number.is_multiple_of(2) => Fact::AttemptResumed { attempt },
            3 => Fact::ConfidenceAsked { on: number % 4 == 1 },
            _ => answered(item, Choice::Option("a".to_owned()), Some(attempt)),
        };
        Record::new(format!("r{number}"), u64::from(number % 11), fact)
    }

    /// A record of a kind that only a later version knows.
    fn from_the_future(number: u8) -> Json {
        let said = Json::object([("stars", Json::Number(f64::from(number))), ("why", Json::List(vec![Json::Null]))]);
        Json::object([("id", Json::text(&format!("f{number}"))), ("at", Json::Number(3.0)), ("page-rated", said)])
    }

    fn answered(item: Id<quiz::Item>, choice: Choice, attempt: Option<String>) -> Fact {
        let in_quiz = attempt.is_some();
        let (confidence, score) = (in_quiz.then_some(Confidence::Certain), in_quiz.then_some(50));
        Fact::ItemAnswered(Given { item, version: 2, choice, confidence, score, attempt })
    }

    /// The log of these records, added in this order; every fourth is of an unknown kind.
    fn log(numbers: &[u8]) -> Log {
        let mut log = Log::default();
        for number in numbers {
            if number % 4 == 3 {
                log.add_unknown(&from_the_future(*number));
            } else {
                log.add(record(*number));
            }
        }
        log
    }

    fn merged(one: &Log, other: &Log) -> Log {
        let mut all = one.clone();
        all.merge(other);
        all
    }

    /// Neither holds anything that the other does not. (The order of unknown records means nothing.)
    fn same(one: &Log, other: &Log) -> bool {
        merged(one, other) == *one && merged(other, one) == *other
    }

    fn numbers() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(any::<u8>(), 0..40)
    }

    proptest! {
        #[test]
        fn merging_either_way_round_gives_the_same(a in numbers(), b in numbers()) {
            prop_assert!(same(&merged(&log(&a), &log(&b)), &merged(&log(&b), &log(&a))));
        }

        #[test]
        fn merging_again_changes_nothing(a in numbers(), b in numbers()) {
            let once = merged(&log(&a), &log(&b));
            prop_assert_eq!(&merged(&once, &log(&b)), &once);
            prop_assert_eq!(&merged(&once, &once), &once);
        }

        #[test]
        fn merging_three_logs_needs_no_order(a in numbers(), b in numbers(), c in numbers()) {
            let (a, b, c) = (log(&a), log(&b), log(&c));
            prop_assert!(same(&merged(&merged(&a, &b), &c), &merged(&a, &merged(&b, &c))));
        }

        #[test]
        fn merging_loses_nothing(a in numbers(), b in numbers()) {
            let all = merged(&log(&a), &log(&b));
            prop_assert!(same(&all, &log(&[a, b].concat())));
        }

        #[test]
        fn records_stand_in_the_order_in_which_they_happened(a in numbers()) {
            let keys: Vec<_> = log(&a).records().map(|record| (record.at, record.id.clone())).collect();
            prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn the_saved_form_gives_the_log_back(a in numbers()) {
            let log = log(&a);
            prop_assert_eq!(Log::from_json(&log.to_json()), Ok(log));
        }
    }

    #[test]
    fn a_record_of_an_unknown_kind_survives_being_read_and_saved() {
        let saved = Json::object([("records", Json::List(vec![from_the_future(1), record(1).to_json(), from_the_future(2)]))]);
        let log = Log::from_json(&saved).unwrap();
        let Json::Object(members) = log.to_json() else { panic!("not an object") };
        let [(_, Json::List(records))] = &members[..] else { panic!("not a list of records: {members:?}") };
        for number in [1, 2] {
            assert!(records.contains(&from_the_future(number)));
        }
        assert_eq!(log.records().count(), 1);
    }

    /// A later version may say more of a fact that this one knows.
    #[test]
    fn a_member_of_an_unknown_kind_survives_being_read_and_saved() {
        for place in ["record", "fact"] {
            let mut said_more = record(1).to_json();
            let Json::Object(members) = &mut said_more else { panic!("not an object") };
            let members = match members.last_mut() {
                Some((_, Json::Object(fact))) if place == "fact" => fact,
                _ => members,
            };
            members.push(("mood".to_owned(), Json::Number(3.0)));
            let saved = Json::object([("records", Json::List(vec![said_more.clone()]))]);
            assert_eq!(Log::from_json(&saved).unwrap().to_json(), saved, "more in the {place}");
        }
    }

    #[test]
    fn what_is_not_a_log_is_an_error() {
        let no_list = Json::object([("records", Json::text("none"))]);
        for json in [Json::Null, Json::Number(1.0), Json::text("records"), Json::List(Vec::new()), Json::object([]), no_list] {
            assert_eq!(Log::from_json(&json), Err(Unreadable), "{json:?}");
        }
    }

    #[test]
    fn one_bad_record_spoils_no_other() {
        let bad = [Json::Null, Json::object([("id", Json::text("r9"))]), Json::text("r9"), Json::List(vec![Json::Null])];
        for bad in bad {
            let saved = Json::object([("records", Json::List(vec![record(1).to_json(), bad.clone(), record(2).to_json()]))]);
            let read = Log::from_json(&saved).unwrap();
            assert_eq!(read.records().cloned().collect::<Vec<_>>(), [record(1), record(2)], "{bad:?}");
            assert_eq!(Log::from_json(&read.to_json()), Ok(read), "{bad:?}");
        }
    }
}
