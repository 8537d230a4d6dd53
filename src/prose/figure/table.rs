//! The numbers of a figure as a table: from the same values and in the same words as the picture.

use library::{CountedArm, FigureSheet, Phrase, Plot};
use yew::prelude::*;

use super::map::told;
use super::pairs::stages;
use super::people;
use crate::prose::ink::Ink;

/// What is drawn, line by line: a name and its value in words.
pub fn rows(ink: &Ink, sheet: &FigureSheet) -> Vec<(String, String)> {
    match &sheet.plot {
        Plot::Forest { rows, .. } => rows.iter().map(|row| (row.label.clone(), row.words.clone())).collect(),
        Plot::People(rows) => rows
            .iter()
            .flat_map(|row| {
                let name = |arm: &CountedArm| format!("{}, {}", row.whole_label(), arm.name);
                row.arms.iter().map(move |arm| (name(arm), people::value(ink, row, arm)))
            })
            .collect(),
        Plot::Doses(rows) | Plot::Bars(rows) => rows.iter().map(|row| (row.whole_label(), row.words.clone())).collect(),
        Plot::Pairs(rows) => rows
            .iter()
            .flat_map(|row| stages(row).map(|stage| (format!("{}. {}", row.topic, stage.name(ink)), stage.value(ink))))
            .collect(),
        Plot::Map(rows) => {
            rows.iter().enumerate().map(|(n, row)| (format!("{}. {}", n + 1, row.condition), told(ink, row))).collect()
        }
    }
}

pub fn table(ink: &Ink, sheet: &FigureSheet) -> Html {
    let value = [ink.phrase(Phrase::FigureValue).to_string(), sheet.axis.clone()].into_iter().filter(|part| !part.is_empty());
    let value = value.collect::<Vec<_>>().join(": ");
    let row = |(name, value): (String, String)| html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> };
    html! {
        <div class="table-frame" role="region" tabindex="0" aria-label={format!("{}: {}", ink.phrase(Phrase::FigureTable), sheet.title)}>
            <table>
                <thead><tr><th scope="col">{ ink.text(Phrase::FigureWhat) }</th><th scope="col">{ value }</th></tr></thead>
                <tbody>{ for rows(ink, sheet).into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}
