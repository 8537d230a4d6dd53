//! Which sentences say that something has an effect.

use std::ops::Range;

use super::passage::Passage;
use super::token::{Digits, Token};
use super::word_list::{WordList, words};
use crate::language::Lint;

/// Finds statements of effect.
pub struct Effects {
    subjects: WordList<()>,
    pronouns: WordList<()>,
    verbs: WordList<()>,
}

impl Effects {
    pub fn new(lint: &Lint, digits: Digits) -> Self {
        let Lint { effects, .. } = lint;
        Self {
            subjects: words(&effects.subjects, digits),
            pronouns: words(&effects.pronouns, digits),
            verbs: words(&effects.verbs, digits),
        }
    }

    /// The verbs of effect whose subject stands before them: each with its sentence, as ranges of tokens. None where words of `framed` before
    /// the verb, or the mark at the end, make the sentence tell of something else.
    pub fn stated(&self, passage: &Passage, framed: &WordList<()>) -> Vec<(Range<usize>, Range<usize>)> {
        let mut stated = Vec::new();
        let mut before = false;
        for sentence in &passage.sentences {
            let tokens = &passage.tokens[sentence.clone()];
            let subject = self.subject(tokens, before);
            before = self.subjects.any(tokens);
            let Some(subject) = subject else { continue };
            let verb = self.verbs.all(&tokens[subject..]).next();
            let Some((at, length, ())) = verb else { continue };
            if framed.any(&tokens[..subject + at]) || framed.any(&tokens[tokens.len() - 1..]) {
                continue;
            }
            let start = sentence.start + subject + at;
            stated.push((start..start + length, sentence.clone()));
        }
        stated
    }

    /// Where the subject ends: a subject word, or a pronoun at the start when the sentence before had one.
    fn subject(&self, tokens: &[Token], before: bool) -> Option<usize> {
        let pronoun = || self.pronouns.starts(tokens).filter(|_| before).map(|(length, ())| length);
        self.subjects.all(tokens).next().map(|(at, length, ())| at + length).or_else(pronoun)
    }
}
