//! Put these in order: claims of different standings, the most borne out first.

use super::{Rules, no_one};
use crate::{Choice, Item, ItemOption, Mark};

pub const RULES: Rules = Rules { name: "order", shuffled: true, accepts, chosen: no_one, wrong, mark, key };

/// Every option once, and nothing else.
fn accepts(item: &Item, choice: &Choice) -> bool {
    let names = choice.as_order();
    names.len() == item.options.len() && item.options.iter().all(|option| names.contains(&option.name()))
}

/// The options that stand the wrong way round to the most others: so one that is far out of place is told apart from those that it pushed aside.
fn wrong<'a>(item: &'a Item, choice: &Choice) -> Vec<&'a ItemOption> {
    let given = given(item, choice);
    let errors: Vec<usize> =
        (0..given.len()).map(|at| (0..given.len()).filter(|other| inverted(&given, at, *other)).count()).collect();
    let most = errors.iter().copied().max().unwrap_or(0);
    given.into_iter().zip(errors).filter(|(_, errors)| *errors == most && most > 0).map(|(option, _)| option).collect()
}

fn mark(item: &Item, choice: &Choice) -> Mark {
    let given = given(item, choice);
    let pairs = given.len() * given.len().saturating_sub(1) / 2;
    let wrong: usize = (0..given.len()).map(|at| (0..at).filter(|before| inverted(&given, *before, at)).count()).sum();
    Mark::of_pairs(pairs - wrong, pairs)
}

fn key(item: &Item) -> Option<Choice> {
    Some(Choice::order(&item.by_standing().into_iter().map(ItemOption::name).collect::<Vec<_>>()))
}

/// The options as they were put.
fn given<'a>(item: &'a Item, choice: &Choice) -> Vec<&'a ItemOption> {
    choice.as_order().iter().filter_map(|name| item.option(name)).collect()
}

/// Of two places, the lower one has the claim that is borne out more.
fn inverted(given: &[&ItemOption], one: usize, other: usize) -> bool {
    let (upper, lower) = (one.min(other), one.max(other));
    given[lower].standing < given[upper].standing
}

#[cfg(test)]
mod tests {
    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{order, slip};
    use crate::mark;

    /// 3 or 4 standings, most borne out first, and some order of them.
    fn claims() -> impl Strategy<Value = (Vec<Standing>, Vec<Standing>)> {
        prop::sample::subsequence(Standing::ALL.to_vec(), 3..=4)
            .prop_flat_map(|key| (Just(key.clone()), Just(key).prop_shuffle()))
    }

    fn given(standings: &[Standing]) -> Choice {
        Choice::order(&standings.iter().map(|standing| standing.slug()).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn full_marks_are_for_the_key_alone((key, answer) in claims()) {
            let item = order(&answer);
            prop_assert_eq!(item.key_choice(), Some(given(&key)));
            prop_assert_eq!(mark(&item, &given(&answer)).score == 100, key == answer);
        }

        #[test]
        fn an_order_and_its_reverse_never_pay_both((key, answer) in claims()) {
            let (item, back): (_, Vec<_>) = (order(&key), answer.iter().rev().copied().collect());
            prop_assert!(mark(&item, &given(&answer)).score == 0 || mark(&item, &given(&back)).score == 0);
        }

        #[test]
        fn putting_two_neighbours_right_never_costs((key, answer) in claims(), at in 0_usize..3) {
            let at = at % (key.len() - 1);
            prop_assume!(answer[at] > answer[at + 1]);
            let mut better = answer.clone();
            better.swap(at, at + 1);
            let item = order(&key);
            prop_assert!(mark(&item, &given(&better)).score >= mark(&item, &given(&answer)).score);
        }

        #[test]
        fn how_the_item_is_written_makes_no_difference((key, answer) in claims()) {
            prop_assert_eq!(mark(&order(&key), &given(&answer)), mark(&order(&answer), &given(&answer)));
        }
    }

    /// Every order of the standings.
    fn orders(standings: &[Standing]) -> Vec<Vec<Standing>> {
        if standings.is_empty() {
            return vec![Vec::new()];
        }
        let rest = |first: &Standing| standings.iter().filter(|other| *other != first).copied().collect::<Vec<_>>();
        let with =
            |first: &Standing| orders(&rest(first)).into_iter().map(|order| [vec![*first], order].concat()).collect::<Vec<_>>();
        standings.iter().flat_map(with).collect()
    }

    /// An order that does not look at the claims earns what the docs of marking say.
    #[test]
    fn a_blind_order_earns_about_a_quarter() {
        for (count, mean) in [(3, 27.67), (4, 19.42)] {
            let key = &Standing::ALL[..count];
            let scores: Vec<f64> =
                orders(key).iter().map(|order_| f64::from(mark(&order(key), &given(order_)).score)).collect();
            assert!((scores.iter().sum::<f64>() / scores.len() as f64 - mean).abs() < 0.01, "{count}: {scores:?}");
        }
    }

    #[test]
    fn the_one_that_is_far_out_of_place_is_the_error() {
        use Standing::{Established, Mixed, Unsupported};
        let item = order(&[Established, Mixed, Unsupported]);
        let slips = |standings: &[Standing]| item.slips(&given(standings)).into_iter().cloned().collect::<Vec<_>>();
        assert_eq!(slips(&[Unsupported, Established, Mixed]), [slip("unsupported")]);
        assert_eq!(slips(&[Mixed, Established, Unsupported]), [slip("mixed"), slip("established")]);
        assert_eq!(slips(&[Unsupported, Mixed, Established]).len(), 3);
    }

    #[test]
    fn only_whole_orders_are_answers() {
        let item = order(&[Standing::Mixed, Standing::Established]);
        for (text, accepted) in [
            ("mixed>established", true),
            ("established>mixed", true),
            ("-", true),
            ("mixed", false),
            ("mixed>mixed", false),
            ("mixed>established>mixed", false),
            ("mixed+established", false),
            ("mixed>unsupported", false),
            ("", false),
        ] {
            assert_eq!(item.accepts(&Choice::from(text.to_owned())), accepted, "{text}");
        }
    }
}
