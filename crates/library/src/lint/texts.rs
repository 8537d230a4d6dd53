//! Everything that rules for texts need, read once.

use std::ops::Range;

use evidence::Date;

use super::dates::Dates;
use super::effects::Effects;
use super::gather::{PageClaims, passages};
use super::passage::Passage;
use super::token::Digits;
use super::typed::{Registry, Values};
use super::units::{Figure, Units};
use super::word_list::{WordList, words};
use crate::Content;
use crate::language::Lint;

/// The texts of a content folder, with the values and word lists that they are held against.
pub struct Texts<'a> {
    pub content: &'a Content,
    pub lint: &'a Lint,
    pub digits: Digits,
    pub units: Units,
    pub months: WordList<u8>,
    pub dates: Dates,
    pub effects: Effects,
    pub registry: Registry<'a>,
    /// Every text of ours.
    pub passages: Vec<Passage<'a>>,
    pub pages: Vec<PageClaims<'a>>,
    /// The values of all claims of each page.
    pub page_values: Vec<Values<'a>>,
}

impl<'a> Texts<'a> {
    pub fn of(content: &'a Content) -> Self {
        let lint = &content.lint.value;
        let units = Units::new(lint);
        let digits = units.digits();
        let registry = Registry::new(content, &units);
        let months = WordList::new(content.wording.value.months.iter().map(String::as_str).zip(1..), digits);
        let dates = Dates::new(days(content));
        let (mut passages, pages) = passages(content, digits, words(&lint.sentences.abbreviations, digits));
        let page_values = pages.iter().map(|page| registry.of_claims(&page.claims)).collect();
        for passage in &mut passages {
            passage.figures = figures(passage, &units, &dates.known(&passage.tokens, &months));
        }
        Self {
            content,
            lint,
            digits,
            months,
            dates,
            effects: Effects::new(lint, digits),
            units,
            registry,
            passages,
            pages,
            page_values,
        }
    }

    /// The passages of one page, in reading order.
    pub fn page(&self, page: usize) -> impl Iterator<Item = &Passage<'a>> {
        self.passages.iter().filter(move |passage| passage.page == Some(page))
    }
}

/// The numbers of a passage but for those of dates. A unit never reaches into the next sentence.
fn figures(passage: &Passage, units: &Units, dates: &[Range<usize>]) -> Vec<Figure> {
    let of_sentence = passage.sentences.iter().flat_map(|sentence| {
        let figures = units.figures(&passage.tokens[sentence.clone()]);
        figures.into_iter().map(|figure| Figure { token: figure.token + sentence.start, ..figure })
    });
    of_sentence.filter(|figure| !dates.iter().any(|date| date.contains(&figure.token))).collect()
}

/// Days of searches and reviews, and of the site.
fn days(content: &Content) -> impl Iterator<Item = Date> {
    let claims = content.claims.iter().flat_map(|claim| [claim.value.searched, claim.value.review_due]);
    claims.chain([content.site.value.updated])
}
