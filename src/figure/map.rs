//! Conditions by how far it is borne out that something helps (rows) and how certain that is (columns): a disc for each, as large in area as the number
//! of people who were studied in controlled trials. Discs are numbered, and the list beside the map tells the names.

use evidence::Standing;

use super::{circle, disc_at, label, number, picture, reached};
use crate::el::{El, el};

/// One condition.
pub struct Mark {
    pub standing: Standing,
    /// The column, from the left: the lowest certainty comes first.
    pub certainty: usize,
    pub people: u32,
    /// Where it leads.
    pub href: String,
    /// What it is, in words.
    pub words: String,
}

const LEFT: f64 = 26.0;
const WIDTH: f64 = 320.0;
/// Room of a disc and its number.
const STEP: f64 = 38.0;
const LINE: f64 = 26.0;
const MOST: f64 = 11.0;
/// A column is at least so wide.
const NARROW: f64 = 52.0;

/// The map. `columns` names the columns from the left.
pub fn map(marks: &[Mark], columns: &[&str]) -> El {
    let largest = marks.iter().map(|mark| mark.people).max().unwrap_or_default().max(1);
    let widths = widths(marks, columns.len());
    let lefts: Vec<f64> = (0..columns.len()).map(|at| LEFT + widths[..at].iter().sum::<f64>()).collect();
    let mut top = 40.0;
    let mut parts: Vec<El> = Vec::new();
    for standing in Standing::ALL {
        let in_row = |certainty: usize| {
            let here =
                marks.iter().enumerate().filter(move |(_, mark)| mark.standing == standing && mark.certainty == certainty);
            here.collect::<Vec<_>>()
        };
        let lines = |certainty: usize| in_row(certainty).len().div_ceil(per_line(widths[certainty])).max(1);
        let height = (0..columns.len()).map(lines).max().unwrap_or(1) as f64 * LINE + 8.0;
        parts.push(disc_at(standing, (12.0, top + height / 2.0)));
        for certainty in 0..columns.len() {
            let (left, width) = (lefts[certainty], widths[certainty]);
            parts.push(cell(left, top, width, height));
            for (place, (index, mark)) in in_row(certainty).into_iter().enumerate() {
                let line = per_line(width);
                let x = left + STEP * (place % line) as f64 + 15.0;
                let y = top + LINE * ((place / line) as f64 + 0.5) + 4.0;
                parts.push(one(mark, index, (x, y), largest));
            }
        }
        top += height + 2.0;
    }
    let heads = columns.iter().enumerate().map(|(at, name)| {
        let y = if at % 2 == 0 { 14.0 } else { 30.0 };
        label("middle", (lefts[at] + widths[at] / 2.0, y), *name)
    });
    picture("figure-picture figure-map", WIDTH, top).each(heads).each(parts)
}

/// Columns are as wide as they need to be: at least one disc and its name.
fn widths(marks: &[Mark], columns: usize) -> Vec<f64> {
    let most = |certainty: usize| {
        let in_cell =
            |standing: Standing| marks.iter().filter(move |mark| mark.certainty == certainty && mark.standing == standing);
        Standing::ALL.into_iter().map(|standing| in_cell(standing).count()).max().unwrap_or_default().max(1) as f64
    };
    let wanted: Vec<f64> = (0..columns).map(|at| most(at).sqrt()).collect();
    let all: f64 = wanted.iter().sum();
    let room = WIDTH - LEFT - columns as f64 * NARROW;
    wanted.into_iter().map(|one| NARROW + room * one / all).collect()
}

fn per_line(width: f64) -> usize {
    (((width - 6.0) / STEP) as usize).max(1)
}

fn cell(left: f64, top: f64, width: f64, height: f64) -> El {
    let cell = el("rect").class("figure-cell").attr("x", number(left)).attr("y", number(top));
    cell.attr("width", number(width - 2.0)).attr("height", number(height))
}

fn one(mark: &Mark, index: usize, at: (f64, f64), largest: u32) -> El {
    // Area, not width, is what eyes compare; the smallest is still a mark.
    let radius = (f64::from(mark.people) / f64::from(largest)).sqrt() * MOST;
    let radius = if mark.people == 0 { 3.0 } else { radius.max(2.0) };
    let disc = circle(if mark.people == 0 { "map-none" } else { "map-people" }, at, radius);
    let name = label("start", (at.0 + radius + 2.0, at.1 + 4.0), (index + 1).to_string()).class("map-number");
    let link = el("a").class("map-mark").attr("href", mark.href.clone());
    reached(link, index, format!("{}. {}", index + 1, mark.words))
        .with(circle("map-room", at, LINE / 2.0 - 1.0))
        .with(disc)
        .with(name)
}
