//! Two parallel forms, to see what was learned in between.

use std::rc::Rc;

use evidence::Id;

use super::Chosen;
use crate::{Bank, Item, Seed};

/// Items in a form, at most.
const SIZE: usize = 12;

/// Two forms that ask about the same claims in different words, no item in both: the first before reading, the second after it.
///
/// Of claims with two items, one on safety is in, every standing and as many pages as there is room for. The seed decides which wording comes first.
/// Where two items are of different kinds, kinds take turns, so that each form has as many of each and their scores can be compared.
pub fn before_and_after(bank: &Bank, seed: Seed) -> (Vec<Id<Item>>, Vec<Id<Item>>) {
    let paired: Vec<Rc<Item>> = bank.items.iter().filter(|item| bank.twins(item).next().is_some()).cloned().collect();
    let candidates = seed.shuffled("forms", &paired);
    let mut chosen = Chosen::new(bank, SIZE);
    if let Some(item) = candidates.iter().find(|item| item.safety) {
        chosen.take(item);
    }
    chosen.cover_standings(&candidates);
    chosen.cover_pages(&candidates, SIZE);
    chosen.fill(&candidates);

    let (mut before, mut after) = (Vec::new(), Vec::new());
    let mut early_first = seed.random("first").below(2) == 0;
    for item in &chosen.items {
        let twins: Vec<Rc<Item>> = bank.twins(item).cloned().collect();
        let Some(twin) = seed.shuffled(item.id.as_str(), &twins).into_iter().next() else { continue };
        let mut pair = [item.id.clone(), twin.id.clone()];
        if item.kind != twin.kind {
            // Kinds are compared as they are declared.
            if ((item.kind as u8) < (twin.kind as u8)) != early_first {
                pair.reverse();
            }
            early_first = !early_first;
        }
        let [first, second] = pair;
        before.push(first);
        after.push(second);
    }
    (seed.shuffled("before", &before), seed.shuffled("after", &after))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::ItemKind;
    use crate::bank::test_bank::bank;

    /// The second wording of each claim asks for its standing.
    fn mixed() -> Bank {
        let mut bank = bank();
        for item in bank.items.iter_mut().filter(|item| item.id.as_str().ends_with("-b")) {
            Rc::make_mut(item).kind = ItemKind::Standing;
        }
        bank
    }

    proptest! {
        #[test]
        fn both_forms_ask_about_the_same_claims_in_other_words(number: u32, kinds: bool) {
            let bank = if kinds { mixed() } else { bank() };
            let (before, after) = before_and_after(&bank, Seed::new(number));
            let items = |form: &[Id<Item>]| form.iter().map(|id| bank.item(id).unwrap().clone()).collect::<Vec<_>>();
            let claims = |form: &[Id<Item>]| items(form).iter().map(|item| item.asked().cloned()).collect::<BTreeSet<_>>();
            prop_assert_eq!((before.len(), claims(&before).len()), (12, 12));
            prop_assert_eq!(claims(&before), claims(&after));
            prop_assert!(before.iter().all(|id| !after.contains(id)));
            let all = [items(&before), items(&after)].concat();
            prop_assert!(all.iter().any(|item| item.safety));
            let standings: BTreeSet<_> = all.iter().map(|item| bank.asked(item).unwrap().standing).collect();
            prop_assert_eq!(standings.len(), 6);
            if kinds {
                prop_assert_eq!(items(&before).iter().filter(|item| item.kind == ItemKind::Best).count(), 6);
            }
        }
    }

    #[test]
    fn a_claim_with_one_item_is_in_neither_form() {
        let mut bank = bank();
        bank.items.retain(|item| item.asked().is_some_and(|claim| claim.as_str() < "claim-12"));
        bank.items.remove(0);
        let (before, after) = before_and_after(&bank, Seed::new(1));
        // Claims 0, 1, 10 and 11, and the first of them lost an item.
        assert_eq!((before.len(), after.len()), (3, 3));
    }

    #[test]
    fn the_same_seed_gives_the_same_forms_for_ever() {
        let (before, after) = before_and_after(&mixed(), Seed::new(2026));
        let first = |form: Vec<Id<Item>>| form.iter().take(3).map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!([first(before), first(after)], FIXED_VECTOR);
    }

    /// Recorded once. A change here breaks every comparison that somebody began.
    const FIXED_VECTOR: [[&str; 3]; 2] = [["i22-a", "i13-a", "i2-a"], ["i2-b", "i12-b", "i1-a"]];
}
