//! Exploring pictures: one tab stop for each, arrow keys from mark to mark, and what a mark says in words.
//!
//! A picture stands inside `data-figure`, its marks have `data-mark` and say `aria-label`, and what they say is shown in `data-said`.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, SvgElement};

use super::dom::document;

/// Takes keys and pointers on pictures, as long as the listeners are kept.
pub fn on_explore() -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let target = document.unchecked_ref();
    let keys = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new_with_options(target, "keydown", keys, |event| {
            if go(event).is_some() {
                event.prevent_default();
            }
        }),
        EventListener::new(target, "focusin", |event| {
            say(event);
        }),
        EventListener::new(target, "pointerover", |event| {
            say(event);
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
    let next = match event.dyn_ref::<KeyboardEvent>()?.key().as_str() {
        "ArrowRight" | "ArrowDown" => (at + 1).min(last),
        "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    let next: Element = marks.get(next)?.dyn_into().ok()?;
    // Cannot fail for this name.
    let _ = here.set_attribute("tabindex", "-1");
    let _ = next.set_attribute("tabindex", "0");
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
