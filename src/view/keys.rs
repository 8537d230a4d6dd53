//! The right answers, for print: they come last, after all questions.

use std::rc::Rc;

use quiz::{Bank, Item};
use site::Word;

use super::Site;
use super::item_answer::key_of_all;
use super::option_text::option_text;
use crate::el::{El, el};

/// The keys of these items, numbered as the items are. Shown in print only; on screen each item says its own.
pub fn keys(site: &Site, bank: &Bank, items: &[Rc<Item>]) -> El {
    el("section")
        .class("keys print-only")
        .with(el("h2").with(site.text(Word::Answers)))
        .with(el("ol").each(items.iter().map(|item| key(site, bank, item))))
}

fn key(site: &Site, bank: &Bank, item: &Item) -> Option<El> {
    let (key, asked) = (item.key()?, bank.asked(item)?);
    let line = el("li");
    let line = if item.kind.picks_one() {
        line.with(el("strong").with(option_text(site, key))).with(el("p").with(&key.feedback))
    } else {
        line.with(key_of_all(site, item))
    };
    Some(line.with(el("p").with(&asked.statement)))
}
