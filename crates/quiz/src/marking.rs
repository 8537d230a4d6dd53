//! Marking: the one place that says what an answer is worth.
//!
//! | item | answer | score |
//! |---|---|---|
//! | best | the key | 100 |
//! | best | another option | 0 |
//! | standing | given and true standing are `d` steps apart on the scale | max(0, 100 - 50 d) |
//! | any | "I don't know", or an option that is gone | 0 |
//!
//! So a standing one step off earns half and counts as close; two steps off or more earns nothing. The signed lean is given minus
//! true standing in steps, positive where more was believed than the evidence bears. "I don't know" has no lean and is
//! never punished: it scores what a miss scores, and nothing is taken away.

use crate::{Choice, Item, ItemKind};

/// How near an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// One step off on the scale of standings.
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

/// Marks a choice. Cannot fail: an option that is no longer in the item is a miss.
pub fn mark(item: &Item, choice: &Choice) -> Mark {
    if *choice == Choice::DontKnow {
        return Mark { verdict: Verdict::DontKnow, score: 0, lean: None };
    }
    let missed = Mark { verdict: Verdict::Missed, score: 0, lean: None };
    let (Some(chosen), Some(key)) = (item.chosen(choice), item.key()) else { return missed };
    match item.kind {
        ItemKind::Best if chosen.correct => Mark { verdict: Verdict::Right, score: 100, lean: None },
        ItemKind::Best => missed,
        ItemKind::Standing => match (chosen.standing, key.standing) {
            (Some(given), Some(truth)) => by_distance(given.step() - truth.step()),
            _ => missed,
        },
    }
}

fn by_distance(lean: i8) -> Mark {
    let (verdict, score) = match lean.unsigned_abs() {
        0 => (Verdict::Right, 100),
        1 => (Verdict::Close, 50),
        _ => (Verdict::Missed, 0),
    };
    Mark { verdict, score, lean: Some(lean) }
}

#[cfg(test)]
mod tests {
    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{best, standing};

    fn any_standing() -> impl Strategy<Value = Standing> {
        prop::sample::select(Standing::ALL.to_vec())
    }

    fn given(standing: Standing) -> Choice {
        Choice::Option(standing.slug().to_owned())
    }

    proptest! {
        #[test]
        fn score_is_bounded_and_full_only_for_the_key(truth in any_standing(), answer in any_standing()) {
            let mark = mark(&standing(truth), &given(answer));
            prop_assert!(mark.score <= 100);
            prop_assert_eq!(mark.score == 100, truth == answer);
            prop_assert_eq!(mark.verdict == Verdict::Right, truth == answer);
        }

        #[test]
        fn over_and_under_claiming_mirror_each_other(one in any_standing(), other in any_standing()) {
            let there = mark(&standing(one), &given(other));
            let back = mark(&standing(other), &given(one));
            prop_assert_eq!(there.score, back.score);
            prop_assert_eq!(there.lean, back.lean.map(|lean| -lean));
        }

        #[test]
        fn a_nearer_answer_never_scores_less(truth in any_standing(), near in any_standing(), far in any_standing()) {
            let distance = |given: Standing| (given.step() - truth.step()).abs();
            prop_assume!(distance(near) <= distance(far));
            prop_assert!(mark(&standing(truth), &given(near)).score >= mark(&standing(truth), &given(far)).score);
        }

        #[test]
        fn a_best_item_pays_for_its_key_alone(options in 2_usize..5, key in 0_usize..5, chosen in 0_usize..5) {
            let (key, chosen) = (key % options, chosen % options);
            let mark = mark(&best(options, key), &Choice::Option(format!("o{chosen}")));
            prop_assert_eq!(mark.score, if key == chosen { 100 } else { 0 });
        }
    }

    #[test]
    fn not_knowing_and_vanished_options_score_nothing_and_lean_nowhere() {
        let item = standing(Standing::Mixed);
        assert_eq!(mark(&item, &Choice::DontKnow), Mark { verdict: Verdict::DontKnow, score: 0, lean: None });
        let gone = Choice::Option("gone".to_owned());
        assert_eq!(mark(&item, &gone), Mark { verdict: Verdict::Missed, score: 0, lean: None });
    }
}
