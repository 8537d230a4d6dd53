//! One question, in two lives.
//!
//! Plain: controls and a `<details>`, in which CSS shows the feedback of whatever is chosen. So an item can be answered as soon as it is
//! painted, and without any script. Live: once the app runs, it takes over what was chosen, a button gives the answer, and the verdict is
//! spoken in a live region that was there from the start. Radio buttons are left to the browser all the while, so that nothing that was chosen before is
//! undone.

use std::rc::Rc;

use evidence::Id;
use quiz::{Asked, Choice, Item, ItemKind, ItemOption};
use site::Word;
use yew::prelude::*;

use super::Site;
use super::controls::controls;
use super::item_answer::{plain_answers, verdict, why};
use crate::answering;
use crate::event::{Event, OnEvent};

/// What to ask, and how far the reader is with it.
pub struct ItemState<'a> {
    pub item: &'a Rc<Item>,
    pub asked: &'a Asked,
    /// In the order in which to show them.
    pub options: &'a [ItemOption],
    /// The answer that was given, once it was.
    pub given: Option<&'a Choice>,
    /// Whether the app runs and has read what was saved.
    pub live: bool,
    /// The button was pressed before anything was chosen.
    pub reminded: bool,
    /// What the button says after the answer.
    pub after: AttrValue,
}

/// The name that the radio buttons of an item share.
pub fn radio_name(item: &Id<Item>) -> String {
    format!("item-{item}")
}

/// The question with its answers, and what it says back.
pub fn item(site: &Site, state: &ItemState, on_event: &OnEvent) -> Html {
    let id = radio_name(&state.item.id);
    html! {
        <div class="item" key={id.clone()} {id}>
            { question(site, state) }
            if !state.live { { plain_check(site, state) } }
            <div class="item-verdict" role="status">{ status(site, state) }</div>
            if state.live {
                if let Some(given) = state.given { { why(site, state.item, state.asked, state.options, given) } }
                { button(site, state, on_event) }
            }
        </div>
    }
}

fn question(site: &Site, state: &ItemState) -> Html {
    html! {
        <fieldset class="item-question">
            <legend>{ stem(site, state.item, state.asked) }</legend>
            { controls(site, state) }
        </fieldset>
    }
}

/// The question; for a standing, the proposition in quotation marks between a scene and what is asked about it.
pub fn stem(site: &Site, item: &Item, asked: &Asked) -> Html {
    match item.kind {
        ItemKind::Best | ItemKind::Several | ItemKind::Order | ItemKind::Estimate => {
            html! { <span class="item-stem">{ item.stem.clone().unwrap_or_default() }</span> }
        }
        ItemKind::Standing => html! {
            <>
                if let Some(scene) = &item.scene { <span class="item-scene">{ scene }{ " " }</span> }
                <q class="item-proposition">{ &asked.proposition }</q>
                <span class="item-stem">{ site.text(Word::ItemStandingQuestion) }</span>
            </>
        },
    }
}

fn plain_check(site: &Site, state: &ItemState) -> Html {
    html! {
        <details class="item-check">
            <summary class="button">{ site.text(Word::ItemCheck) }</summary>
            <p class="item-choose-first">{ site.text(Word::ItemChooseFirst) }</p>
            { plain_answers(site, state.item, state.asked, state.options) }
        </details>
    }
}

/// What is spoken: the verdict and the reason for the chosen option, or what is missing.
fn status(site: &Site, state: &ItemState) -> Html {
    match state.given {
        Some(given) if state.live => verdict(site, state.item, given),
        _ if state.reminded => html! { <p>{ site.text(Word::ItemChooseFirst) }</p> },
        _ => Html::default(),
    }
}

/// The same button before and after the answer, so that it keeps the focus.
fn button(site: &Site, state: &ItemState, on_event: &OnEvent) -> Html {
    let (item, answered) = (Rc::clone(state.item), state.given.is_some());
    let onclick = on_event.reform(move |_: MouseEvent| {
        if answered { Event::AnswerRead(item.id.clone()) } else { Event::AnswerGiven(item.id.clone(), answering::read(&item)) }
    });
    let label = if answered { state.after.clone() } else { site.word(Word::ItemCheck) };
    html! { <button type="button" class="button" {onclick}>{ label }</button> }
}
