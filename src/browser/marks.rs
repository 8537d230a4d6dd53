//! Exploring pictures: one tab stop for each, arrow keys from mark to mark, and what a mark says in words.
//!
//! A picture stands inside `data-figure`, its marks have `data-mark` and say `aria-label`, and what they say is shown in `data-said`.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, NodeList, SvgElement};

use super::dom::document;

/// Takes keys and pointers on pictures, as long as the listeners are kept.
pub fn on_explore() -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let target = document.unchecked_ref();
    let keys = EventListenerOptions::enable_prevent_default();
    // Where the pointer was last.
    let last = Cell::new(None);
    vec![
        EventListener::new_with_options(target, "keydown", keys, |event| {
            if go(event).is_some() {
                event.prevent_default();
            }
        }),
        EventListener::new(target, "focusin", |event| {
            say(event);
        }),
        EventListener::new(target, "pointermove", move |event| {
            // A page that scrolls under a resting pointer must not talk over the keys.
            let here = event.dyn_ref::<MouseEvent>().map(|pointer| (pointer.client_x(), pointer.client_y()));
            if last.replace(here) != here {
                say(event);
            }
        }),
    ]
}

fn mark_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-mark]").ok()?
}

/// To another mark of the same picture.
fn go(event: &Event) -> Option<()> {
    let here = mark_of(event)?;
    let marks = here.closest("svg").ok()??.query_selector_all("[data-mark]").ok()?;
    let last = marks.length().checked_sub(1)?;
    let at = (0..=last).find(|at| marks.get(*at).is_some_and(|mark| mark.is_same_node(Some(&here))))?;
    let event = event.dyn_ref::<KeyboardEvent>()?;
    // With another key held they are the browser's: the way back, the end of the page.
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    let next_at = match event.key().as_str() {
        "ArrowRight" | "ArrowDown" => (at + 1).min(last),
        "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    let next: Element = marks.get(next_at)?.dyn_into().ok()?;
    stop_at(&marks, next_at);
    // A refusal leaves the focus where it is.
    let _ = match next.dyn_ref::<SvgElement>() {
        Some(mark) => mark.focus(),
        None => next.dyn_ref::<HtmlElement>()?.focus(),
    };
    Some(())
}

/// What the mark says, in words below the picture.
fn say(event: &Event) -> Option<()> {
    let mark = mark_of(event)?;
    let place = mark.closest("[data-figure]").ok()??.query_selector("[data-said]").ok()??;
    place.set_text_content(mark.get_attribute("aria-label").as_deref());
    Some(())
}

/// After a picture was drawn anew: one tab stop in each, and nothing said of a mark that may be gone.
pub fn settle() {
    let Some(document) = document() else { return };
    let Ok(pictures) = document.query_selector_all("[data-figure] svg") else { return };
    for picture in (0..pictures.length()).filter_map(|at| pictures.get(at)?.dyn_into::<Element>().ok()) {
        if let Ok(marks) = picture.query_selector_all("[data-mark]") {
            let stops = |at: u32| marks.get(at).and_then(|mark| mark.dyn_into::<Element>().ok()?.get_attribute("tabindex"));
            let stops: Vec<u32> = (0..marks.length()).filter(|at| stops(*at).as_deref() == Some("0")).collect();
            if stops.len() != 1 {
                stop_at(&marks, 0);
            }
        }
    }
}

/// Says again what stands below pictures before any mark is reached.
pub fn hush() {
    let Some(document) = document() else { return };
    let Ok(places) = document.query_selector_all("[data-said]") else { return };
    for place in (0..places.length()).filter_map(|at| places.get(at)?.dyn_into::<Element>().ok()) {
        place.set_text_content(place.get_attribute("data-said").as_deref());
    }
}

/// Makes that mark the only tab stop among these.
fn stop_at(marks: &NodeList, stop: u32) {
    for at in 0..marks.length() {
        if let Some(mark) = marks.get(at).and_then(|mark| mark.dyn_into::<Element>().ok()) {
            // Cannot fail for this name.
            let _ = mark.set_attribute("tabindex", if at == stop { "0" } else { "-1" });
        }
    }
}
