//! Exploring pictures: one tab stop for each, arrow keys from mark to mark, and what a mark says in words.
//!
//! A picture stands inside `data-figure`, its marks have `data-mark` and say `aria-label`, and what they say is shown in `data-said`.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, SvgElement};

use super::dom::{self, all, all_in, document};

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
    dom::target(event)?.closest("[data-mark]").ok()?
}

/// To another mark of the same picture.
fn go(event: &Event) -> Option<()> {
    let here = mark_of(event)?;
    let marks = all_in(&here.closest("svg").ok()??, "[data-mark]");
    let last = marks.len().checked_sub(1)?;
    let at = marks.iter().position(|mark| *mark == here)?;
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
    let next = marks.get(next_at)?;
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

/// After a picture was drawn anew: one tab stop in each.
pub fn settle() {
    for picture in all("[data-figure] svg") {
        let marks = all_in(&picture, "[data-mark]");
        let stops = marks.iter().filter(|mark| mark.get_attribute("tabindex").as_deref() == Some("0"));
        if stops.count() != 1 {
            stop_at(&marks, 0);
        }
    }
}

/// Says again what stands below pictures before any mark is reached: a mark that was drawn may be gone.
pub fn hush() {
    for place in all("[data-said]") {
        place.set_text_content(place.get_attribute("data-said").as_deref());
    }
}

/// Makes that mark the only tab stop among these.
fn stop_at(marks: &[Element], stop: usize) {
    for (at, mark) in marks.iter().enumerate() {
        // Cannot fail for this name.
        let _ = mark.set_attribute("tabindex", if at == stop { "0" } else { "-1" });
    }
}
