//! Finding claims by words, with room for slips of typing.

use quiz::sort_short;
use site::{Catalogue, fold};
use strsim::osa_distance;

/// Each entry of a catalogue as folded words. Made once for a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    entries: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Words {
    proposition: Vec<String>,
    /// Statement and names.
    rest: Vec<String>,
}

/// How well a word of the search fits; the greater the better.
const EXACT: u32 = 4;
const BEGINS: u32 = 3;
const NEAR: u32 = 1;

impl Index {
    pub fn of(catalogue: &Catalogue) -> Self {
        let entries = catalogue.entries.iter().map(|entry| Words {
            proposition: words(&entry.proposition),
            rest: words(&format!("{} {}", entry.statement, entry.names)),
        });
        Self { entries: entries.collect() }
    }

    /// Places of the entries in which every word of the search is found, the best fit first. All, for an empty search.
    pub fn find(&self, search: &str) -> Vec<usize> {
        let mut wanted = words(search);
        wanted.dedup();
        let wanted: Vec<(String, bool)> =
            wanted.into_iter().map(|word| (self.typed_right(&word), word)).map(|(right, word)| (word, right)).collect();
        let scored = self.entries.iter().enumerate().filter_map(|(at, entry)| {
            let scores: Option<Vec<u32>> = wanted.iter().map(|(word, right)| entry.score(word, *right)).collect();
            Some((at, scores?.iter().sum::<u32>()))
        });
        let mut scored: Vec<(usize, u32)> = scored.collect();
        sort_short(&mut scored, |(_, score)| std::cmp::Reverse(*score));
        scored.into_iter().map(|(at, _)| at).collect()
    }

    /// Some entry has the word, or a word that begins with it: then nothing near it is wanted.
    fn typed_right(&self, word: &str) -> bool {
        let has = |words: &[String]| words.iter().any(|known| known.starts_with(word));
        self.entries.iter().any(|entry| has(&entry.proposition) || has(&entry.rest))
    }
}

impl Words {
    /// A word of the proposition counts double.
    fn score(&self, word: &str, typed_right: bool) -> Option<u32> {
        let best = |words: &[String]| words.iter().filter_map(|known| fit(word, known, typed_right)).max();
        match (best(&self.proposition), best(&self.rest)) {
            (None, None) => None,
            (proposition, rest) => Some((2 * proposition.unwrap_or_default()).max(rest.unwrap_or_default())),
        }
    }
}

fn fit(word: &str, known: &str, typed_right: bool) -> Option<u32> {
    if known == word {
        Some(EXACT)
    } else if known.starts_with(word) {
        Some(BEGINS)
    } else {
        (!typed_right && near(word, known)).then_some(NEAR)
    }
}

/// One slip of typing is forgiven from 4 letters on, two from 8 on (optimal string alignment: a letter more, less, other, or two that changed
/// places). What was typed may be the beginning of a longer word.
fn near(word: &str, known: &str) -> bool {
    let length = word.chars().count();
    let slips = match length {
        0..=3 => return false,
        4..=7 => 1,
        _ => 2,
    };
    let ends = length.saturating_sub(slips)..=length + slips;
    let all = known.chars().count();
    if all < *ends.start() {
        return false;
    }
    let beginnings = ends.filter(|end| *end <= all);
    beginnings.into_iter().any(|end| osa_distance(word, &known.chars().take(end).collect::<String>()) <= slips)
}

fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::browse::tests::catalogue;

    fn found(search: &str) -> Vec<usize> {
        Index::of(&catalogue()).find(search)
    }

    #[test]
    fn an_empty_search_finds_everything_in_order() {
        assert_eq!(found("  "), [0, 1, 2]);
    }

    #[test]
    fn every_word_must_fit_and_words_of_the_proposition_come_first() {
        assert_eq!(found("tea"), [0, 2, 1]);
        assert_eq!(found("green tea"), [0]);
        assert_eq!(found("leaf"), [1, 0], "the second says it in its proposition");
        assert_eq!(found("green future"), Vec::<usize>::new());
    }

    #[test]
    fn beginnings_accents_and_names_are_found() {
        assert_eq!(found("futu"), [1]);
        assert_eq!(found("cafe"), [2]);
        assert_eq!(found("MULLER"), [2]);
    }

    #[test]
    fn slips_of_typing_are_forgiven_by_length() {
        assert_eq!(found("futrue"), [1], "two letters changed places");
        assert_eq!(found("shaprens"), [0], "and in a long word");
        assert_eq!(found("grene"), [0]);
        assert_eq!(found("lef"), Vec::<usize>::new(), "three letters are too few to guess from");
        assert_eq!(found("xuture"), [1]);
        assert_eq!(found("xxture"), Vec::<usize>::new());
    }

    #[test]
    fn what_is_typed_right_is_not_widened() {
        // "plan" begins "plant", so "plane" is not offered for it.
        assert_eq!(found("plan"), [0]);
    }
}
