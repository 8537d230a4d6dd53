//! Where the sentences of a text begin and end.

use std::ops::Range;

use super::token::{Kind, Token};
use super::word_list::WordList;

/// Marks that may stand between the end of a sentence and the blank after it.
const CLOSING: [char; 6] = [')', ']', '"', '\'', '\u{201d}', '\u{2019}'];

/// Marks that may stand before the first word of a sentence.
const OPENING: [char; 6] = ['(', '[', '"', '\'', '\u{201c}', '\u{2018}'];

/// The sentences as ranges of tokens. A full stop after an abbreviation ends none, nor one that a small letter follows.
pub fn sentences(text: &str, tokens: &[Token], abbreviations: &WordList<()>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < tokens.len() {
        let ends = tokens[at].is_mark(&['!', '?']) || (tokens[at].is_mark(&['.']) && !abbreviated(tokens, at, abbreviations));
        at += 1;
        if !ends {
            continue;
        }
        while at < tokens.len() && tokens[at].is_mark(&CLOSING) && tokens[at - 1].touches(&tokens[at]) {
            at += 1;
        }
        let goes_on = |next: &Token| tokens[at - 1].touches(next) || !begins(text, next);
        if tokens.get(at).is_some_and(goes_on) {
            continue;
        }
        sentences.push(start..at);
        start = at;
    }
    if start < tokens.len() {
        sentences.push(start..tokens.len());
    }
    sentences
}

/// The full stop belongs to the word right before it. Abbreviations are listed without their last full stop: `e.g`.
fn abbreviated(tokens: &[Token], stop: usize, abbreviations: &WordList<()>) -> bool {
    let starts = stop.saturating_sub(3)..stop;
    let mut starts = starts.filter(|start| tokens[*start..=stop].windows(2).all(|pair| pair[0].touches(&pair[1])));
    starts.any(|start| abbreviations.starts(&tokens[start..stop]).is_some_and(|(length, ())| length == stop - start))
}

fn begins(text: &str, token: &Token) -> bool {
    match token.kind {
        Kind::Word => text[token.span.clone()].starts_with(|letter: char| !letter.is_lowercase()),
        Kind::Number(_) | Kind::Day(_) | Kind::Code => true,
        Kind::Mark(mark) => OPENING.contains(&mark),
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::{Digits, tokens};
    use super::super::word_list::words;
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let english = Digits { decimal: '.', thousands: ',' };
        let short = words(&["e.g".to_owned(), "vs".to_owned()], english);
        let tokens = tokens(text, english);
        let sentences = sentences(text, &tokens, &short);
        sentences
            .into_iter()
            .map(|range| text[tokens[range.start].span.start..tokens[range.end - 1].span.end].to_owned())
            .collect()
    }

    #[test]
    fn sentences_end_where_readers_pause() {
        assert_eq!(split("One cup. Two cups? Three!"), ["One cup.", "Two cups?", "Three!"]);
        assert_eq!(
            split("It fell by 1.5. (It rose.) \"Why?\" 12 of 40."),
            ["It fell by 1.5.", "(It rose.)", "\"Why?\"", "12 of 40."]
        );
        assert_eq!(
            split("Tea vs. Coffee, e.g. Mocha, at 3 p.m. on one day"),
            ["Tea vs. Coffee, e.g. Mocha, at 3 p.m. on one day"]
        );
        assert_eq!(split("No full stop"), ["No full stop"]);
        assert!(split("").is_empty());
    }
}
