//! In which order an item shows its options.

use crate::{Bank, Item, ItemOption, Seed};

/// The options of an item in the order in which a quiz with this seed shows them.
///
/// Standings keep the order of their scale. The lead item keeps its written order, because it stands in the page before there is a seed.
pub fn option_order(bank: &Bank, item: &Item, seed: Seed) -> Vec<ItemOption> {
    if item.id == bank.lead || !item.kind.rules().shuffled {
        item.options.clone()
    } else {
        seed.shuffled(item.id.as_str(), &item.options)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::rc::Rc;

    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;
    use crate::item::test_items::{estimate, order, several, standing};

    fn names(options: &[ItemOption]) -> Vec<String> {
        options.iter().map(|option| option.name().to_owned()).collect()
    }

    proptest! {
        #[test]
        fn an_order_of_options_keeps_every_option(number: u32, n in 0_usize..80) {
            let bank = bank();
            let mut names = names(&option_order(&bank, &bank.items[n], Seed::new(number)));
            names.sort();
            prop_assert_eq!(names, ["o0", "o1", "o2", "o3"]);
        }
    }

    #[test]
    fn scales_are_never_shuffled_and_claims_are() {
        let bank = bank();
        let orders =
            |item: Item| (0..50).map(|n| names(&option_order(&bank, &item, Seed::new(n)))).collect::<BTreeSet<_>>().len();
        assert_eq!([standing(Standing::Mixed), estimate(5.0)].map(orders), [1, 1]);
        assert_eq!(orders(order(&Standing::ALL[..3])), 6);
        assert!(orders(several(2, 2)) > 20);
        let lead = Rc::clone(bank.item(&bank.lead).unwrap());
        assert_eq!(orders((*lead).clone()), 1);
    }
}
