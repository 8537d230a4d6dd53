//! The file of words: every text of the interface.

use std::collections::BTreeMap;

use evidence::{Certainty, Date, Finding, Licence, Standing, StudyKind};
use serde::Deserialize;
use site::{Named, Word, fill};

/// What `words.toml` holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub words: BTreeMap<String, String>,
    pub standing: BTreeMap<Standing, Named>,
    pub licence: BTreeMap<Licence, Named>,
    pub certainty: BTreeMap<Certainty, Named>,
    pub finding: BTreeMap<Finding, Named>,
    #[serde(rename = "study-kind")]
    pub study_kinds: BTreeMap<StudyKind, String>,
    /// January to December.
    pub months: Vec<String>,
}

impl Wording {
    pub fn word(&self, word: Word) -> &str {
        self.words.get(word.key()).map_or("", String::as_str)
    }

    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.word(word), values)
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        let month = self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.fill(Word::DateLong, &[("day", &day), ("month", month), ("year", &year)])
    }
}
