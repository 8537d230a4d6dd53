//! How sure the reader was, and how often right.

use quiz::{Answered, Calibration, Level};
use site::Word;
use yew::prelude::*;

use super::{head, row_head};
use crate::el::{El, el};
use crate::event::{Begin, Event, OnEvent};
use crate::figure;
use crate::view::{Site, button, level_word, whole};

/// Nothing where nobody was asked how sure they are.
pub fn calibration(site: &Site, answers: &[Answered], on_event: &OnEvent) -> El {
    let calibration = Calibration::of(answers);
    if calibration.levels.iter().all(|level| level.asked == 0) {
        return el("div");
    }
    let percent = |share: f64| site.fill(Word::ReportPercent, &[("n", &whole(100.0 * share))]).to_string();
    let words = calibration.levels.each_ref().map(|level| site.word(level_word(level.confidence)));
    let levels: Vec<(&Level, &str)> = calibration.levels.iter().zip(words.iter().map(|word| word.as_str())).collect();
    let enough = calibration.levels.iter().any(|level| !level.too_few());
    let table = el("table")
        .class("result-table")
        .with(head(site, &[Word::ReportLevel, Word::ReportAnswers, Word::ResultRight, Word::ReportShare, Word::ReportInterval]))
        .with(el("tbody").each(levels.iter().map(|(level, name)| row(site, level, name))));
    let caption = el("figcaption").with(el("h3").with(site.text(Word::ReportCalibration)));
    let figure = el("figure").class("figure").with(caption).when(enough, || figure::calibration(&levels, percent));
    let figure = figure.with(el("div").class("table-frame").with(table));
    el("div").with(figure).with(errors(site, calibration.confident_errors, on_event))
}

fn row(site: &Site, level: &Level, name: &str) -> El {
    let percent = |share: f64| whole(100.0 * share);
    let (low, high) = level.interval();
    let told = match level.share() {
        Some(share) if !level.too_few() => [
            site.fill(Word::ReportPercent, &[("n", &percent(share))]),
            site.fill(Word::ReportFromTo, &[("low", &percent(low)), ("high", &percent(high))]),
        ],
        _ => [site.word(Word::ReportTooFew), AttrValue::default()],
    };
    el("tr")
        .with(row_head().with(name))
        .with(el("td").with(level.asked.to_string()))
        .with(el("td").with(level.right.to_string()))
        .each(told.map(|told| el("td").with(told)))
}

/// What was certain and wrong is asked once more, in other words.
fn errors(site: &Site, errors: Vec<evidence::Id<quiz::Item>>, on_event: &OnEvent) -> Option<El> {
    let n = errors.len().to_string();
    let on_again = on_event.click(Event::QuizBegun(Begin::Again(errors)));
    (n != "0").then(|| {
        let again = button("button", on_again).with(site.text(Word::ReportAskConfident));
        el("div").with(el("p").with(site.fill(Word::ReportConfident, &[("n", &n)]))).with(el("p").class("buttons").with(again))
    })
}
