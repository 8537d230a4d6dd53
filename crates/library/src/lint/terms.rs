//! A term is explained where it first stands on a page: by a link to the glossary.

use std::collections::BTreeSet;

use super::texts::Texts;
use super::word_list::WordList;
use crate::{Problems, Target};

pub fn check(texts: &Texts, problems: &mut Problems) {
    let terms = texts.content.glossary.iter().map(|term| &term.value);
    let marks = terms.flat_map(|term| term.marks.iter().map(move |mark| (mark.as_str(), &term.id)));
    let marks = WordList::new(marks, texts.digits);
    for page in 0..texts.pages.len() {
        let mut seen = BTreeSet::new();
        for passage in texts.page(page).filter(|passage| passage.part.is_body()) {
            let mut found = marks.all(&passage.tokens).peekable();
            for token in 0..passage.tokens.len() {
                let linked = match passage.link(token) {
                    Some(Target::Term(term)) => Some(term),
                    _ => None,
                };
                seen.extend(linked);
                let Some((at, length, term)) = found.next_if(|(at, ..)| *at <= token) else { continue };
                if seen.insert(term) {
                    let title = format!("`{}` is not explained where it first stands", passage.said(&(at..at + length)));
                    let remedy = format!("link it: [...](term:{term})");
                    problems.add(passage.place(at..at + length), title, "first on this page", remedy);
                }
            }
        }
    }
}
