//! Amounts of a medicine on one scale: straight, so that far is far, and on request logarithmic, so that small ones can be told apart.

use library::{Amount, FigureSheet, Phrase};

use super::marks::{Groups, lines, log_ticks, mark, tick, ticks};
use crate::el::{El, el};
use crate::figure::{Scale, circle, picture, stroke};
use crate::prose::ink::Ink;

const WIDTH: f64 = 320.0;
const LEFT: f64 = 10.0;
const RIGHT: f64 = 306.0;
/// What a logarithmic axis names: powers of ten, or also values between them where there are few of those.
const TENFOLD: [f64; 10] = [0.000_001, 0.000_01, 0.0001, 0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0];
const BETWEEN: [f64; 13] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0];

/// Both scales, with the buttons that choose between them: they work without any script.
pub fn doses(ink: &Ink, sheet: &FigureSheet, rows: &[Amount]) -> Vec<El> {
    let choice = |name: &'static str, phrase: Phrase, first: bool| {
        let input = el("input").fix("type", "radio").attr("name", format!("scale-{}", sheet.id)).fix("value", name);
        el("label")
            .class("quiz-level")
            .with(input.flag("checked", first))
            .with(el("span").with(ink.packed.wording.phrase(phrase)))
    };
    let fields = el("fieldset")
        .class("figure-scales")
        .with(el("legend").with(ink.packed.wording.phrase(Phrase::FigureScale)))
        .with(choice("straight", Phrase::FigureStraight, true))
        .with(choice("log", Phrase::FigureLog, false));
    vec![fields, scale(sheet, rows, false).fix("data-scale", "straight"), scale(sheet, rows, true).fix("data-scale", "log")]
}

fn scale(sheet: &FigureSheet, rows: &[Amount], log: bool) -> El {
    let values = || rows.iter().flat_map(|row| &row.values).copied().filter(|value| *value > 0.0);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(0.0_f64, f64::max));
    let ends = if log { ((low / 1.3).ln(), (high * 1.1).ln()) } else { (0.0, high * 1.04) };
    let axis = Scale { values: ends, places: (LEFT, RIGHT) };
    let place = |value: f64| axis.place(if log { value.max(low / 1.3).ln() } else { value });
    let mut top = 2.0;
    let mut parts = Vec::new();
    let mut groups = Groups::default();
    for (index, row) in rows.iter().enumerate() {
        if let Some((head, bottom)) = groups.next(row.group.as_deref(), LEFT, top + 2.0, 13.0, 36) {
            parts.push(head);
            top = bottom + 2.0;
        }
        let text = format!("{}: {}", row.label, row.words);
        let (name, bottom) = lines("figure-label", LEFT, top, 12.0, &text, 36);
        let y = bottom + 8.0;
        let ends = row.values.first().zip(row.values.last()).filter(|(first, last)| first != last);
        let line = ends.map(|(first, last)| stroke("figure-interval", (place(*first), y), (place(*last), y)));
        let points = row.values.iter().map(|value| circle("figure-point", (place(*value), y), 4.5));
        let whole = stroke("figure-grid", (LEFT, y), (RIGHT, y));
        parts.push(mark(index, format!("{}: {}", row.whole_label(), row.words)).with(name).with(whole).with(line).each(points));
        top = y + 12.0;
    }
    let round: Vec<f64> = if log { log_ticks(low / 1.3, high * 1.1, &[&TENFOLD, &BETWEEN]) } else { ticks(0.0, high, 5) };
    let grid = round.into_iter().map(|value| {
        let x = place(value);
        tick(value, x, x, top)
    });
    let (name, bottom) = lines("figure-axis", LEFT, top + 20.0, 12.0, &sheet.axis, 46);
    picture("figure-picture", WIDTH, bottom + 6.0).each(grid).each(parts).with(name)
}
