//! Marking: the one place that says what an answer is worth.
//!
//! | item | answer | score |
//! |---|---|---|
//! | best | the key | 100 |
//! | best | another option | 0 |
//! | standing | given and true standing are `d` steps apart on the scale | max(0, 100 - 50 d) |
//! | several | `hits` of the `keys` established claims are chosen, and `others` besides | 100 × max(0, hits - others) / keys, rounded |
//! | order | of `pairs` pairs of claims, `right` stand the right way round | 100 × max(0, 2 right / pairs - 1), rounded |
//! | estimate | the number is `d` points of 100 off | 100 up to 5 points, then (30 - d) / 25 of 100, rounded down, and 0 from 30 on |
//! | any | "I don't know", or an answer that the item does not take | 0 |
//!
//! Scores are 0 to 100. The verdict follows the score: right at 100, close above 0, else missed. "I don't know" is never punished: it scores what
//! a miss scores, and nothing is taken away.
//!
//! **Why these.** A standing one step off is a slight error and two are not. Of *several*, each false choice takes away what a hit earns, so
//! choosing everything earns nothing as long as at most half of the options are established, and so does choosing nothing. An *order* is
//! Kendall's tau (Kendall MG: A new measure of rank correlation, Biometrika 1938) that is never below 0. The plain share of pairs would give half of
//! the score to any order; corrected for chance, a blind order earns 28 of 100 with three claims and 19 with four, about what a guess among four
//! options earns, and of an order and its reverse one earns nothing. An *estimate* within 5 points is as near as a reader can tell from a picture
//! of 100 people; 30 points off is another answer, such as a third for two thirds. Between, it falls evenly, so that no reader has to know where
//! a step is. A blind number earns 18 to 35 of 100, the less the nearer the value is to an end.
//!
//! The signed lean of a standing item is given minus true standing in steps, positive where more was believed than the evidence bears. "I don't
//! know" has no lean.

use crate::{Choice, Item};

/// How near an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Partly right: one step off on the scale of standings, some of several, most pairs of an order, a number that is not far off.
    Close,
    Missed,
    DontKnow,
}

/// What one answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub verdict: Verdict,
    /// Hundredths of an item: 0 to 100.
    pub score: u8,
    /// Steps on the scale of standings, -5 to 5; positive is over-claimed. `None` where no standing was given.
    pub lean: Option<i8>,
}

/// Marks a choice. Cannot fail: an answer that the item does not take, or takes no longer, is a miss.
pub fn mark(item: &Item, choice: &Choice) -> Mark {
    if *choice == Choice::DontKnow {
        return Mark { verdict: Verdict::DontKnow, score: 0, lean: None };
    }
    if !item.accepts(choice) {
        return Mark::scored(0);
    }
    (item.kind.rules().mark)(item, choice)
}

impl Mark {
    /// A score with its verdict.
    pub(crate) fn scored(score: u8) -> Self {
        let verdict = match score {
            100.. => Verdict::Right,
            1..=99 => Verdict::Close,
            0 => Verdict::Missed,
        };
        Self { verdict, score, lean: None }
    }

    /// A standing given that many steps above the true one.
    pub(crate) fn of_steps(lean: i8) -> Self {
        let score = match lean.unsigned_abs() {
            0 => 100,
            1 => 50,
            _ => 0,
        };
        Self { lean: Some(lean), ..Self::scored(score) }
    }

    /// Of several: established claims that were chosen, other claims that were, and all that are established.
    pub(crate) fn of_hits(hits: usize, others: usize, keys: usize) -> Self {
        if hits == keys && others == 0 {
            return Self::scored(100);
        }
        Self::scored(share(hits.saturating_sub(others), keys))
    }

    /// Of an order: pairs that stand the right way round, and all pairs.
    pub(crate) fn of_pairs(right: usize, pairs: usize) -> Self {
        Self::scored(share((2 * right).saturating_sub(pairs), pairs))
    }

    /// A number that many points of 100 off.
    pub(crate) fn of_distance(off: f64) -> Self {
        const NEAR: f64 = 5.0;
        const FAR: f64 = 30.0;
        if off <= NEAR {
            return Self::scored(100);
        }
        // A cast of a negative number gives 0.
        Self::scored((100.0 * (FAR - off) / (FAR - NEAR)) as u8)
    }
}

/// `part` of `whole` in hundredths, rounded; 0 of nothing.
fn share(part: usize, whole: usize) -> u8 {
    (100 * part + whole / 2).checked_div(whole).map_or(0, |share| share.min(100) as u8)
}

#[cfg(test)]
mod tests {
    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{best, estimate, order, several, standing};

    /// An item of any kind.
    fn any_item() -> impl Strategy<Value = Item> {
        let standings = Standing::ALL.to_vec();
        prop_oneof![
            (2_usize..5, 0_usize..2).prop_map(|(options, key)| best(options, key)),
            prop::sample::select(standings.clone()).prop_map(standing),
            (1_usize..4, 1_usize..4).prop_map(|(established, others)| several(established, others)),
            prop::sample::subsequence(standings, 3..=4).prop_shuffle().prop_map(|standings| order(&standings)),
            (0.0..=100.0).prop_map(estimate),
        ]
    }

    /// A text that may or may not be an answer to some item.
    fn any_choice() -> impl Strategy<Value = Choice> {
        let parts =
            prop::sample::select(vec!["c0", "c1", "c2", "c3", "o0", "o1", "mixed", "established", "unsupported", "near"]);
        let joint = prop::sample::select(vec!["+", ">"]);
        prop_oneof![
            (prop::collection::vec(parts, 0..4), joint).prop_map(|(parts, joint)| parts.join(joint)),
            (0_u8..=120).prop_map(|number| number.to_string()),
            "\\PC{0,6}",
        ]
        .prop_map(Choice::from)
    }

    proptest! {
        #[test]
        fn every_mark_is_bounded_and_its_verdict_follows(item in any_item(), choice in any_choice()) {
            let mark = mark(&item, &choice);
            let verdict = match (choice == Choice::DontKnow, mark.score) {
                (true, score) => { prop_assert_eq!(score, 0); Verdict::DontKnow }
                (false, 100) => Verdict::Right,
                (false, 0) => Verdict::Missed,
                (false, _) => Verdict::Close,
            };
            prop_assert!(mark.score <= 100);
            prop_assert_eq!(mark.verdict, verdict);
        }

        #[test]
        fn the_key_earns_everything_and_commits_no_slip(item in any_item()) {
            let key = item.key_choice().unwrap();
            prop_assert!(item.accepts(&key));
            prop_assert_eq!(mark(&item, &key).score, 100);
            prop_assert!(item.slips(&key).is_empty());
        }

        #[test]
        fn full_marks_are_for_answers_without_an_error(item in any_item(), choice in any_choice()) {
            let wrong = item.wrong(&choice);
            prop_assert_eq!(mark(&item, &choice).score == 100, item.accepts(&choice) && choice != Choice::DontKnow && wrong.is_empty());
        }

        #[test]
        fn not_knowing_and_answers_that_are_none_earn_nothing(item in any_item(), text in "[A-Z]{1,6}") {
            let none = Mark { verdict: Verdict::DontKnow, score: 0, lean: None };
            prop_assert_eq!(mark(&item, &Choice::DontKnow), none);
            prop_assert_eq!(mark(&item, &Choice::Option(text.clone())), Mark { verdict: Verdict::Missed, ..none });
            prop_assert_eq!(mark(&item, &Choice::Option(String::new())), Mark { verdict: Verdict::Missed, ..none });
            for choice in [Choice::DontKnow, Choice::Option(text)] {
                prop_assert!(item.wrong(&choice).is_empty() && item.slips(&choice).is_empty() && item.chosen(&choice).is_none());
            }
        }
    }
}
