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

use super::confidence::confidence;
use super::controls::controls;
use super::item_answer::{plain_answers, verdict, why};
use super::{Site, button, line};
use crate::asking::Asking;
use crate::el::{Child, El, el, group, none};
use crate::event::{Event, OnEvent};
use crate::state::{Given, Missing, Reader};

/// What to ask, and how far the reader is with it.
pub struct ItemState<'a> {
    pub item: &'a Rc<Item>,
    pub asked: &'a Asked,
    /// In the order in which to show them.
    pub options: &'a [ItemOption],
    /// The answer that was given, once it was.
    pub given: Option<&'a Given>,
    /// What stands in the controls.
    pub draft: Option<&'a Choice>,
    /// Whether the app runs and has read what was saved.
    pub live: bool,
    /// The reader wants to be asked how sure they are.
    pub asks_confidence: bool,
    /// The button was pressed before the answer was whole.
    pub reminded: Option<Missing>,
    /// The option that was moved last.
    pub moved: Option<&'a str>,
    /// What the button says after the answer.
    pub after: AttrValue,
}

impl<'a> ItemState<'a> {
    /// An item as it stands for the reader.
    pub fn of(item: &'a Rc<Item>, asked: &'a Asked, asking: &'a Asking<'a>, reader: &'a Reader, after: AttrValue) -> Self {
        let reminded = reader.reminded.as_ref().filter(|(id, _)| *id == item.id).map(|(_, missing)| *missing);
        let moved = reader.moved.as_ref().filter(|(id, _)| *id == item.id).map(|(_, option)| option.as_str());
        let Asking { given, draft, options } = asking;
        let (live, asks_confidence) = (reader.ready, reader.learner.asks_confidence);
        Self { item, asked, options, given: *given, draft: *draft, live, asks_confidence, reminded, moved, after }
    }
}

/// The name that the radio buttons of an item share.
pub fn radio_name(item: &Id<Item>) -> String {
    format!("item-{item}")
}

/// The question with its answers, and what it says back.
pub fn item(site: &Site, state: &ItemState, on_event: &OnEvent) -> El {
    let id = radio_name(&state.item.id);
    let given = state.given.filter(|_| state.live);
    el("div")
        .class("item")
        .key(id.clone())
        .id(id)
        .with(question(site, state, on_event))
        .when(state.live && state.asks_confidence && asks_level(state), || confidence(site, state))
        .when(!state.live, || plain_check(site, state))
        .with(el("div").class("item-verdict").fix("role", "status").with(status(site, state)))
        .with(given.map(|given| why(site, state.item, state.asked, state.options, given)))
        .when(state.live, || next(site, state, on_event))
}

fn question(site: &Site, state: &ItemState, on_event: &OnEvent) -> El {
    let stem = stem(site, state.item, state.asked);
    el("fieldset").class("item-question").with(el("legend").with(stem)).with(controls(site, state, on_event))
}

/// Before the answer everybody is asked who wants to be; after it, only what was said is shown.
fn asks_level(state: &ItemState) -> bool {
    state.given.is_none_or(|given| given.confidence.is_some())
}

/// The question; for a standing, the proposition in quotation marks between a scene and what is asked about it.
fn stem(site: &Site, item: &Item, asked: &Asked) -> Html {
    let stem = el("span").class("item-stem");
    match item.kind {
        ItemKind::Best | ItemKind::Several | ItemKind::Order | ItemKind::Estimate => {
            stem.with(item.stem.as_deref().unwrap_or_default()).into()
        }
        ItemKind::Standing => {
            let scene = item.scene.as_ref().map(|scene| el("span").class("item-scene").with(scene).with(" "));
            let proposition = el("q").class("item-proposition").with(&asked.proposition);
            group([scene, Some(proposition), Some(stem.with(site.text(Word::ItemStandingQuestion)))])
        }
    }
}

fn plain_check(site: &Site, state: &ItemState) -> El {
    el("details")
        .class("item-check")
        .with(el("summary").class("button").with(site.text(Word::ItemCheck)))
        .with(line(site, Word::ItemChooseFirst).class("item-choose-first"))
        .with(plain_answers(site, state.item, state.asked, state.options))
}

/// What is spoken: the verdict and the reason for the chosen option, or what is missing.
fn status(site: &Site, state: &ItemState) -> Html {
    match state.given {
        Some(given) if state.live => verdict(site, state.item, given),
        _ => match state.reminded {
            Some(Missing::Choice) => line(site, Word::ItemChooseFirst).html(),
            Some(Missing::Confidence) => line(site, Word::ConfidenceChooseFirst).html(),
            None => none(),
        },
    }
}

/// The same button before and after the answer, so that it keeps the focus.
fn next(site: &Site, state: &ItemState, on_event: &OnEvent) -> El {
    let item = state.item.id.clone();
    let (event, label) = match state.given {
        Some(_) => (Event::AnswerRead(item), state.after.clone()),
        None => (Event::AnswerGiven(item), site.word(Word::ItemCheck)),
    };
    button("button", on_event.click(event)).with(label)
}
