//! What every page needs: the words of the interface, the menu, and where the other chunks are.

use std::collections::BTreeMap;

use evidence::{Certainty, Finding, Licence, Standing, StudyKind};
use serde::{Deserialize, Serialize};

use crate::{Word, fill};

/// Facts of the site as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteInfo {
    /// Short name without spaces; names the reader's saved answers, so it must never change.
    pub id: String,
    pub name: String,
    /// The language of all texts, as in HTML's `lang`.
    pub lang: String,
    /// The version of the content.
    pub version: String,
    /// The day the content was last changed.
    pub updated: evidence::Date,
    /// The item that opens the full quiz.
    pub lead_item: evidence::Id<quiz::Item>,
    /// Items in a full quiz.
    pub full_quiz: usize,
}

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub word: String,
    pub meaning: String,
}

/// The words for the standings and the three axes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AxisWords {
    pub standing: BTreeMap<Standing, Named>,
    pub licence: BTreeMap<Licence, Named>,
    pub certainty: BTreeMap<Certainty, Named>,
    pub finding: BTreeMap<Finding, Named>,
}

/// The words for kinds of study.
pub type StudyKindWords = BTreeMap<StudyKind, String>;

/// A learn page as menus show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuEntry {
    pub slug: String,
    pub short: String,
    pub title: String,
    pub message: String,
}

/// The chunk that every page loads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Core {
    pub site: SiteInfo,
    /// In the order of [`Word::ALL`].
    pub words: Vec<String>,
    pub axes: AxisWords,
    pub study_kinds: StudyKindWords,
    pub months: Vec<String>,
    /// The learn pages in order.
    pub menu: Vec<MenuEntry>,
    /// The file of each other chunk, by the chunk's name.
    pub chunks: BTreeMap<String, String>,
}

impl Core {
    /// A word of the interface. The content checker lets no word be missing.
    pub fn word(&self, word: Word) -> &str {
        self.words.get(word as usize).map_or("", String::as_str)
    }

    /// A word of the interface with its places filled.
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.word(word), values)
    }

    pub fn standing(&self, standing: Standing) -> (&str, &str) {
        named(self.axes.standing.get(&standing))
    }

    pub fn licence(&self, licence: Licence) -> (&str, &str) {
        named(self.axes.licence.get(&licence))
    }

    pub fn certainty(&self, certainty: Certainty) -> (&str, &str) {
        named(self.axes.certainty.get(&certainty))
    }

    pub fn finding(&self, finding: Finding) -> (&str, &str) {
        named(self.axes.finding.get(&finding))
    }

    pub fn study_kind(&self, kind: StudyKind) -> &str {
        self.study_kinds.get(&kind).map_or("", String::as_str)
    }

    /// A day in words.
    pub fn date(&self, date: evidence::Date) -> String {
        let month = self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.fill(Word::DateLong, &[("day", &day), ("month", month), ("year", &year)])
    }
}

fn named(named: Option<&Named>) -> (&str, &str) {
    named.map_or(("", ""), |named| (&named.word, &named.meaning))
}
