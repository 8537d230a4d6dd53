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

    pub fn add(&mut self, record: Record) {
        let place = self.records.binary_search_by(|known| (known.at, &known.id).cmp(&(record.at, &record.id)));
        if let Err(place) = place {
            self.records.insert(place, record);
        }
    }

    /// Takes in everything that another log holds.
    pub fn merge(&mut self, other: &Self) {
        for record in &other.records {
            self.add(record.clone());
        }
        for record in &other.unknown {
            self.add_unknown(record);
        }
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
