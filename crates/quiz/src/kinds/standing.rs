//! Where a proposition stands: the scale of standings, marked by distance.

use super::{Rules, chosen_wrongly, key_by_name, named, names_one};
use crate::{Choice, Item, Mark};

pub const RULES: Rules = Rules {
    name: "standing",
    // The scale has its own order.
    shuffled: false,
    accepts: names_one,
    chosen: named,
    wrong: chosen_wrongly,
    mark,
    key: key_by_name,
};

fn mark(item: &Item, choice: &Choice) -> Mark {
    let given = named(item, choice).and_then(|option| option.standing);
    let truth = item.key().and_then(|key| key.standing);
    match (given, truth) {
        (Some(given), Some(truth)) => Mark::of_steps(given.step() - truth.step()),
        _ => Mark::scored(0),
    }
}

#[cfg(test)]
mod tests {
    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::standing;
    use crate::{Verdict, mark};

    fn any_standing() -> impl Strategy<Value = Standing> {
        prop::sample::select(Standing::ALL.to_vec())
    }

    fn given(standing: Standing) -> Choice {
        Choice::Option(standing.slug().to_owned())
    }

    proptest! {
        #[test]
        fn full_marks_are_for_the_key_alone(truth in any_standing(), answer in any_standing()) {
            let mark = mark(&standing(truth), &given(answer));
            prop_assert_eq!(mark.score == 100, truth == answer);
            prop_assert_eq!(mark.verdict == Verdict::Right, truth == answer);
        }

        #[test]
        fn over_and_under_claiming_mirror_each_other(one in any_standing(), other in any_standing()) {
            let there = mark(&standing(one), &given(other));
            let back = mark(&standing(other), &given(one));
            prop_assert_eq!(there.score, back.score);
            prop_assert_eq!(there.lean, back.lean.map(|lean| -lean));
            prop_assert!(there.lean.is_some());
        }

        #[test]
        fn a_nearer_answer_never_scores_less(truth in any_standing(), near in any_standing(), far in any_standing()) {
            let distance = |given: Standing| (given.step() - truth.step()).abs();
            prop_assume!(distance(near) <= distance(far));
            prop_assert!(mark(&standing(truth), &given(near)).score >= mark(&standing(truth), &given(far)).score);
        }
    }

    /// A bank with these shares of standings gives every answer that is always the same exactly what chance gives: see `docs/quiz.md`.
    #[test]
    fn there_is_a_mix_in_which_no_constant_answer_pays() {
        // Of 24 claims, from established to unsupported.
        let mix = [6, 2, 4, 4, 2, 6];
        for constant in Standing::ALL {
            let earned = |(truth, claims): (Standing, u32)| claims * u32::from(mark(&standing(truth), &given(constant)).score);
            assert_eq!(Standing::ALL.into_iter().zip(mix).map(earned).sum::<u32>(), 700, "{constant:?}");
        }
    }
}
