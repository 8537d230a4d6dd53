//! An item outside a quiz: answered where it stands, as often as one likes.

use std::rc::Rc;

use quiz::{Bank, Item};
use site::Word;

use crate::asking::Asking;
use crate::el::El;
use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::{ItemState, Site, item};

pub fn check_yourself(site: &Site, bank: &Bank, asks: &Rc<Item>, reader: &Reader, on_event: &OnEvent) -> Option<El> {
    let asked = bank.asked(asks)?;
    let asking = Asking::on_page(reader, asks);
    let state = ItemState::of(asks, asked, &asking, reader, site.word(Word::ItemTryAgain));
    Some(item(site, &state, on_event))
}
