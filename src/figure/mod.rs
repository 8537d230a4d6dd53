//! Pictures of numbers, as SVG. Each stands beside the same numbers in words or in a table.
//!
//! Shapes and sizes carry the meaning; colours only help.

mod calibration;
mod disc;
mod dots;
mod map;
mod matrix;
mod progress;
mod scale;

pub use calibration::calibration;
pub use disc::{disc, disc_at};
pub use dots::dots;
#[cfg(feature = "prerender")]
pub use dots::dots_at;
pub use map::{Mark, map};
pub use matrix::matrix;
pub use progress::progress;
#[cfg(feature = "prerender")]
pub use scale::Scale;

use crate::el::{Child, El, el};

/// An empty picture of that many units. Where the same numbers stand beside it in words, it is hidden from screen readers: see [`silent`].
pub fn picture(class: &'static str, width: f64, height: f64) -> El {
    let picture = el("svg").class(class).attr("viewBox", format!("0 0 {} {}", number(width), number(height)));
    picture.fix("focusable", "false")
}

/// A picture that says nothing to screen readers.
fn silent(picture: El) -> El {
    picture.fix("aria-hidden", "true")
}

/// A number as SVG takes it, to a hundredth. (What formats numbers with a fraction would weigh more than all pictures.)
pub fn number(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let sign = if hundredths < 0 { "-" } else { "" };
    match rest {
        0 => format!("{sign}{whole}"),
        _ if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        _ if rest < 10 => format!("{sign}{whole}.0{rest}"),
        _ => format!("{sign}{whole}.{rest}"),
    }
}

/// A straight line.
pub fn stroke(class: &'static str, from: (f64, f64), to: (f64, f64)) -> El {
    let line = el("line").class(class).attr("x1", number(from.0)).attr("y1", number(from.1));
    line.attr("x2", number(to.0)).attr("y2", number(to.1))
}

pub fn circle(class: &'static str, at: (f64, f64), radius: f64) -> El {
    el("circle").class(class).attr("cx", number(at.0)).attr("cy", number(at.1)).attr("r", number(radius))
}

/// Words at a place; `anchor` is `start`, `middle` or `end`.
pub fn label(anchor: &'static str, at: (f64, f64), text: impl Child) -> El {
    el("text").fix("text-anchor", anchor).attr("x", number(at.0)).attr("y", number(at.1)).with(text)
}

/// Makes a mark of a picture one that can be reached: one tab stop for the whole picture, arrow keys between its marks, each of which says its words.
pub fn reached(mark: El, index: usize, words: String) -> El {
    mark.attr("aria-label", words).fix("data-mark", "").attr("tabindex", if index == 0 { "0" } else { "-1" })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::number;

    proptest! {
        #[test]
        fn a_written_number_is_the_number(value in -1000.0..1000.0_f64) {
            let written: f64 = number(value).parse().unwrap();
            prop_assert!((written - value).abs() <= 0.005 + 1e-9, "{}", number(value));
        }
    }

    #[test]
    fn numbers_are_written_short() {
        assert_eq!([0.0, -0.5, 12.05, 3.999, 7.25].map(number), ["0", "-0.5", "12.05", "4", "7.25"]);
    }
}
