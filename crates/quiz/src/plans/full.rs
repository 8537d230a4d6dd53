//! The full quiz: everything that matters, about each claim once.

use std::rc::Rc;

use evidence::{Id, Standing};

use super::Chosen;
use crate::{Bank, Item, ItemKind, Seed};

/// The items of a full quiz, in order.
///
/// The lead item comes first. Every safety item is in, every standing is asked about, and as many pages as have room in two thirds of the quiz. No
/// claim is asked about twice unless both of its items are safety items. Standings are asked for in a mix in which no constant answer pays. The seed
/// decides everything else.
pub fn full_quiz(bank: &Bank, seed: Seed) -> Vec<Id<Item>> {
    let candidates = seed.shuffled("items", &bank.items);
    let mut chosen = Chosen::led(bank, bank.full as usize);
    for item in candidates.iter().filter(|item| item.safety) {
        chosen.take(item);
    }
    // The last third is left to chance: else a claim whose page has a safety item would never be asked about.
    chosen.cover_pages(&candidates, bank.full as usize * 2 / 3);
    chosen.cover_standings(&candidates);
    chosen.fill(&candidates);
    mix_standings(bank, &mut chosen, seed);
    lead_first(&chosen, seed)
}

/// Of 60 items of a full quiz, how many ask for a claim's standing, by that standing: the mix in which no constant answer pays (see `docs/quiz.md`,
/// "The mix of standings").
const MIX: [usize; 6] = [6, 2, 4, 4, 2, 6];

/// Brings the items that ask for a standing as near to the mix as can be: claims beyond it are asked about by an item of another kind, others by the item
/// that asks for their standing. Safety items stay.
fn mix_standings(bank: &Bank, chosen: &mut Chosen, seed: Seed) {
    for standing in Standing::ALL {
        let aim = (MIX[standing as usize] * chosen.items.len()).div_ceil(60);
        let of_it = |item: &Item| bank.asked(item).is_some_and(|claim| claim.standing == standing);
        let mut asked = chosen.items.iter().filter(|item| item.kind == ItemKind::Standing && of_it(item)).count();
        for at in (0..chosen.items.len()).rev() {
            let item = Rc::clone(&chosen.items[at]);
            let other = match item.kind {
                _ if item.safety || !of_it(&item) => continue,
                ItemKind::Standing if asked > aim => |twin: &Item| twin.kind == ItemKind::Best,
                ItemKind::Best if asked < aim => |twin: &Item| twin.kind == ItemKind::Standing,
                _ => continue,
            };
            let others: Vec<Rc<Item>> = bank.twins(&item).filter(|twin| other(twin)).cloned().collect();
            if let Some(other) =
                seed.shuffled(item.id.as_str(), &others).into_iter().next().filter(|other| !chosen.holds(other))
            {
                asked = if other.kind == ItemKind::Standing { asked + 1 } else { asked - 1 };
                chosen.items[at] = other;
            }
        }
    }
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

    proptest! {
        /// Every claim can be asked about both ways, and none by a safety item that asks for its standing.
        #[test]
        fn standings_are_asked_for_in_the_mix(number: u32) {
            let mut bank = bank();
            for item in bank.items.iter_mut().filter(|item| item.id.as_str().ends_with("-b")) {
                Rc::make_mut(item).kind = ItemKind::Standing;
            }
            // How many ask for each standing, and how many could: safety items stay as they are.
            let (mut asked, mut could) = ([0; 6], [0; 6]);
            for id in full_quiz(&bank, Seed::new(number)) {
                let item = bank.item(&id).unwrap();
                let standing = bank.asked(item).unwrap().standing as usize;
                asked[standing] += usize::from(item.kind == ItemKind::Standing);
                could[standing] += usize::from(!item.safety);
            }
            // Of 30 items.
            for ((asked, could), aim) in asked.into_iter().zip(could).zip([3, 1, 2, 2, 1, 3]) {
                prop_assert_eq!(asked, aim.min(could));
            }
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
