//! Which items a quiz asks, in which order.

use std::rc::Rc;

use evidence::Id;

use crate::{Bank, Item, ItemKind, ItemOption, Seed};

/// The items of a full quiz, in order.
///
/// The lead item comes first. Every safety item is in, every page that has items and every standing is asked about, and no claim is asked
/// about twice unless both of its items are safety items. The seed decides everything else.
pub fn full_quiz(bank: &Bank, seed: Seed) -> Vec<Id<Item>> {
    let candidates = seed.shuffled("items", &bank.items);
    let mut chosen = Chosen { bank, items: Vec::new() };
    if let Some(lead) = bank.item(&bank.lead) {
        chosen.take(lead);
    }
    for item in candidates.iter().filter(|item| item.safety) {
        chosen.take(item);
    }
    chosen.cover(&candidates, |item| Some(item.page.clone()));
    chosen.cover(&candidates, |item| bank.asked(item).map(|asked| asked.standing));
    for item in &candidates {
        if chosen.has_room() && !chosen.asks_about(item) {
            chosen.take(item);
        }
    }
    let rest = chosen.items.split_off(chosen.items.len().min(1));
    let mut order: Vec<Id<Item>> = chosen.items.iter().map(|item| item.id.clone()).collect();
    order.extend(seed.shuffled("order", &rest).iter().map(|item| item.id.clone()));
    order
}

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

/// The options of an item in the order in which a quiz with this seed shows them.
///
/// Standings keep the order of their scale. The lead item keeps its written order, because it stands in the page before there is a seed.
pub fn option_order(bank: &Bank, item: &Item, seed: Seed) -> Vec<ItemOption> {
    if item.id == bank.lead || item.kind == ItemKind::Standing {
        item.options.clone()
    } else {
        seed.shuffled(item.id.as_str(), &item.options)
    }
}

struct Chosen<'a> {
    bank: &'a Bank,
    items: Vec<Rc<Item>>,
}

impl Chosen<'_> {
    fn take(&mut self, item: &Rc<Item>) {
        if !self.items.iter().any(|taken| taken.id == item.id) {
            self.items.push(Rc::clone(item));
        }
    }

    fn has_room(&self) -> bool {
        self.items.len() < self.bank.full as usize
    }

    fn asks_about(&self, item: &Item) -> bool {
        self.items.iter().any(|taken| taken.asked() == item.asked())
    }

    /// Takes an item for each value of `trait_of` that none of the chosen items has yet.
    fn cover<T: PartialEq>(&mut self, candidates: &[Rc<Item>], trait_of: impl Fn(&Item) -> Option<T>) {
        for item in candidates {
            let fits = self.has_room() && !self.asks_about(item);
            if fits && !self.items.iter().any(|taken| trait_of(taken) == trait_of(item)) {
                self.take(item);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::bank::Asked;
    use crate::item::test_items::named;

    /// 40 claims on 8 pages, two items each, standings in turn; claims 0 to 4 have a safety item.
    fn bank() -> Bank {
        let mut items = Vec::new();
        let mut claims = Vec::new();
        for claim in 0..40_usize {
            let id = Id::new(format!("claim-{claim}")).unwrap();
            for wording in ["a", "b"] {
                let mut item = named(&format!("i{claim}-{wording}"), &format!("page-{}", claim % 8), 4, claim % 4);
                item.claims = vec![id.clone()];
                item.safety = claim < 5 && wording == "a";
                items.push(Rc::new(item));
            }
            let standing = Standing::ALL[claim % 6];
            claims.push(Rc::new(Asked { claim: id, proposition: String::new(), standing, statement: String::new() }));
        }
        Bank { lead: Id::new("i3-a").unwrap(), full: 30, items, claims }
    }

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

        #[test]
        fn missed_items_come_back_in_other_words(number: u32, missed in prop::collection::btree_set(0_usize..40, 0..12)) {
            let bank = bank();
            let missed: Vec<_> = missed.iter().map(|n| Id::new(format!("i{n}-a")).unwrap()).collect();
            let again = ask_again(&bank, &missed, Seed::new(number));
            prop_assert_eq!(again.len(), missed.len());
            prop_assert!(again.iter().all(|id| !missed.contains(id)));
        }

        #[test]
        fn an_order_of_options_keeps_every_option(number: u32, n in 0_usize..80) {
            let bank = bank();
            let item = &bank.items[n];
            let mut names: Vec<_> = option_order(&bank, item, Seed::new(number)).iter().map(|o| o.name().to_owned()).collect();
            names.sort();
            prop_assert_eq!(names, ["o0", "o1", "o2", "o3"]);
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
