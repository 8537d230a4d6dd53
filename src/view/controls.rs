//! What an answer is given with: radio buttons, boxes to tick, places to give, a number. All are the browser's own controls, so that every kind of
//! item can be answered by keyboard, by voice and by touch, and keeps what was chosen before the app ran.

use quiz::{Choice, Item, ItemKind, ItemOption};
use site::Word;
use yew::prelude::*;

use super::Site;
use super::item::{ItemState, radio_name};
use super::option_text::option_text;

/// The id of a field of an item.
pub fn field_id(item: &Item, name: &str) -> String {
    format!("item-{}-{name}", item.id)
}

/// The rows of a question. The last one is "I don't know".
pub fn controls(site: &Site, state: &ItemState) -> Html {
    let rows = match state.item.kind {
        ItemKind::Best | ItemKind::Standing => {
            state.options.iter().map(|option| ticked(site, state, Some(option), "radio")).collect()
        }
        ItemKind::Several => state.options.iter().map(|option| ticked(site, state, Some(option), "checkbox")).collect(),
        ItemKind::Order => state.options.iter().map(|option| placed(site, state, option)).collect(),
        ItemKind::Estimate => number(site, state),
    };
    let unknown = if state.item.kind.picks_one() { "radio" } else { "checkbox" };
    html! { <div class="quiz-options">{ rows }{ ticked(site, state, None, unknown) }</div> }
}

fn locked(state: &ItemState) -> bool {
    state.live && state.given.is_some()
}

/// One row that is ticked; without an option it is "I don't know".
fn ticked(site: &Site, state: &ItemState, option: Option<&ItemOption>, kind: &'static str) -> Html {
    let choice = option.map_or(Choice::DontKnow, |option| Choice::Option(option.name().to_owned()));
    let locked = locked(state);
    let yours = locked && state.given.is_some_and(|given| *given == choice || given.as_several().contains(&choice.as_str()));
    let key = locked && option.is_some_and(|option| option.correct);
    let class = match (option.is_some(), key) {
        (false, _) => "quiz-option quiz-option--unknown",
        (true, true) => "quiz-option quiz-option--key",
        (true, false) => "quiz-option",
    };
    let text = option.map_or_else(|| Html::from(site.word(Word::ItemDontKnow)), |option| option_text(site, option));
    html! {
        <label {class}>
            <input type={kind} name={radio_name(&state.item.id)} value={choice.as_str().to_owned()} disabled={locked} />
            <span class="quiz-option-text">{ text }</span>
            if key { <span class="quiz-mark quiz-mark--key">{ site.text(Word::ItemKey) }</span> }
            if yours { <span class="quiz-mark quiz-mark--yours">{ site.text(Word::ItemYours) }</span> }
        </label>
    }
}

/// One claim with the place to give it.
fn placed(site: &Site, state: &ItemState, option: &ItemOption) -> Html {
    let id = field_id(state.item, option.name());
    let places = 1..=state.options.len();
    html! {
        <div class="quiz-option quiz-option--placed">
            <label for={id.clone()}>{ option_text(site, option) }</label>
            <select {id} disabled={locked(state)}>
                <option value="">{ site.text(Word::ItemPlace) }</option>
                { for places.map(|place| html! { <option value={place.to_string()}>{ place }</option> }) }
            </select>
        </div>
    }
}

fn number(site: &Site, state: &ItemState) -> Html {
    let id = field_id(state.item, "number");
    html! {
        <div class="quiz-option quiz-option--placed">
            <label for={id.clone()}>{ site.text(Word::ItemNumber) }</label>
            <input {id} type="number" inputmode="numeric" min="0" max="100" step="1" disabled={locked(state)} />
        </div>
    }
}
