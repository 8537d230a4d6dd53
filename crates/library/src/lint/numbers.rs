//! Every number in a text is a typed value of what carries the text, so that no text can drift from the evidence.

use std::borrow::Cow;
use std::ops::Range;

use super::passage::Passage;
use super::texts::Texts;
use super::token::Kind;
use super::typed::{Values, fits};
use crate::Problems;
use crate::written::Part;

pub fn check(texts: &Texts, problems: &mut Problems) {
    for passage in texts.passages.iter().filter(|passage| passage.part != Part::Word && !passage.broken) {
        let figures = &passage.figures;
        let days = unknown_days(texts, passage);
        if figures.is_empty() && days.is_empty() {
            continue;
        }
        if passage.page.is_some_and(|page| passage.claims.is_empty() && texts.pages[page].broken) {
            continue;
        }
        let Some(values) = values(texts, passage) else {
            for token in figures.iter().map(|figure| figure.token).chain(days) {
                let title = format!("the number `{}` on a page that cites nothing", passage.said(&(token..token + 1)));
                let remedy = "cite the claim whose number it is, or write it in words";
                problems.add(passage.place(token..token + 1), title, "no claim can carry it", remedy);
            }
            continue;
        };
        for figure in figures {
            if values.equal(figure).any(|typed| fits(figure, typed)) {
                continue;
            }
            let elsewhere = values.equal(figure).next().is_some();
            let label = if elsewhere { "typed, but with another unit" } else { "typed nowhere" };
            add(passage, figure.token..figure.token + 1, label, problems);
        }
        for day in days {
            add(passage, day..day + 1, "no day of a claim or of the site", problems);
        }
    }
}

/// The values that a passage may quote. None where nothing could carry a number.
pub fn values<'t>(texts: &'t Texts, passage: &Passage) -> Option<Cow<'t, Values<'t>>> {
    if let Some(study) = passage.study {
        return texts.registry.studies.get(study.key.as_str()).map(Cow::Borrowed);
    }
    match passage.page {
        // Headings and what stands above the text, and paragraphs without a claim, may quote all that the page rests on.
        Some(page) if !passage.part.is_body() || passage.claims.is_empty() => {
            (!texts.pages[page].claims.is_empty()).then(|| Cow::Borrowed(&texts.page_values[page]))
        }
        _ => match passage.claims[..] {
            [claim] => texts.registry.claims.get(claim.id.as_str()).map(Cow::Borrowed),
            _ => Some(Cow::Owned(texts.registry.of_claims(&passage.claims))),
        },
    }
}

fn add(passage: &Passage, token: Range<usize>, label: &str, problems: &mut Problems) {
    let remedy = match (passage.study, passage.page, passage.claims.first()) {
        (Some(study), ..) => format!("correct it, or type it as an outcome or a [[study.quantity]] of `{}`", study.key),
        (None, Some(_), _) => "correct it, cite the claim that has it, or type it there".to_owned(),
        (None, None, Some(claim)) => format!("correct it, or type it as a [[claim.quantity]] of `{}`", claim.id),
        (None, None, None) => "name a claim that has it".to_owned(),
    };
    let title = format!("the number `{}` is no typed value", passage.said(&token));
    problems.add(passage.place(token), title, label, remedy);
}

fn unknown_days(texts: &Texts, passage: &Passage) -> Vec<usize> {
    let days = passage.tokens.iter().enumerate();
    let unknown = days.filter(|(_, token)| matches!(token.kind, Kind::Day(day) if !texts.dates.has(day)));
    unknown.map(|(at, _)| at).collect()
}
