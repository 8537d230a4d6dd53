//! What was missed, once more.

use evidence::Id;

use crate::{Bank, Item, Seed};

/// The items that ask again about what was missed: another item on the same claim where there is one, else the same.
pub fn ask_again(bank: &Bank, missed: &[Id<Item>], seed: Seed) -> Vec<Id<Item>> {
    let mut again: Vec<Id<Item>> = Vec::new();
    for item in missed.iter().filter_map(|id| bank.item(id)) {
        let twins: Vec<_> = bank.twins(item).cloned().collect();
        let other = seed.shuffled(item.id.as_str(), &twins).into_iter().find(|twin| !missed.contains(&twin.id));
        let id = other.map_or_else(|| item.id.clone(), |twin| twin.id.clone());
        if !again.contains(&id) {
            again.push(id);
        }
    }
    seed.shuffled("order", &again)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;

    proptest! {
        #[test]
        fn missed_items_come_back_in_other_words(number: u32, missed in prop::collection::btree_set(0_usize..40, 0..12)) {
            let bank = bank();
            let missed: Vec<_> = missed.iter().map(|n| Id::new(format!("i{n}-a")).unwrap()).collect();
            let again = ask_again(&bank, &missed, Seed::new(number));
            prop_assert_eq!(again.len(), missed.len());
            prop_assert!(again.iter().all(|id| !missed.contains(id)));
        }
    }

    #[test]
    fn the_same_seed_asks_the_same_for_ever() {
        let missed: Vec<_> = ["i4-a", "i9-b", "i9-a", "i20-b", "gone"].map(|id| Id::new(id).unwrap()).to_vec();
        let again: Vec<_> = ask_again(&bank(), &missed, Seed::new(2026)).iter().map(ToString::to_string).collect();
        assert_eq!(again, ["i9-a", "i9-b", "i4-b", "i20-a"]);
    }
}
