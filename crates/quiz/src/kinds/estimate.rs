//! How many of 100? A whole number, marked by how close it is to the typed value of a study.
//!
//! The three options say what is said back to a number that is near the value, too low, or too high.

use super::{Rules, chosen_wrongly};
use crate::{Choice, Item, ItemOption, Mark, Verdict};

pub const RULES: Rules = Rules { name: "estimate", shuffled: false, accepts, chosen, wrong: chosen_wrongly, mark, key };

/// The names of the options: what is said back to a number near the value, below it and above it.
pub const OPTIONS: [&str; 3] = [NEAR, LOW, HIGH];

const NEAR: &str = "near";
const LOW: &str = "low";
const HIGH: &str = "high";

fn accepts(_: &Item, choice: &Choice) -> bool {
    choice.as_estimate().is_some_and(|number| *choice == Choice::estimate(number))
}

fn chosen<'a>(item: &'a Item, choice: &Choice) -> Option<&'a ItemOption> {
    let off = off(item, choice)?;
    let name = match Mark::of_distance(off.abs()).verdict {
        Verdict::Right => NEAR,
        _ if off < 0.0 => LOW,
        _ => HIGH,
    };
    item.option(name)
}

fn mark(item: &Item, choice: &Choice) -> Mark {
    off(item, choice).map_or(Mark::scored(0), |off| Mark::of_distance(off.abs()))
}

fn key(item: &Item) -> Option<Choice> {
    item.answer.as_ref().map(|answer| Choice::estimate(answer.value.round() as u8))
}

/// How far above the value the number is.
fn off(item: &Item, choice: &Choice) -> Option<f64> {
    Some(f64::from(choice.as_estimate()?) - item.answer.as_ref()?.value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{estimate, slip};
    use crate::mark;

    fn score(value: f64, number: u8) -> u8 {
        mark(&estimate(value), &Choice::estimate(number)).score
    }

    proptest! {
        #[test]
        fn a_nearer_number_never_scores_less(value in 0.0..=100.0_f64, near in 0_u8..=100, far in 0_u8..=100) {
            let off = |number: u8| (f64::from(number) - value).abs();
            prop_assume!(off(near) <= off(far));
            prop_assert!(score(value, near) >= score(value, far));
        }

        #[test]
        fn full_marks_are_for_numbers_within_five(value in 0.0..=100.0_f64, number in 0_u8..=100) {
            prop_assert_eq!(score(value, number) == 100, (f64::from(number) - value).abs() <= 5.0);
        }

        #[test]
        fn too_low_and_too_high_mirror_each_other(value in 0_u8..=100, number in 0_u8..=100) {
            prop_assert_eq!(score(f64::from(value), number), score(f64::from(100 - value), 100 - number));
            prop_assert_eq!(score(f64::from(value), number), score(f64::from(number), value));
        }

        #[test]
        fn the_side_says_which_slip_it_is(value in 0.0..=100.0_f64, number in 0_u8..=100) {
            let (item, choice) = (estimate(value), Choice::estimate(number));
            let slips: Vec<_> = item.slips(&choice).into_iter().cloned().collect();
            let expected = match f64::from(number) - value {
                ..-5.0 => vec![slip("low")],
                -5.0..=5.0 => vec![],
                _ => vec![slip("high")],
            };
            prop_assert_eq!(slips, expected);
        }
    }

    #[test]
    fn scores_fall_evenly_to_nothing() {
        for (number, points) in [(50, 100), (55, 100), (56, 96), (60, 80), (70, 40), (79, 4), (80, 0), (100, 0)] {
            assert_eq!(score(50.0, number), points, "{number}");
        }
        // Just over five is not full, just under thirty is not nothing before it is rounded down.
        assert_eq!((score(50.1, 45), score(50.1, 21)), (99, 3));
    }

    #[test]
    fn only_whole_numbers_of_a_hundred_are_answers() {
        let item = estimate(20.0);
        for (text, accepted) in [
            ("0", true),
            ("100", true),
            ("-", true),
            ("101", false),
            ("-1", false),
            ("07", false),
            ("+7", false),
            ("7.5", false),
            ("", false),
        ] {
            assert_eq!(item.accepts(&Choice::from(text.to_owned())), accepted, "{text}");
        }
    }
}
