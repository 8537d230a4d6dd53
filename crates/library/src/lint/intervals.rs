//! An estimate is never quoted without its interval, or without saying that none was reported.

use evidence::Interval;

use super::numbers::values;
use super::texts::Texts;
use super::typed::{Typed, ends, fits};
use super::units::Figure;
use super::word_list::words;
use crate::Problems;
use crate::written::Part;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let not_reported = words(&texts.lint.intervals.not_reported, texts.digits);
    let parts = |part| part != Part::Word && part != Part::Description;
    for passage in texts.passages.iter().filter(|passage| parts(passage.part)) {
        let figures = &passage.figures;
        if figures.is_empty() {
            continue;
        }
        let Some(values) = values(texts, passage) else { continue };
        let missing = not_reported.any(&passage.tokens);
        for figure in figures {
            let candidates: Vec<&Typed> = values.equal(figure).filter(|typed| fits(figure, typed)).collect();
            // A number that could be something else as well is no sure quotation.
            let estimates: Vec<_> = candidates.iter().filter_map(|typed| typed.estimate).collect();
            if estimates.is_empty() || estimates.len() < candidates.len() {
                continue;
            }
            if estimates.iter().any(|estimate| is_given(estimate.interval, figures, missing)) {
                continue;
            }
            let token = figure.token..figure.token + 1;
            let title = format!("the estimate `{}` without its interval", passage.said(&token));
            problems.add(passage.place(token), title, "quoted here", remedy(texts, estimates[0].interval));
        }
    }
}

fn is_given(interval: Interval, figures: &[Figure], missing: bool) -> bool {
    let stands = |end: f64| figures.iter().any(|figure| (figure.value.abs() - end.abs()).abs() < 1e-9);
    match interval {
        Interval::Between(..) => ends(interval).all(stands),
        Interval::NotReported => missing,
    }
}

fn remedy(texts: &Texts, interval: Interval) -> String {
    match interval {
        Interval::Between(low, high) => format!("add its interval, {low} to {high}, in the same paragraph"),
        Interval::NotReported => {
            let phrase = texts.lint.intervals.not_reported.first().map_or("", String::as_str);
            format!("add \"({phrase})\" in the same paragraph")
        }
    }
}
