//! An acronym is spelled out where it first stands on a page.

use std::collections::BTreeSet;
use std::ops::Range;

use super::passage::Passage;
use super::texts::Texts;
use super::token::{Kind, Token};
use crate::written::Part;
use crate::{Problems, Target};

/// Two or more capitals, perhaps with a few digits and an ending. Roman numerals and registration numbers are none.
pub fn is_acronym(word: &str, endings: &[String]) -> bool {
    let name = name(word, endings);
    let capitals = name.chars().filter(char::is_ascii_uppercase).count();
    let digits = name.chars().filter(char::is_ascii_digit).count();
    let roman = name.chars().all(|letter| "IVX".contains(letter));
    capitals >= 2 && capitals + digits == name.len() && digits < 4 && !roman
}

/// Without the ending of a plural or of a genitive.
fn name<'a>(word: &'a str, endings: &[String]) -> &'a str {
    endings.iter().find_map(|ending| word.strip_suffix(ending.as_str())).unwrap_or(word)
}

pub fn check(texts: &Texts, problems: &mut Problems) {
    let endings = &texts.lint.acronyms.endings;
    let known: BTreeSet<&str> = texts.lint.acronyms.known.iter().map(String::as_str).collect();
    for page in 0..texts.pages.len() {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for passage in texts.page(page).filter(|passage| passage.part == Part::Message || passage.part.is_body()) {
            let all = acronyms(passage, endings);
            for found in &all {
                let acronym = name(passage.said(found), endings).to_owned();
                if known.contains(acronym.as_str()) || !seen.insert(acronym.clone()) {
                    continue;
                }
                let sentence =
                    passage.sentences.iter().find(|sentence| sentence.contains(&found.start)).cloned().unwrap_or_default();
                let same =
                    |other: &&Range<usize>| sentence.contains(&other.start) && name(passage.said(other), endings) == acronym;
                if all.iter().filter(same).any(|found| is_explained(passage, found, &sentence)) {
                    continue;
                }
                let title = format!("`{acronym}` is not spelled out where it first stands");
                let remedy = format!("write \"long form ({acronym})\", or link the glossary");
                problems.add(passage.place(found.clone()), title, "first on this page", remedy);
            }
        }
    }
}

/// Acronyms as ranges of tokens: several that slashes or hyphens join are one.
fn acronyms(passage: &Passage, endings: &[String]) -> Vec<Range<usize>> {
    let tokens = &passage.tokens;
    let is_one = |at: usize| tokens[at].kind == Kind::Word && is_acronym(&passage.text[tokens[at].span.clone()], endings);
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..tokens.len() {
        if found.last().is_some_and(|last| at < last.end) || !is_one(at) {
            continue;
        }
        let mut end = at + 1;
        while end + 1 < tokens.len()
            && tokens[end].is_mark(&['/', '-'])
            && tokens[end - 1].touches(&tokens[end])
            && tokens[end].touches(&tokens[end + 1])
            && (is_one(end + 1) || tokens[end + 1].number().is_some())
        {
            end += 2;
        }
        found.push(at..end);
    }
    found
}

fn is_explained(passage: &Passage, found: &Range<usize>, sentence: &Range<usize>) -> bool {
    if matches!(passage.link(found.start), Some(Target::Term(_))) {
        return true;
    }
    let (before, after) = (&passage.tokens[sentence.start..found.start], &passage.tokens[found.end..sentence.end]);
    let first = passage.tokens[found.start].key.chars().next();
    let fits = |token: &Token| token.kind == Kind::Word && token.key.chars().next() == first;
    let bracketed = before.last().is_some_and(|token| token.is_mark(&['('])) && before.iter().any(fits);
    let expanded = after.first().is_some_and(|token| token.is_mark(&['(']))
        && after.iter().take_while(|token| !token.is_mark(&[')'])).any(fits);
    bracketed || expanded
}
