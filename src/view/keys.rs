//! The right answers, for print: they come last, after all questions.

use std::rc::Rc;

use quiz::{Bank, Item};
use site::Word;
use yew::prelude::*;

use super::Site;
use super::item_answer::key_of_all;
use super::option_text::option_text;

/// The keys of these items, numbered as the items are. Shown in print only; on screen each item says its own.
pub fn keys(site: &Site, bank: &Bank, items: &[Rc<Item>]) -> Html {
    html! {
        <section class="keys print-only">
            <h2>{ site.text(Word::Answers) }</h2>
            <ol>{ for items.iter().map(|item| key(site, bank, item)) }</ol>
        </section>
    }
}

fn key(site: &Site, bank: &Bank, item: &Item) -> Html {
    let (Some(key), Some(asked)) = (item.key(), bank.asked(item)) else { return Html::default() };
    if !item.kind.picks_one() {
        return html! { <li>{ key_of_all(site, item) }<p>{ &asked.statement }</p></li> };
    }
    html! {
        <li>
            <strong>{ option_text(site, key) }</strong>
            <p>{ &key.feedback }</p>
            <p>{ &asked.statement }</p>
        </li>
    }
}
