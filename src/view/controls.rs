//! What an answer is given with: radio buttons, boxes to tick, places to give, a number. All are the browser's own controls, so that every kind of
//! item can be answered by keyboard, by voice and by touch, and keeps what was chosen before the app ran.

use quiz::{Choice, Item, ItemKind, ItemOption};
use site::Word;
use yew::prelude::*;

use super::Site;
use super::estimate::estimate;
use super::item::{ItemState, radio_name};
use super::option_text::option_text;
use super::order::order;
use crate::el::{El, el};
use crate::event::OnEvent;

/// The id of a field of an item.
pub fn field_id(item: &Item, name: &str) -> String {
    format!("item-{}-{name}", item.id)
}

/// The rows of a question. The last one is "I don't know".
pub fn controls(site: &Site, state: &ItemState, on_event: &OnEvent) -> El {
    let rows = el("div").class("quiz-options");
    let options = state.options.iter();
    let rows = match state.item.kind {
        ItemKind::Best | ItemKind::Standing => rows.each(options.map(|option| ticked(site, state, Some(option), "radio"))),
        ItemKind::Several => rows.each(options.map(|option| ticked(site, state, Some(option), "checkbox"))),
        ItemKind::Order if state.live => rows.with(order(site, state, on_event)),
        ItemKind::Order => rows.each(options.map(|option| placed(site, state, option))),
        ItemKind::Estimate => rows.with(estimate(site, state)),
    };
    let unknown = if state.item.kind.picks_one() { "radio" } else { "checkbox" };
    rows.with(ticked(site, state, None, unknown))
}

/// The answer was given: nothing can be changed any more.
pub fn locked(state: &ItemState) -> bool {
    state.live && state.given.is_some()
}

/// One row that is ticked; without an option it is "I don't know".
fn ticked(site: &Site, state: &ItemState, option: Option<&ItemOption>, kind: &'static str) -> El {
    let choice = option.map_or(Choice::DontKnow, |option| Choice::Option(option.name().to_owned()));
    let locked = locked(state);
    let given = state.given.map(|given| &given.choice);
    let yours = locked && given.is_some_and(|given| *given == choice || given.as_several().contains(&choice.as_str()));
    let key = locked && option.is_some_and(|option| option.correct);
    let class = match (option.is_some(), key) {
        (false, _) => "quiz-option quiz-option--unknown",
        (true, true) => "quiz-option quiz-option--key",
        (true, false) => "quiz-option",
    };
    let text = option.map_or_else(|| site.text(Word::ItemDontKnow), |option| option_text(site, option));
    let input = el("input")
        .fix("type", kind)
        .attr("name", radio_name(&state.item.id))
        .attr("value", choice.as_str().to_owned())
        .flag("disabled", locked);
    el("label")
        .class(class)
        .with(input)
        .with(el("span").class("quiz-option-text").with(text))
        .when(key, || marked(site, "quiz-mark quiz-mark--key", Word::ItemKey))
        .when(yours, || marked(site, "quiz-mark quiz-mark--yours", Word::ItemYours))
}

/// A word that marks an option or an answer.
pub fn marked(site: &Site, class: &'static str, word: Word) -> El {
    el("span").class(class).with(site.text(word))
}

/// One claim with the place to give it.
fn placed(site: &Site, state: &ItemState, option: &ItemOption) -> El {
    let id = field_id(state.item, option.name());
    let places = (1..=state.options.len()).map(|place| place.to_string());
    let select = el("select")
        .id(id.clone())
        .flag("disabled", locked(state))
        .with(el("option").fix("value", "").with(site.text(Word::ItemPlace)))
        .each(places.map(|place| el("option").attr("value", place.clone()).with(place)));
    field(id, option_text(site, option), select)
}

/// A field of that id after what it is for.
pub fn field(id: String, label: Html, field: El) -> El {
    el("div").class("quiz-option quiz-option--placed").with(el("label").attr("for", id).with(label)).with(field)
}
