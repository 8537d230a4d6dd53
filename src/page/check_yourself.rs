//! An item outside a quiz: answered where it stands, as often as one likes.

use std::rc::Rc;

use quiz::{Bank, Item};
use site::Word;

use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::{El, ItemState, Site, item};

pub fn check_yourself(site: &Site, bank: &Bank, asks: &Rc<Item>, reader: &Reader, on_event: &OnEvent) -> Option<El> {
    let asked = bank.asked(asks)?;
    let state = ItemState {
        item: asks,
        asked,
        options: &asks.options,
        given: reader.answer_on_page(asks),
        live: reader.ready,
        reminded: reader.reminded.as_ref() == Some(&asks.id),
        after: site.word(Word::ItemTryAgain),
    };
    Some(item(site, &state, on_event))
}
