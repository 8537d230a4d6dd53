//! Comparisons with their intervals on one axis: ratios on a logarithmic one, because half and double are equally far from no difference.

use library::{Compared, FigureSheet};

use super::marks::{lines, log_ticks, mark, tick, ticks};
use crate::el::{El, el};
use crate::figure::{Scale, circle, number, picture, stroke};

const WIDTH: f64 = 320.0;
const LEFT: f64 = 10.0;
const RIGHT: f64 = 310.0;

pub fn forest(sheet: &FigureSheet, ratio: bool, rows: &[Compared]) -> El {
    let axis = Axis::over(ratio, rows);
    let mut top = 4.0;
    let mut parts = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let (name, bottom) = lines("figure-label", LEFT, top, 13.0, &row.label, 38);
        let (words, bottom) = lines("figure-words", LEFT, bottom, 12.0, &row.words, 46);
        let y = bottom + 14.0;
        parts.push(mark(index, format!("{}: {}", row.label, row.words)).with(name).with(words).each(axis.interval(row, y)));
        top = y + 18.0;
    }
    let bottom = top + 4.0;
    let grid = axis.ticks().into_iter().map(|value| {
        let x = axis.place(value);
        tick(value, x, x, bottom)
    });
    let x = axis.place(axis.neutral());
    let neutral = stroke("figure-neutral", (x, 0.0), (x, bottom));
    let (axis_name, end) = lines("figure-axis", LEFT, bottom + 20.0, 12.0, &sheet.axis, 46);
    let low = lines("figure-words", LEFT, end + 2.0, 12.0, &format!("← {}", sheet.low), 22);
    let high = lines("figure-words", 165.0, end + 2.0, 12.0, &format!("{} →", sheet.high), 22);
    let height = low.1.max(high.1) + 6.0;
    picture("figure-picture", WIDTH, height).each(grid).with(neutral).each(parts).with(axis_name).with(low.0).with(high.0)
}

/// A straight or a logarithmic axis.
struct Axis {
    ratio: bool,
    low: f64,
    high: f64,
    scale: Scale,
}

impl Axis {
    /// Wide enough for every interval and for no difference.
    fn over(ratio: bool, rows: &[Compared]) -> Self {
        let neutral: f64 = if ratio { 1.0 } else { 0.0 };
        let all = rows.iter().flat_map(|row| {
            let (low, high) = row.interval.unwrap_or((row.value, row.value));
            [row.value, low, high]
        });
        let (low, high) = all.fold((neutral, neutral), |(low, high), value: f64| (low.min(value), high.max(value)));
        // Where nothing differs, the axis has a width all the same.
        let room = if low < high { 0.1 * (high - low) } else { 1.0 };
        let (low, high) = if ratio { (low / 1.15, high * 1.15) } else { (low - room, high + room) };
        let ends = if ratio { (low.ln(), high.ln()) } else { (low, high) };
        Self { ratio, low, high, scale: Scale { values: ends, places: (LEFT, RIGHT) } }
    }

    fn neutral(&self) -> f64 {
        if self.ratio { 1.0 } else { 0.0 }
    }

    fn place(&self, value: f64) -> f64 {
        self.scale.place(if self.ratio { value.ln() } else { value })
    }

    fn ticks(&self) -> Vec<f64> {
        if self.ratio {
            return log_ticks(self.low, self.high, &[&[0.1, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0]]);
        }
        ticks(self.low, self.high, 5)
    }

    /// A reported interval is a full line, one that we calculated is dashed; without either the point stands alone, and open.
    fn interval(&self, row: &Compared, y: f64) -> Vec<El> {
        let x = self.place(row.value);
        let Some((low, high)) = row.interval else { return vec![circle("figure-point figure-point--open", (x, y), 5.0)] };
        let class = if row.approximate { "figure-interval figure-interval--approximate" } else { "figure-interval" };
        let (low, high) = (self.place(low), self.place(high));
        let end = |x: f64| stroke("figure-interval", (x, y - 5.0), (x, y + 5.0));
        let point = el("rect").class("figure-point").attr("x", number(x - 5.0)).attr("y", number(y - 5.0));
        let point = point.fix("width", "10").fix("height", "10");
        vec![stroke(class, (low, y), (high, y)), end(low), end(high), point]
    }
}
