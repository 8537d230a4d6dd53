//! What the marks of all pictures have in common.

use crate::el::{El, el};
use crate::figure::{label, reached, stroke};

/// A mark that can be reached.
pub fn mark(index: usize, words: String) -> El {
    reached(el("g").fix("role", "img"), index, words)
}

/// A text in lines of at most so many letters: pictures cannot break lines by themselves.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Lines of text below each other. `top` is the top of the first; gives the bottom of the last as well.
pub fn lines(class: &'static str, left: f64, top: f64, size: f64, text: &str, most: usize) -> (El, f64) {
    let lines = wrap(text, most);
    let bottom = top + size * 1.25 * lines.len() as f64;
    let line = |(n, line): (usize, String)| label("start", (left, top + size * (1.0 + 1.25 * n as f64)), line);
    (el("g").class(class).each(lines.into_iter().enumerate().map(line)), bottom)
}

/// The group of the row that was drawn last, if it had one.
#[derive(Default)]
pub struct Groups<'a>(Option<&'a str>);

impl<'a> Groups<'a> {
    /// The lines above a row with which another group begins, as [`lines`] gives them.
    pub fn next(&mut self, group: Option<&'a str>, left: f64, top: f64, size: f64, most: usize) -> Option<(El, f64)> {
        if group == self.0 {
            return None;
        }
        self.0 = group;
        Some(lines("figure-group", left, top, size, group.unwrap_or_default(), most))
    }
}

/// A value of an axis: a line at `x` from the top of the picture to `bottom`, and below it the number, in the middle of `name`.
pub fn tick(value: f64, x: f64, name: f64, bottom: f64) -> El {
    el("g").with(stroke("figure-grid", (x, 0.0), (x, bottom))).with(label("middle", (name, bottom + 14.0), plain(value)))
}

/// A number on an axis.
fn plain(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.replace('-', "\u{2212}") }
}

/// At most `most` round values from `low` to `high`, both inside: steps of 1, 2 or 5 times a power of ten. From 5 on, `most` gives at least two.
pub fn ticks(low: f64, high: f64, most: usize) -> Vec<f64> {
    let rough = (high - low).max(f64::MIN_POSITIVE) / most.max(1) as f64;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= rough).unwrap_or(rough);
    let (first, last) = ((low / step).ceil() as i64, (high / step).floor() as i64);
    (first..=last).map(|n| n as f64 * step).collect()
}

/// Values for a logarithmic axis from `low` to `high`, both above 0: the first of the sets of which at least two are inside, else even steps. One value
/// alone would not tell how far anything is.
pub fn log_ticks(low: f64, high: f64, sets: &[&[f64]]) -> Vec<f64> {
    let inside = |set: &&[f64]| set.iter().copied().filter(|value| low <= *value && *value <= high).collect::<Vec<_>>();
    sets.iter().map(inside).find(|set| set.len() > 1).unwrap_or_else(|| ticks(low, high, 5))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{log_ticks, ticks, wrap};

    proptest! {
        #[test]
        fn ticks_are_few_round_and_inside(low in -100.0..100.0_f64, span in 0.01..1000.0_f64, most in 2_usize..8) {
            let high = low + span;
            let ticks = ticks(low, high, most);
            prop_assert!(ticks.len() <= most + 1);
            prop_assert!(ticks.len() >= 2 || most < 5);
            prop_assert!(ticks.iter().all(|tick| *tick >= low - 1e-9 && *tick <= high + 1e-6 * span));
            prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn a_logarithmic_axis_names_at_least_two_values(low in 0.001..100.0_f64, times in 1.01..1000.0_f64) {
            let high = low * times;
            let ticks = log_ticks(low, high, &[&[0.1, 1.0, 10.0, 100.0], &[1.0, 2.0, 5.0]]);
            prop_assert!(ticks.len() >= 2 && ticks.iter().all(|tick| low <= *tick && *tick <= high * 1.000_001), "{ticks:?}");
        }

        #[test]
        fn wrapping_loses_no_word(text in "[a-z]{1,9}( [a-z]{1,9}){0,30}", most in 4_usize..50) {
            let lines = wrap(&text, most);
            prop_assert_eq!(lines.join(" "), text);
            prop_assert!(lines.iter().all(|line| line.len() <= most || !line.contains(' ')));
        }
    }
}
