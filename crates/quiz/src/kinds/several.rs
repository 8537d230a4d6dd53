//! Which of these are established? Options are claims, and an option is right to choose exactly when its claim is established.

use super::{Rules, no_one};
use crate::{Choice, Item, ItemOption, Mark};

pub const RULES: Rules = Rules { name: "several", shuffled: true, accepts, chosen: no_one, wrong, mark, key };

fn accepts(item: &Item, choice: &Choice) -> bool {
    *choice == Choice::several(item, &choice.as_several())
}

/// Left out though established, or chosen though not.
fn wrong<'a>(item: &'a Item, choice: &Choice) -> Vec<&'a ItemOption> {
    let chosen = choice.as_several();
    item.options.iter().filter(|option| chosen.contains(&option.name()) != option.correct).collect()
}

fn mark(item: &Item, choice: &Choice) -> Mark {
    let chosen = choice.as_several();
    let keys = item.options.iter().filter(|option| option.correct);
    let hits = keys.clone().filter(|option| chosen.contains(&option.name())).count();
    Mark::of_hits(hits, chosen.len() - hits, keys.count())
}

fn key(item: &Item) -> Option<Choice> {
    let keys = item.options.iter().filter(|option| option.correct);
    Some(Choice::several(item, &keys.map(ItemOption::name).collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{several, slip};
    use crate::mark;

    /// The choice of those options, by number.
    fn choice(item: &Item, chosen: impl Fn(usize) -> bool) -> Choice {
        let names: Vec<&str> = item.options.iter().map(ItemOption::name).collect();
        Choice::several(item, &names.iter().enumerate().filter(|(n, _)| chosen(*n)).map(|(_, name)| *name).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn hits_earn_and_false_choices_take_away(keys in 1_usize..4, others in 1_usize..4, bits: u8, n in 0_usize..6) {
            let item = several(keys, others);
            let chosen = |n: usize| bits & (1 << n) != 0;
            let n = n % (keys + others);
            let (with, without) = (choice(&item, |m| m == n || chosen(m)), choice(&item, |m| m != n && chosen(m)));
            let (with, without) = (mark(&item, &with).score, mark(&item, &without).score);
            let (less, more) = if n < keys { (without, with) } else { (with, without) };
            prop_assert!(less <= more);
        }

        #[test]
        fn full_marks_are_for_the_key_alone(keys in 1_usize..4, others in 1_usize..4, bits: u8) {
            let item = several(keys, others);
            let choice = choice(&item, |n| bits & (1 << n) != 0);
            prop_assert_eq!(mark(&item, &choice).score == 100, Some(choice) == item.key_choice());
        }

        #[test]
        fn choosing_all_or_none_earns_nothing_while_half_are_established(keys in 1_usize..4, more in 0_usize..3) {
            let item = several(keys, keys + more);
            prop_assert_eq!(mark(&item, &choice(&item, |_| true)).score, 0);
            prop_assert_eq!(mark(&item, &choice(&item, |_| false)).score, 0);
        }
    }

    #[test]
    fn parts_are_rounded() {
        let item = several(3, 3);
        for (text, score) in [("c0", 33), ("c0+c1", 67), ("c0+c1+c4", 33), ("c0+c1+c2", 100), ("c0+c1+c2+c3", 67), ("0", 0)] {
            assert_eq!(mark(&item, &Choice::from(text.to_owned())).score, score, "{text}");
        }
    }

    #[test]
    fn what_is_left_out_and_what_is_chosen_falsely_are_slips() {
        let item = several(2, 2);
        assert_eq!(item.slips(&Choice::from("c0+c3".to_owned())), [&slip("c1"), &slip("c3")]);
        assert_eq!(item.slips(&Choice::from("0".to_owned())), [&slip("c0"), &slip("c1")]);
    }

    #[test]
    fn only_sets_in_written_order_are_answers() {
        let item = several(2, 2);
        for (text, accepted) in [
            ("0", true),
            ("c1", true),
            ("c0+c2", true),
            ("-", true),
            ("c2+c0", false),
            ("c0+c0", false),
            ("c0+c9", false),
            ("c0+", false),
            ("", false),
        ] {
            assert_eq!(item.accepts(&Choice::from(text.to_owned())), accepted, "{text}");
        }
    }

    /// A claim that lost its standing leaves an item that a checker refuses; it is marked all the same.
    #[test]
    fn where_none_is_established_none_is_the_key() {
        let item = several(0, 3);
        assert_eq!(mark(&item, &Choice::from("0".to_owned())).score, 100);
        assert_eq!(mark(&item, &Choice::from("c1".to_owned())).score, 0);
    }
}
