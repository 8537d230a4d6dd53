//! Words that promise more than evidence ever gives.

use super::dates::Dates;
use super::passage::Passage;
use super::texts::Texts;
use super::token::Token;
use super::word_list::{WordList, words};
use crate::Problems;
use crate::language::{Ban, Needs};

pub fn check(texts: &Texts, problems: &mut Problems) {
    let bans: Vec<_> = texts.lint.bans.bans.iter().map(|ban| (ban, words(&ban.unless, texts.digits))).collect();
    let banned = bans.iter().enumerate().flat_map(|(index, (ban, _))| ban.words.iter().map(move |word| (word.as_str(), index)));
    let banned = WordList::new(banned, texts.digits);
    for passage in &texts.passages {
        for sentence in &passage.sentences {
            let tokens = &passage.tokens[sentence.clone()];
            for (at, length, index) in banned.all(tokens) {
                let (ban, unless) = &bans[index];
                if unless.any(tokens) || is_given(ban, texts, passage, tokens) {
                    continue;
                }
                let found = sentence.start + at..sentence.start + at + length;
                let title = format!("`{}` is not ours to say", passage.said(&found));
                problems.add(passage.place(found), title, "this wording", &ban.remedy);
            }
        }
    }
}

/// Whether what the words need stands beside them.
fn is_given(ban: &Ban, texts: &Texts, passage: &Passage, sentence: &[Token]) -> bool {
    match ban.needs {
        None => false,
        Some(Needs::Date) => Dates::any(&passage.tokens, &texts.months),
        Some(Needs::People) => {
            let people = texts.units.class("people");
            texts.units.figures(sentence).iter().any(|figure| figure.unit.is_some() && figure.unit == people)
        }
    }
}
