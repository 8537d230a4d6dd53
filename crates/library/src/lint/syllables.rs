//! How many syllables a word has, by the patterns of `lint.toml`.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use crate::language;

/// Counts groups of vowels and corrects the count by patterns.
#[derive(Debug)]
pub struct Syllables<'a> {
    vowels: Vec<char>,
    endings: &'a [String],
    more: Vec<Vec<char>>,
    less: Vec<Vec<char>>,
    words: &'a BTreeMap<String, usize>,
    /// What was counted already: texts repeat their words.
    counted: RefCell<HashMap<String, usize>>,
}

impl<'a> Syllables<'a> {
    pub fn new(lists: &'a language::Syllables) -> Self {
        let patterns = |patterns: &[String]| patterns.iter().map(|pattern| pattern.chars().collect()).collect();
        Self {
            vowels: lists.vowels.chars().collect(),
            endings: &lists.endings,
            more: patterns(&lists.more),
            less: patterns(&lists.less),
            words: &lists.words,
            counted: RefCell::default(),
        }
    }

    /// At least 1. The word is in small letters.
    pub fn count(&self, word: &str) -> usize {
        let word = self.endings.iter().find_map(|ending| word.strip_suffix(ending.as_str())).unwrap_or(word);
        if let Some(count) = self.words.get(word).or(self.counted.borrow().get(word)) {
            return *count;
        }
        let count = self.by_patterns(word);
        self.counted.borrow_mut().insert(word.to_owned(), count);
        count
    }

    fn by_patterns(&self, word: &str) -> usize {
        let letters: Vec<char> = std::iter::once('_').chain(word.chars()).chain(['_']).collect();
        let starts = letters.windows(2).filter(|pair| self.is_vowel(pair[1]) && !self.is_vowel(pair[0])).count();
        let more: usize = self.more.iter().map(|pattern| self.matches(&letters, pattern)).sum();
        let less: usize = self.less.iter().map(|pattern| self.matches(&letters, pattern)).sum();
        (starts + more).saturating_sub(less).max(1)
    }

    fn is_vowel(&self, letter: char) -> bool {
        self.vowels.contains(&letter)
    }

    fn matches(&self, letters: &[char], pattern: &[char]) -> usize {
        let fits = |letter: char, pattern: char| match pattern {
            'V' => self.is_vowel(letter),
            'C' => letter != '_' && !self.is_vowel(letter),
            same => letter == same,
        };
        let windows = letters.windows(pattern.len().max(1));
        windows.filter(|window| window.iter().zip(pattern).all(|(letter, pattern)| fits(*letter, *pattern))).count()
    }
}
