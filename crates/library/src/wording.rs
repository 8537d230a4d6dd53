//! The file of words: every text of the interface.

use std::collections::BTreeMap;

use evidence::{Certainty, Date, Dose, DoseSteps, Finding, Licence, Measure, Scope, Standing, StudyKind};
use serde::Deserialize;
use site::{Named, Word, fill};

use crate::{Phrase, Verdict};

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
    pub measure: BTreeMap<Measure, String>,
    pub scope: BTreeMap<Scope, String>,
    pub verdict: BTreeMap<Verdict, Named>,
    /// January to December.
    pub months: Vec<String>,
}

impl Wording {
    /// A word of the app.
    pub fn word(&self, word: Word) -> &str {
        self.words.get(word.key()).map_or("", String::as_str)
    }

    /// A word of the build.
    pub fn phrase(&self, phrase: Phrase) -> &str {
        self.words.get(phrase.key()).map_or("", String::as_str)
    }

    /// A word of the build with its places filled.
    pub fn fill(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        fill(self.phrase(phrase), values)
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        let month = self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.fill(Phrase::DateLong, &[("day", &day), ("month", month), ("year", &year)])
    }

    /// A dose in words: the amounts, how often, and what milligrams cannot say.
    pub fn dose(&self, dose: &Dose) -> String {
        let amounts: Vec<String> = dose.mg.iter().map(f64::to_string).collect();
        let text = match (amounts.as_slice(), dose.steps) {
            ([], _) => return dose.note.clone().unwrap_or_default(),
            ([one], _) => self.fill(Phrase::DoseOne, &[("mg", one)]),
            ([.., last], DoseSteps::Choice) => {
                let others = amounts[..amounts.len() - 1].join(", ");
                self.fill(Phrase::DoseChoice, &[("others", &others), ("last", last)])
            }
            ([first, .., last], DoseSteps::Rising) => self.fill(Phrase::DoseRising, &[("low", first), ("high", last)]),
            ([first, .., last], DoseSteps::Range) => self.fill(Phrase::DoseRange, &[("low", first), ("high", last)]),
        };
        let text = if dose.daily { self.fill(Phrase::DoseDaily, &[("dose", &text)]) } else { text };
        match &dose.note {
            Some(note) => format!("{text} ({note})"),
            None => text,
        }
    }
}
