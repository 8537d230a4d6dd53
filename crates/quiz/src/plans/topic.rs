//! Everything that one page teaches.

use std::rc::Rc;

use evidence::Id;

use crate::{Bank, Item, Seed};

/// All items of the page, in order. Items on the same claim never come one after the other while there is another claim to ask about, and they
/// stand as far apart as the numbers of items allow.
pub fn topic_quiz(bank: &Bank, page: &str, seed: Seed) -> Vec<Id<Item>> {
    let items: Vec<Rc<Item>> = bank.items.iter().filter(|item| item.page == page).cloned().collect();
    let mut left = seed.shuffled("topic", &items);
    let mut order: Vec<Rc<Item>> = Vec::new();
    while let Some(next) = next(&left, &order) {
        order.push(left.remove(next));
    }
    order.iter().map(|item| item.id.clone()).collect()
}

/// The place of the item to ask next: on another claim than the last, of which most is left, and that was asked about longest ago.
fn next(left: &[Rc<Item>], asked: &[Rc<Item>]) -> Option<usize> {
    let ago = |item: &Item| asked.iter().rev().position(|before| before.asked() == item.asked()).unwrap_or(asked.len());
    let remaining = |item: &Item| left.iter().filter(|other| other.asked() == item.asked()).count();
    let rank = |item: &Item| (ago(item) > 0, remaining(item), ago(item));
    // Of equals the first in the order of the seed.
    (0..left.len()).rev().max_by_key(|at| rank(&left[*at]))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;

    proptest! {
        #[test]
        fn every_item_of_the_page_is_asked_and_twins_stand_apart(number: u32, page in 0_usize..8) {
            let (bank, page) = (bank(), format!("page-{page}"));
            let plan = topic_quiz(&bank, &page, Seed::new(number));
            let items: Vec<_> = plan.iter().map(|id| bank.item(id).unwrap()).collect();
            prop_assert!(items.iter().all(|item| item.page == page));
            // 5 claims with two items each: each claim once, then each again.
            prop_assert_eq!(plan.iter().collect::<BTreeSet<_>>().len(), 10);
            for half in items.chunks(5) {
                prop_assert_eq!(half.iter().map(|item| item.asked()).collect::<BTreeSet<_>>().len(), 5);
            }
            prop_assert!(items.windows(2).all(|pair| pair[0].asked() != pair[1].asked()));
        }

        /// Claims with different numbers of items.
        #[test]
        fn twins_never_meet_where_that_can_be_helped(number: u32, counts in prop::collection::vec(1_usize..5, 1..6)) {
            let mut bank = bank();
            let names: Vec<usize> = counts.iter().enumerate().flat_map(|(claim, count)| vec![claim; *count]).collect();
            bank.items.truncate(names.len());
            for (item, claim) in bank.items.iter_mut().zip(&names) {
                let item = Rc::make_mut(item);
                item.page = "page".to_owned();
                item.claims = vec![Id::new(format!("claim-{claim}")).unwrap()];
            }
            let plan = topic_quiz(&bank, "page", Seed::new(number));
            prop_assert_eq!(plan.len(), names.len());
            let most = counts.iter().copied().max().unwrap();
            let meets = plan.windows(2).any(|pair| bank.item(&pair[0]).unwrap().asked() == bank.item(&pair[1]).unwrap().asked());
            prop_assert_eq!(meets, most > names.len() - most + 1);
        }
    }

    #[test]
    fn a_page_without_items_asks_nothing() {
        assert!(topic_quiz(&bank(), "about", Seed::new(1)).is_empty());
    }

    #[test]
    fn the_same_seed_gives_the_same_quiz_for_ever() {
        let first: Vec<_> = topic_quiz(&bank(), "page-2", Seed::new(2026)).iter().map(ToString::to_string).collect();
        assert_eq!(first, FIXED_VECTOR);
    }

    /// Recorded once. A change here breaks every quiz that somebody shared.
    const FIXED_VECTOR: [&str; 10] = ["i10-a", "i2-a", "i18-b", "i26-a", "i34-b", "i10-b", "i2-b", "i18-a", "i26-b", "i34-a"];
}
