//! Claims to put in order, once the app runs: each can be dragged, or moved by its buttons. Before that each has a field for its place.

use quiz::ItemOption;
use site::Word;

use super::controls::{field_id, locked};
use super::item::ItemState;
use super::option_text::option_text;
use super::{Site, button, line};
use crate::el::{El, el};
use crate::event::{Event, OnEvent};

/// The claims as they stand now, and what is said of the last move.
pub fn order(site: &Site, state: &ItemState, on_event: &OnEvent) -> El {
    let rows = state.options.iter().enumerate().map(|(place, option)| row(site, state, place, option, on_event));
    let list = el("ol").class("order").attr("data-order", state.item.id.to_string()).each(rows);
    el("div")
        .when(!locked(state), || line(site, Word::OrderHint))
        .with(list)
        .with(el("p").class("visually-hidden").fix("role", "status").with(moved(site, state)))
}

fn row(site: &Site, state: &ItemState, place: usize, option: &ItemOption, on_event: &OnEvent) -> El {
    let id = field_id(state.item, option.name());
    let text = el("span").class("quiz-option-text").id(id.clone()).with(option_text(site, option));
    let row =
        el("li").class("quiz-option order-row").key(option.name().to_owned()).attr("data-option", option.name().to_owned());
    if locked(state) {
        return row.with(text);
    }
    let last = state.options.len() - 1;
    let way = |name: &'static str, word: Word, to: usize, blocked: bool| {
        let moved = on_event.click(Event::Moved(state.item.id.clone(), option.name().to_owned(), to));
        button("order-way", moved)
            .fix("data-way", name)
            .attr("aria-describedby", id.clone())
            .flag("disabled", blocked)
            .with(el("span").class("visually-hidden").with(site.text(word)))
    };
    row.with(el("span").class("order-grip").fix("data-grip", "").fix("aria-hidden", "true"))
        .with(text)
        .with(way("up", Word::OrderUp, place.saturating_sub(1), place == 0))
        .with(way("down", Word::OrderDown, place + 1, place == last))
}

/// Where the claim stands that was moved last, for whoever does not see it.
fn moved(site: &Site, state: &ItemState) -> Option<String> {
    let moved = state.moved?;
    let place = state.options.iter().position(|option| option.name() == moved)?;
    let claim = state.options[place].text.as_deref().unwrap_or_default();
    let (n, of) = ((place + 1).to_string(), state.options.len().to_string());
    Some(site.fill(Word::OrderMoved, &[("claim", claim), ("n", &n), ("of", &of)]).to_string())
}
