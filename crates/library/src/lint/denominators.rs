//! One denominator for each comparison: never "1 in X", never parts of different wholes side by side.

use std::collections::BTreeSet;
use std::ops::Range;

use evidence::{Outcome, Study};

use super::passage::Passage;
use super::texts::Texts;
use super::token::{Kind, Token};
use super::units::{Class, Figure};
use super::word_list::{WordList, words};
use crate::Problems;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let lists = Lists::new(texts);
    for passage in &texts.passages {
        for sentence in &passage.sentences {
            let tokens = &passage.tokens[sentence.clone()];
            for one in lists.ones(tokens) {
                let found = sentence.start + one.start..sentence.start + one.end;
                let title = format!("`{}` changes its denominator from text to text", passage.said(&found));
                problems.add(passage.place(found), title, "one in a number", "give both counts, or a number in 100");
            }
            let parts = lists.parts(passage, sentence);
            let wholes: BTreeSet<u32> = parts.iter().map(|part| part.whole).collect();
            let Some(last) = parts.last() else { continue };
            if wholes.len() > 1 && !are_groups(texts, passage, &wholes) {
                let found = parts[0].tokens.start..last.tokens.end;
                let sizes: Vec<String> = wholes.iter().map(u32::to_string).collect();
                let title = format!("parts of different wholes in one sentence: {}", sizes.join(", "));
                let remedy =
                    "type the groups as arms of one outcome of a cited study, use one denominator, or make two sentences";
                problems.add(passage.place(found), title, "no groups of one outcome", remedy);
            }
        }
    }
}

/// "2 of 14".
struct Share {
    tokens: Range<usize>,
    whole: u32,
}

struct Lists {
    one: WordList<()>,
    each: WordList<()>,
    numbers: WordList<()>,
    parts: WordList<()>,
    wholes: Vec<Class>,
}

impl Lists {
    fn new(texts: &Texts) -> Self {
        let rule = &texts.lint.denominators;
        Self {
            one: words(&rule.one, texts.digits),
            each: words(&rule.each, texts.digits),
            numbers: words(&rule.numbers, texts.digits),
            parts: words(&rule.parts, texts.digits),
            wholes: rule.wholes.iter().filter_map(|unit| texts.units.class(unit)).collect(),
        }
    }

    /// Every "one in five".
    fn ones(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let found = self.one.all(tokens).filter_map(|(at, length, ())| {
            let (each, ()) = self.each.starts(&tokens[at + length..])?;
            let number = at + length + each;
            let token = tokens.get(number)?;
            let counts = match token.kind {
                // "One in 2013" is a study of that year.
                Kind::Number(number) => !(number.year && (1900.0..2100.0).contains(&number.value)),
                _ => self.numbers.starts(&tokens[number..]).is_some(),
            };
            counts.then_some(at..number + 1)
        });
        found.collect()
    }

    /// Every part of a whole of people, or of other things that are counted.
    fn parts(&self, passage: &Passage, sentence: &Range<usize>) -> Vec<Share> {
        let figures: Vec<&Figure> = passage.figures.iter().filter(|figure| sentence.contains(&figure.token)).collect();
        let is_whole = |figure: &Figure| figure.unit.is_none_or(|unit| self.wholes.contains(&unit));
        let pairs = figures.windows(2).filter_map(|pair| {
            let (part, whole) = (pair[0], pair[1]);
            let between = &passage.tokens[part.token + 1..whole.token];
            let joined = self.parts.starts(between).is_some_and(|(length, ())| length == between.len());
            let counts = whole.value.fract() == 0.0 && part.value.fract() == 0.0 && (0.0..=whole.value).contains(&part.value);
            let year = whole.year && (1900.0..2100.0).contains(&whole.value);
            (joined && counts && !year && is_whole(part) && is_whole(whole))
                .then_some(Share { tokens: part.token..whole.token + 1, whole: whole.value as u32 })
        });
        pairs.collect()
    }
}

/// Whether the wholes are the sizes of groups that one outcome of a study compares.
fn are_groups(texts: &Texts, passage: &Passage, wholes: &BTreeSet<u32>) -> bool {
    let keys: BTreeSet<_> = passage.claims.iter().flat_map(|claim| claim.studies()).collect();
    let studies = texts.content.studies.iter().map(|study| &study.value);
    let cited =
        studies.filter(|study| keys.contains(&study.key) || passage.study.is_some_and(|own: &Study| own.key == study.key));
    let has = |outcome: &Outcome, whole: &u32| outcome.arms.iter().any(|arm| arm.people == Some(*whole));
    cited.flat_map(|study| &study.outcomes).any(|outcome| wholes.iter().all(|whole| has(outcome, whole)))
}
