//! The file of words: every text of the interface.

use std::collections::BTreeMap;

use evidence::{Certainty, Date, Dose, DoseSteps, Finding, Licence, Standing, StudyKind};
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

    /// A dose in words: the amounts, how often, and what milligrams cannot say.
    pub fn dose(&self, dose: &Dose) -> String {
        let amounts: Vec<String> = dose.mg.iter().map(f64::to_string).collect();
        let text = match (amounts.as_slice(), dose.steps) {
            ([], _) => return dose.note.clone().unwrap_or_default(),
            ([one], _) => self.fill(Word::DoseOne, &[("mg", one)]),
            ([.., last], DoseSteps::Choice) => {
                let others = amounts[..amounts.len() - 1].join(", ");
                self.fill(Word::DoseChoice, &[("others", &others), ("last", last)])
            }
            ([first, .., last], DoseSteps::Rising) => self.fill(Word::DoseRising, &[("low", first), ("high", last)]),
            ([first, .., last], DoseSteps::Range) => self.fill(Word::DoseRange, &[("low", first), ("high", last)]),
        };
        let text = if dose.daily { self.fill(Word::DoseDaily, &[("dose", &text)]) } else { text };
        match &dose.note {
            Some(note) => format!("{text} ({note})"),
            None => text,
        }
    }
}
