//! Filling a quiz item by item.

use std::rc::Rc;

use crate::{Bank, Item};

/// The items chosen so far, up to `size`.
pub struct Chosen<'a> {
    bank: &'a Bank,
    size: usize,
    pub items: Vec<Rc<Item>>,
}

impl<'a> Chosen<'a> {
    pub fn new(bank: &'a Bank, size: usize) -> Self {
        Self { bank, size, items: Vec::new() }
    }

    /// Begun with the lead item of the bank.
    pub fn led(bank: &'a Bank, size: usize) -> Self {
        let mut chosen = Self::new(bank, size);
        if let Some(lead) = bank.item(&bank.lead) {
            chosen.take(lead);
        }
        chosen
    }

    /// Takes an item that has to be in, whatever else is.
    pub fn take(&mut self, item: &Rc<Item>) {
        if !self.holds(item) {
            self.items.push(Rc::clone(item));
        }
    }

    pub fn holds(&self, item: &Item) -> bool {
        self.items.iter().any(|taken| taken.id == item.id)
    }

    pub fn has_room(&self) -> bool {
        self.items.len() < self.size
    }

    pub fn asks_about(&self, item: &Item) -> bool {
        self.items.iter().any(|taken| taken.asked() == item.asked())
    }

    /// Takes an item for each page that none of the chosen items has yet, until there are so many items in all.
    pub fn cover_pages(&mut self, candidates: &[Rc<Item>], most: usize) {
        self.cover(candidates, most, |item| Some(item.page.clone()));
    }

    /// Takes an item for each standing that none of the chosen items asks about yet.
    pub fn cover_standings(&mut self, candidates: &[Rc<Item>]) {
        let bank = self.bank;
        self.cover(candidates, self.size, |item| bank.asked(item).map(|asked| asked.standing));
    }

    fn cover<T: PartialEq>(&mut self, candidates: &[Rc<Item>], most: usize, trait_of: impl Fn(&Item) -> Option<T>) {
        for item in candidates {
            let fits = self.items.len() < most && !self.asks_about(item);
            if fits && !self.items.iter().any(|taken| trait_of(taken) == trait_of(item)) {
                self.take(item);
            }
        }
    }

    /// Takes items on further claims, as long as there is room.
    pub fn fill(&mut self, candidates: &[Rc<Item>]) {
        for item in candidates {
            if self.has_room() && !self.asks_about(item) {
                self.take(item);
            }
        }
    }
}
