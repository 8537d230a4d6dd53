//! A list of words and phrases of the content folder, to be found in texts.

use std::collections::HashMap;

use super::token::{Digits, Token, tokens};

/// Phrases, each with what it stands for. Capitals do not matter.
#[derive(Debug)]
pub struct WordList<T> {
    /// By first word; each phrase as its further words.
    phrases: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T: Copy> WordList<T> {
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, T)>, digits: Digits) -> Self {
        let mut list = Self { phrases: HashMap::new() };
        for (phrase, stands_for) in phrases {
            let mut words = tokens(phrase, digits).into_iter().map(|token| token.key);
            if let Some(first) = words.next() {
                list.phrases.entry(first).or_default().push((words.collect(), stands_for));
            }
        }
        list
    }

    /// The longest phrase that begins with the first of the tokens: how many tokens it has, and what it stands for.
    pub fn starts(&self, tokens: &[Token]) -> Option<(usize, T)> {
        let (first, rest) = tokens.split_first()?;
        let phrases = self.phrases.get(&first.key)?;
        let fits =
            |words: &[String]| words.len() <= rest.len() && words.iter().zip(rest).all(|(word, token)| *word == token.key);
        let found = phrases.iter().filter(|(words, _)| fits(words)).max_by_key(|(words, _)| words.len());
        found.map(|(words, stands_for)| (words.len() + 1, *stands_for))
    }

    /// Every place where a phrase stands: the first token, how many there are, and what the phrase stands for.
    pub fn all<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = (usize, usize, T)> + 'a {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < tokens.len() {
                let from = at;
                if let Some((length, stands_for)) = self.starts(&tokens[from..]) {
                    at += length;
                    return Some((from, length, stands_for));
                }
                at += 1;
            }
            None
        })
    }

    /// Whether a phrase stands anywhere among the tokens.
    pub fn any(&self, tokens: &[Token]) -> bool {
        self.all(tokens).next().is_some()
    }
}

/// A list whose phrases stand for nothing but themselves.
pub fn words(phrases: &[String], digits: Digits) -> WordList<()> {
    WordList::new(phrases.iter().map(|phrase| (phrase.as_str(), ())), digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Digits = Digits { decimal: '.', thousands: ',' };

    #[test]
    fn the_longest_phrase_wins_and_words_are_whole() {
        let list = WordList::new([("tea", 1), ("tea leaf", 2), ("95% interval", 3)], ENGLISH);
        let text = tokens("Tea leaf, TEA, teapot and a 95% interval", ENGLISH);
        let found: Vec<(usize, usize, i32)> = list.all(&text).collect();
        assert_eq!(found, [(0, 2, 2), (3, 1, 1), (8, 3, 3)]);
    }
}
