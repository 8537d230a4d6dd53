//! How an item stands on screen: its options in order, and what was answered or begun.

use quiz::{Bank, Choice, Item, ItemKind, ItemOption, option_order, sort_short};

use crate::running::Running;
use crate::state::{Given, Reader};

/// One item as it is asked now.
pub struct Asking<'a> {
    /// The answer that was given, once it was.
    pub given: Option<&'a Given>,
    /// What stands in the controls.
    pub draft: Option<&'a Choice>,
    /// In the order in which to show them.
    pub options: Vec<ItemOption>,
}

impl<'a> Asking<'a> {
    /// In a quiz the seed decides the order of the options.
    pub fn in_quiz(bank: &Bank, reader: &'a Reader, running: &Running<'a>, item: &Item) -> Self {
        let options = option_order(bank, item, running.plan.seed);
        Self { given: running.answer(item), draft: reader.draft(item), options }.arranged(item)
    }

    /// On a page options stand as they are written; claims of an order are never written in the right one.
    pub fn on_page(reader: &'a Reader, item: &Item) -> Self {
        Self { given: reader.answer_on_page(item), draft: reader.draft(item), options: item.options.clone() }.arranged(item)
    }

    /// The claims of an order stand where the reader put them.
    fn arranged(mut self, item: &Item) -> Self {
        let choice = self.given.map(|given| &given.choice).or(self.draft);
        if item.kind == ItemKind::Order
            && let Some(choice) = choice
        {
            let order = choice.as_order();
            sort_short(&mut self.options, |option| order.iter().position(|name| *name == option.name()));
        }
        self
    }

    /// The names of the options as they stand.
    pub fn order(&self) -> Vec<&str> {
        self.options.iter().map(ItemOption::name).collect()
    }
}
