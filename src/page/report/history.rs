//! Every quiz so far: when, which, how far, how well.

use evidence::Date;
use site::{Questions, Word};

use super::{head, row_head};
use crate::el::{El, el};
use crate::event::{Event, OnEvent};
use crate::figure;
use crate::state::{Attempt, Reader, day};
use crate::view::{Site, button, mode_name, whole};

/// The newest first; a picture of the means where there are two or more.
pub fn history(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> El {
    let attempts: Vec<(&Attempt, Vec<u8>)> =
        reader.learner.attempts.iter().map(|attempt| (attempt, attempt.scores(&questions.bank))).collect();
    let means: Vec<f64> = attempts.iter().filter_map(|(_, scores)| mean(scores)).collect();
    let rows = attempts.iter().rev().map(|(attempt, scores)| row(site, reader, attempt, scores, on_event));
    let table = el("table")
        .class("result-table history-table")
        .with(head(
            site,
            &[
                Word::ReportBegun,
                Word::ReportQuiz,
                Word::ReportAnswers,
                Word::ResultRight,
                Word::ReportScore,
                Word::ReportVersion,
            ],
        ))
        .with(el("tbody").each(rows));
    let caption = el("figcaption").with(el("h3").with(site.text(Word::ReportHistory)));
    let caption = caption.when(means.len() > 1, || el("p").with(site.text(Word::ReportProgress)));
    let picture = (means.len() > 1).then(|| figure::progress(&means));
    el("figure").class("figure").with(caption).with(picture).with(el("div").class("table-frame").with(table))
}

fn mean(scores: &[u8]) -> Option<f64> {
    (!scores.is_empty()).then(|| scores.iter().map(|score| f64::from(*score)).sum::<f64>() / scores.len() as f64)
}

fn row(site: &Site, reader: &Reader, attempt: &Attempt, scores: &[u8], on_event: &OnEvent) -> El {
    let date = Date::of_unix_day(day(attempt.begun, reader.zone).into()).map(|date| date.to_string()).unwrap_or_default();
    let on_open = on_event.click(Event::QuizResumed(attempt.id.clone()));
    let word = if attempt.is_done() { Word::ReportOpen } else { Word::ReportGoOn };
    let name = mode_name(site, &attempt.mode);
    // Buttons that are all labelled alike are told apart by what they open.
    let which = el("span").class("visually-hidden").with(format!(": {name}, {date}"));
    let open = button("button button--quiet button--small", on_open).with(site.text(word)).with(which);
    let of = |part: usize, whole: usize| site.fill(Word::ResultOf, &[("right", &part.to_string()), ("of", &whole.to_string())]);
    let right = scores.iter().filter(|score| **score == 100).count();
    el("tr")
        .with(row_head().with(el("time").with(date)))
        .with(el("td").with(name).with(" ").with(open))
        .with(el("td").with(of(attempt.answered_items(), attempt.items.len())))
        .with(el("td").with(of(right, scores.len())))
        .with(el("td").with(mean(scores).map(whole)))
        .with(el("td").with(&attempt.bank))
}
