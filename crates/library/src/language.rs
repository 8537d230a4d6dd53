//! What `lint.toml` holds: everything about a language that the rules for texts need to know.

use std::collections::BTreeMap;

use evidence::Id;
use quiz::Misconception;
use serde::Deserialize;

/// One section for each rule. `enforce` makes what a rule finds a problem; without it only the report tells.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lint {
    pub sentences: Sentences,
    pub effects: Effects,
    pub certainty: CertaintyRule,
    pub bans: Bans,
    pub citations: Citations,
    pub denominators: Denominators,
    pub numbers: Numbers,
    /// The units of numbers, each with the words that a text has for it. One without words is no unit to a reader: a year, a bare number.
    pub units: BTreeMap<String, Vec<String>>,
    pub intervals: Intervals,
    pub reading: Reading,
    pub syllables: Syllables,
    pub terms: Switch,
    pub acronyms: Acronyms,
    pub items: ItemRules,
}

/// A rule that has nothing to be told.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    pub enforce: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentences {
    /// Words whose full stop ends no sentence, without that full stop.
    pub abbreviations: Vec<String>,
}

/// How a sentence says that something has an effect.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effects {
    /// What the effects are of.
    pub subjects: Vec<String>,
    /// Words that stand for the subject of the sentence before.
    pub pronouns: Vec<String>,
    /// Verbs of effect in the present tense.
    pub verbs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertaintyRule {
    pub enforce: bool,
    /// Words that make a sentence tell of something else than an effect: what was found, what was not, what is asked.
    pub framed: Vec<String>,
    pub hedges: Hedges,
}

/// The words that a verb of effect needs beside it. A weaker one is always good enough.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Hedges {
    pub moderate: Vec<String>,
    pub low: Vec<String>,
    pub very_low: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bans {
    pub enforce: bool,
    #[serde(rename = "ban")]
    pub bans: Vec<Ban>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ban {
    pub words: Vec<String>,
    /// Phrases that make the words harmless in the sentence where they stand.
    #[serde(default)]
    pub unless: Vec<String>,
    /// What makes the words harmless besides.
    #[serde(default)]
    pub needs: Option<Needs>,
    pub remedy: String,
}

/// What must stand beside some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Needs {
    /// How many people, in the same sentence.
    People,
    /// A month with its year, or a day, in the same paragraph.
    Date,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citations {
    pub enforce: bool,
    /// Words that make a sentence a question.
    pub framed: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Denominators {
    pub enforce: bool,
    /// The first word of "one in five".
    pub one: Vec<String>,
    /// What stands between its numbers.
    pub each: Vec<String>,
    /// Number words that may end it.
    pub numbers: Vec<String>,
    /// What stands between a part and its whole.
    pub parts: Vec<String>,
    /// Units that wholes are counted in.
    pub wholes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Numbers {
    pub enforce: bool,
    pub decimal: char,
    pub thousands: char,
    /// What may stand between two numbers of one unit.
    pub ranges: Vec<String>,
    /// Words for a unit that may stand before its number.
    pub before: Vec<String>,
    /// Words that part a number from the words after them.
    pub breaks: Vec<String>,
    /// Phrases with a number in them that counts nothing.
    pub names: Vec<String>,
    /// Words before a registration number.
    pub identifiers: Vec<String>,
    /// Groups of units that a text may use for each other.
    pub same: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Intervals {
    pub enforce: bool,
    /// Phrases that say that an interval is missing.
    pub not_reported: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reading {
    pub enforce: bool,
    /// The highest grade that a page may have.
    pub grade: f64,
    /// Words of an average sentence, at most.
    pub sentence: f64,
    pub formula: Formula,
    /// Names that are not counted as long words.
    pub names: Vec<String>,
}

/// A grade from words for each sentence and syllables for each word.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    pub sentence: f64,
    pub word: f64,
    pub base: f64,
}

/// How syllables are counted. In patterns, `_` is an edge of the word, `V` a vowel and `C` another letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Syllables {
    pub vowels: String,
    /// What a word is counted without.
    pub endings: Vec<String>,
    /// Patterns that have a syllable more than their groups of vowels.
    pub more: Vec<String>,
    /// Patterns that have a syllable less.
    pub less: Vec<String>,
    /// Words that no pattern gets right.
    pub words: BTreeMap<String, usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acronyms {
    pub enforce: bool,
    /// What may follow the capitals: of a plural, of a genitive. The longest first.
    pub endings: Vec<String>,
    /// What everybody knows without its long form.
    pub known: Vec<String>,
}

/// Rules for the bank of items as a whole, one subsection each.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ItemRules {
    /// The slips of whoever doubts everything, and of whoever believes everything.
    pub doubt: Vec<Id<Misconception>>,
    pub belief: Vec<Id<Misconception>>,
    /// Words that make an option careful.
    pub hedges: Vec<String>,
    pub longest: Switch,
    pub positions: Switch,
    pub matching: Switch,
    pub standings: Switch,
    pub established: Switch,
    pub wordings: Switch,
    pub conditions: Switch,
    /// Words that may not stand in wrong options alone.
    pub absolutes: WordRule,
    /// Words that may not stand in a stem.
    pub stems: WordRule,
    /// Phrases that may not stand in an option.
    pub catch_all: WordRule,
    /// Words that a key's feedback may not begin with: whoever chose something else reads it too.
    pub praise: WordRule,
    pub echo: Echo,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordRule {
    pub enforce: bool,
    pub words: Vec<String>,
}

/// A word that stands in a stem and its key, and in no other option.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Echo {
    pub enforce: bool,
    /// Shorter words tell nothing.
    pub letters: usize,
}
