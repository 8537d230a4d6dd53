//! The append-only log of facts, and its saved form.
//!
//! Two logs merge by union, so importing twice, or writing from two tabs, loses and doubles nothing. Records that this version does not
//! know are kept as they are: an older page never destroys what a newer one wrote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Record;

/// Everything that the reader did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Log {
    /// By time and id: the order in which they happened; those of the same millisecond in the order of their ids.
    records: BTreeMap<(u64, String), Record>,
    /// The JSON of records of kinds unknown here, each once.
    unknown: Vec<String>,
}

/// The saved text is not a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable;

#[derive(Serialize, Deserialize)]
struct Saved {
    records: Vec<Box<RawValue>>,
}

impl Log {
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.unknown.is_empty()
    }

    pub fn add(&mut self, record: Record) {
        self.records.entry((record.at, record.id.clone())).or_insert(record);
    }

    /// Takes in everything that another log holds.
    pub fn merge(&mut self, other: &Self) {
        for record in other.records.values() {
            self.add(record.clone());
        }
        for text in &other.unknown {
            self.add_unknown(text);
        }
    }

    fn add_unknown(&mut self, text: &str) {
        if !self.unknown.iter().any(|known| known == text) {
            self.unknown.push(text.to_owned());
        }
    }

    /// The records in the order in which they happened.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The saved form.
    pub fn to_json(&self) -> String {
        let known = self.records().filter_map(|record| serde_json::value::to_raw_value(record).ok());
        let unknown = self.unknown.iter().filter_map(|text| RawValue::from_string(text.clone()).ok());
        serde_json::to_string(&Saved { records: known.chain(unknown).collect() }).unwrap_or_default()
    }

    /// Reads a saved form. Errors when it is not one at all; single records that are not understood are kept.
    pub fn from_json(text: &str) -> Result<Self, Unreadable> {
        let saved: Saved = serde_json::from_str(text).map_err(|_| Unreadable)?;
        let mut log = Self::default();
        for raw in saved.records {
            match serde_json::from_str::<Record>(raw.get()) {
                Ok(record) => log.add(record),
                Err(_) => log.add_unknown(raw.get()),
            }
        }
        Ok(log)
    }
}
