//! Amounts side by side, each from nothing.

use library::{Amount, FigureSheet};

use super::marks::{Groups, lines, mark, tick, ticks};
use crate::el::{El, el};
use crate::figure::{Scale, number, picture, stroke};

const WIDTH: f64 = 320.0;
const LEFT: f64 = 6.0;
const RIGHT: f64 = 300.0;

pub fn bars(sheet: &FigureSheet, rows: &[Amount]) -> El {
    let all = || {
        rows.iter()
            .flat_map(|row| row.values.iter().copied().chain(row.interval.into_iter().flat_map(|(low, high)| [low, high])))
    };
    let high = all().fold(0.0_f64, f64::max);
    let low = all().fold(0.0_f64, f64::min);
    let axis = Scale { values: (low, high.max(low + 1.0)), places: (LEFT, RIGHT) };
    let mut top = 2.0;
    let mut parts = Vec::new();
    let mut groups = Groups::default();
    for (index, row) in rows.iter().enumerate() {
        if let Some((head, bottom)) = groups.next(row.group.as_deref(), LEFT, top, 13.0, 36) {
            parts.push(head);
            top = bottom + 2.0;
        }
        let (name, bottom) = lines("figure-label", LEFT, top, 13.0, &row.label, 38);
        let value = row.values.first().copied().unwrap_or_default();
        let (from, to) = (axis.place(value.min(0.0)), axis.place(value.max(0.0)));
        let bar = el("rect").class("figure-bar").attr("x", number(from)).attr("y", number(bottom + 3.0));
        let bar = bar.attr("width", number((to - from).max(1.0))).fix("height", "10");
        // Under the bar, where it is seen whatever the colours are. A range has two ends and no interval besides.
        let range = row.values.first().copied().zip(row.values.get(1).copied());
        let interval = row
            .interval
            .or(range)
            .map(|(low, high)| stroke("figure-interval", (axis.place(low), bottom + 16.0), (axis.place(high), bottom + 16.0)));
        let (words, bottom) = lines("figure-words", LEFT, bottom + 20.0, 12.0, &row.words, 46);
        parts
            .push(mark(index, format!("{}: {}", row.whole_label(), row.words)).with(name).with(bar).with(interval).with(words));
        top = bottom + 8.0;
    }
    let grid = ticks(low, high, 5).into_iter().map(|value| {
        let x = axis.place(value);
        tick(value, x, x.clamp(14.0, RIGHT), top)
    });
    let (name, bottom) = lines("figure-axis", LEFT, top + 20.0, 12.0, &sheet.axis, 46);
    picture("figure-picture", WIDTH, bottom + 6.0).each(grid).each(parts).with(name)
}
