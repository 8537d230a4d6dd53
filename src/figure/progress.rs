//! The mean score of one quiz after another.

use super::scale::Scale;
use super::{circle, label, number, picture, silent, stroke};
use crate::el::{El, el};

const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 150.0;

/// The means, 0 to 100, the oldest first. They stand at even distances: how much time lies between is told in the table.
pub fn progress(means: &[f64]) -> El {
    let across = Scale { values: (0.0, (means.len().max(2) - 1) as f64), places: (44.0, WIDTH - 12.0) };
    let up = Scale { values: (0.0, 100.0), places: (HEIGHT - 14.0, 10.0) };
    let grid = [0.0, 50.0, 100.0].map(|value| {
        let y = up.place(value);
        let line = stroke("figure-grid", (across.places.0 - 8.0, y), (WIDTH, y));
        el("g").with(line).with(label("end", (28.0, y + 5.0), number(value)))
    });
    let points: Vec<(f64, f64)> =
        means.iter().enumerate().map(|(at, mean)| (across.place(at as f64), up.place(*mean))).collect();
    let line: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
    let line = el("polyline").class("figure-line").attr("points", line.join(" "));
    let dots = points.into_iter().map(|at| circle("figure-point", at, 5.0));
    silent(picture("figure-picture", WIDTH, HEIGHT)).each(grid).with(line).each(dots)
}
