//! The numbers of a figure as a table: from the same values and in the same words as the picture.

use library::{FigureSheet, Phrase, Plot};
use yew::prelude::*;

use super::map::words;
use crate::prose::ink::Ink;

/// What is drawn, line by line: a name and its value in words.
pub fn rows(ink: &Ink, sheet: &FigureSheet) -> Vec<(String, String)> {
    match &sheet.plot {
        Plot::Forest { rows, .. } => rows.iter().map(|row| (row.label.clone(), row.words.clone())).collect(),
        Plot::People(rows) => rows
            .iter()
            .flat_map(|row| row.arms.iter().map(|arm| (format!("{}, {}", row.whole_label(), arm.name), arm.words.clone())))
            .collect(),
        Plot::Doses(rows) | Plot::Bars(rows) => rows.iter().map(|row| (row.whole_label(), row.words.clone())).collect(),
        Plot::Pairs(rows) => rows
            .iter()
            .flat_map(|row| {
                let studies = [&row.early].into_iter().chain(&row.later);
                studies.map(|study| {
                    let people = ink.fill(Phrase::StudyPeople, &[("n", &study.people.to_string())]);
                    (format!("{}, {}", row.topic, study.study.name), format!("{people}. {}", study.said))
                })
            })
            .collect(),
        Plot::Map(rows) => rows
            .iter()
            .enumerate()
            .map(|(n, row)| {
                let all = words(ink, row);
                let (name, rest) = all.split_once(": ").unwrap_or((&all, ""));
                (format!("{}. {name}", n + 1), rest.to_owned())
            })
            .collect(),
    }
}

pub fn table(ink: &Ink, sheet: &FigureSheet) -> Html {
    let row = |(name, value): (String, String)| html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> };
    html! {
        <div class="table-frame" role="region" tabindex="0" aria-label={format!("{}: {}", ink.phrase(Phrase::FigureTable), sheet.title)}>
            <table>
                <thead><tr><th scope="col">{ ink.text(Phrase::FigureWhat) }</th><th scope="col">{ ink.text(Phrase::FigureValue) }</th></tr></thead>
                <tbody>{ for rows(ink, sheet).into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// A number on an axis.
pub fn plain(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.replace('-', "\u{2212}") }
}
