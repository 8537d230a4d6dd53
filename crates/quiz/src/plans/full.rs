//! The full quiz: everything that matters, about each claim once.

use evidence::Id;

use super::Chosen;
use crate::{Bank, Item, Seed};

/// The items of a full quiz, in order.
///
/// The lead item comes first. Every safety item is in, every page that has items and every standing is asked about, and no claim is asked
/// about twice unless both of its items are safety items. The seed decides everything else.
pub fn full_quiz(bank: &Bank, seed: Seed) -> Vec<Id<Item>> {
    let candidates = seed.shuffled("items", &bank.items);
    let mut chosen = Chosen::led(bank, bank.full as usize);
    for item in candidates.iter().filter(|item| item.safety) {
        chosen.take(item);
    }
    chosen.cover_pages(&candidates);
    chosen.cover_standings(&candidates);
    chosen.fill(&candidates);
    lead_first(&chosen, seed)
}

/// What was chosen, in the order of the seed after the first.
pub(super) fn lead_first(chosen: &Chosen, seed: Seed) -> Vec<Id<Item>> {
    let ids: Vec<Id<Item>> = chosen.items.iter().map(|item| item.id.clone()).collect();
    let (lead, rest) = ids.split_at(ids.len().min(1));
    [lead.to_vec(), seed.shuffled("order", rest)].concat()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;

    proptest! {
        #[test]
        fn a_full_quiz_asks_everything_it_must(number: u32) {
            let bank = bank();
            let plan = full_quiz(&bank, Seed::new(number));
            prop_assert_eq!(plan.len(), 30);
            prop_assert_eq!(&plan[0], &bank.lead);
            let items: Vec<_> = plan.iter().map(|id| bank.item(id).unwrap()).collect();
            let claims: BTreeSet<_> = items.iter().map(|item| item.asked()).collect();
            let pages: BTreeSet<_> = items.iter().map(|item| &item.page).collect();
            let standings: BTreeSet<_> = items.iter().map(|item| bank.asked(item).unwrap().standing).collect();
            prop_assert_eq!(claims.len(), 30);
            prop_assert_eq!(pages.len(), 8);
            prop_assert_eq!(standings.len(), 6);
            prop_assert_eq!(items.iter().filter(|item| item.safety).count(), 5);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_quiz_for_ever() {
        let first: Vec<_> = full_quiz(&bank(), Seed::new(2026)).iter().take(5).map(ToString::to_string).collect();
        assert_eq!(first, FIXED_VECTOR);
    }

    /// Recorded once. A change here breaks every quiz that somebody shared.
    const FIXED_VECTOR: [&str; 5] = ["i3-a", "i29-b", "i22-a", "i7-a", "i36-a"];
}
