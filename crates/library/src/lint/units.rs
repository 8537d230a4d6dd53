//! The numbers of a text, each with its unit.

use std::collections::HashMap;

use super::token::{Digits, Kind, Token};
use super::word_list::{WordList, words};
use crate::language::Lint;

/// Units that stand for each other are one class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class(usize);

/// How numbers and units are read in the language of the content.
#[derive(Debug)]
pub struct Units {
    digits: Digits,
    classes: HashMap<String, Option<Class>>,
    words: WordList<Class>,
    /// Words that may stand before their number.
    before: WordList<()>,
    ranges: WordList<()>,
    breaks: WordList<()>,
    names: WordList<()>,
    identifiers: WordList<()>,
}

/// A number of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// Which token it is.
    pub token: usize,
    pub value: f64,
    /// Written with a minus sign.
    pub negative: bool,
    /// Four digits that could be a calendar year.
    pub year: bool,
    pub unit: Option<Class>,
}

impl Units {
    pub fn new(lint: &Lint) -> Self {
        let numbers = &lint.numbers;
        let digits = super::digits(lint);
        let mut classes = HashMap::new();
        for (index, (unit, words)) in lint.units.iter().enumerate() {
            let same = numbers.same.iter().find(|same| same.contains(unit)).and_then(|same| same.first());
            let index = same.and_then(|first| lint.units.keys().position(|unit| unit == first)).unwrap_or(index);
            classes.insert(unit.clone(), (!words.is_empty()).then_some(Class(index)));
        }
        let unit_words = lint.units.iter().flat_map(|(unit, words)| {
            let class = classes.get(unit).copied().flatten();
            words.iter().filter_map(move |word| class.map(|class| (word.as_str(), class)))
        });
        Self {
            words: WordList::new(unit_words, digits),
            before: words(&numbers.before, digits),
            ranges: words(&numbers.ranges, digits),
            breaks: words(&numbers.breaks, digits),
            names: words(&numbers.names, digits),
            identifiers: words(&numbers.identifiers, digits),
            digits,
            classes,
        }
    }

    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// Whether `lint.toml` has the unit.
    pub fn knows(&self, unit: &str) -> bool {
        self.classes.contains_key(unit)
    }

    /// The class of a unit, named as `lint.toml` does or in words.
    pub fn class(&self, unit: &str) -> Option<Class> {
        match self.classes.get(unit) {
            Some(class) => *class,
            None => self.words.starts(&super::token::tokens(unit, self.digits)).map(|(_, class)| class),
        }
    }

    /// Every number of these tokens, in their order. Left out: numbers inside words and names, registrations, dates in digits,
    /// and wholes that belong to a unit, as in "of 100".
    pub fn figures(&self, tokens: &[Token]) -> Vec<Figure> {
        let mut figures: Vec<Figure> = Vec::new();
        if tokens.iter().all(|token| token.number().is_none()) {
            return figures;
        }
        // Up to where units have been read, and up to where a name runs.
        let (mut used, mut name) = (0, 0);
        for (at, token) in tokens.iter().enumerate() {
            name = self.names.starts(&tokens[at..]).map_or(name, |(length, ())| name.max(at + length));
            let Kind::Number(number) = token.kind else { continue };
            if at < name || at < used || self.counts_nothing(tokens, at) {
                continue;
            }
            let after = self.unit_after(&tokens[at + 1..]);
            let unit = match after {
                Some((length, class)) => {
                    used = at + 1 + length;
                    Some(class)
                }
                None => self.unit_before(&tokens[used.min(at)..at]),
            };
            figures.push(Figure { token: at, value: number.value, negative: number.negative, year: number.year, unit });
        }
        self.share(tokens, &mut figures);
        figures
    }

    /// Part of a word or a registration.
    fn counts_nothing(&self, tokens: &[Token], at: usize) -> bool {
        let touching = |at: usize| tokens[at].touches(&tokens[at + 1]);
        let runs_on = at + 1 < tokens.len()
            && touching(at)
            && tokens[at + 1].kind == Kind::Word
            && self.words.starts(&tokens[at + 1..]).is_none();
        let joined = at >= 2
            && tokens[at - 1].is_mark(&['-', '\u{2010}', '\u{2011}', '/'])
            && touching(at - 1)
            && touching(at - 2)
            && tokens[at - 2].kind == Kind::Word;
        runs_on || joined || self.identified(tokens, at)
    }

    fn identified(&self, tokens: &[Token], at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| !tokens[*before].is_mark(&[':'])).or_else(|| at.checked_sub(2));
        before.is_some_and(|before| self.identifiers.starts(&tokens[before..]).is_some())
    }

    /// A unit right after a number, after a hyphen, or after one other word: how many tokens that takes, and its class.
    fn unit_after(&self, tokens: &[Token]) -> Option<(usize, Class)> {
        let skipped = match tokens.first() {
            Some(token) if token.is_mark(&['-', '\u{2010}', '\u{2011}']) => 1,
            _ => 0,
        };
        if let Some((length, class)) = self.words.starts(&tokens[skipped..]) {
            return Some((skipped + length, class));
        }
        let word = tokens.first()?;
        if word.kind != Kind::Word || self.breaks.starts(tokens).is_some() {
            return None;
        }
        self.words.starts(&tokens[1..]).map(|(length, class)| (1 + length, class))
    }

    /// A unit that ends where a number begins, as in "week 12".
    fn unit_before(&self, tokens: &[Token]) -> Option<Class> {
        let word = tokens.get(tokens.len().checked_sub(1)?..)?;
        self.before.starts(word)?;
        self.words.starts(word).map(|(_, class)| class)
    }

    /// The first numbers of a range have the unit of its last.
    fn share(&self, tokens: &[Token], figures: &mut [Figure]) {
        for index in (1..figures.len()).rev() {
            let (last, first) = (figures[index], figures[index - 1]);
            let between = &tokens[first.token + 1..last.token];
            let joined = self.ranges.starts(between).is_some_and(|(length, ())| length == between.len());
            if joined && first.unit.is_none() {
                figures[index - 1].unit = last.unit;
            }
        }
    }
}
