//! How sure a reader was, and how often right: a point with its interval for each level that has enough answers.

use quiz::Level;

use super::scale::Scale;
use super::{circle, label, picture, silent, stroke};
use crate::el::{El, el};

const WIDTH: f64 = 320.0;
const ROW: f64 = 40.0;
const LEFT: f64 = 96.0;
const RIGHT: f64 = 304.0;

/// The levels with their names, from the top. `percent` writes a share in words.
pub fn calibration(levels: &[(&Level, &str)], percent: impl Fn(f64) -> String) -> El {
    let height = ROW * levels.len() as f64 + 30.0;
    let axis = Scale { values: (0.0, 1.0), places: (LEFT, RIGHT) };
    let bottom = height - 24.0;
    let grid = [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| {
        let x = axis.place(share);
        let line = stroke("figure-grid", (x, 4.0), (x, bottom));
        el("g").with(line).with(label("middle", (x, height - 6.0), percent(share)))
    });
    let rows = levels.iter().enumerate().map(|(row, (level, name))| {
        let y = ROW * (row as f64 + 0.5) + 4.0;
        let row = el("g").with(label("start", (0.0, y + 5.0), *name));
        let Some(share) = level.share().filter(|_| !level.too_few()) else { return row };
        let (low, high) = level.interval();
        let bar = stroke("figure-interval", (axis.place(low), y), (axis.place(high), y));
        let end = |value: f64| stroke("figure-interval", (axis.place(value), y - 5.0), (axis.place(value), y + 5.0));
        row.with(bar).with(end(low)).with(end(high)).with(circle("figure-point", (axis.place(share), y), 6.0))
    });
    silent(picture("figure-picture", WIDTH, height)).each(grid).each(rows)
}
