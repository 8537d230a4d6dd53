//! Dragging a row of a list to another place, by mouse, pen or finger.
//!
//! A list has `data-order` (its name), a row `data-option` (its name), what it is held by `data-grip`. The rows are drawn anew while one is dragged, so
//! moves are taken from the document.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use super::dom::{self, document};

/// The row that is held.
struct Held {
    list: Element,
    row: Element,
}

/// Calls back with the names of list and row and the place, counted from 0, over which the row is held, as long as the listeners are kept.
pub fn on_drag(callback: impl Fn((String, String, usize)) + 'static) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let held: Rc<RefCell<Option<Held>>> = Rc::default();
    let (on_down, on_move) = (Rc::clone(&held), Rc::clone(&held));
    let release = move |_: &Event| {
        if let Some(Held { row, .. }) = held.borrow_mut().take() {
            // Only a mark for the eye.
            let _ = row.remove_attribute("data-held");
        }
    };
    let release = Rc::new(release);
    let (on_up, on_cancel) = (Rc::clone(&release), release);
    let target = document.unchecked_ref();
    vec![
        EventListener::new(target, "pointerdown", move |event| {
            if let Some(taken) = taken(event) {
                let _ = taken.row.set_attribute("data-held", "");
                *on_down.borrow_mut() = Some(taken);
            }
        }),
        EventListener::new(target, "pointermove", move |event| {
            let held = on_move.borrow();
            // Pointer events are mouse events that say more.
            let (Some(held), Some(event)) = (held.as_ref(), event.dyn_ref::<MouseEvent>()) else { return };
            if let Some(moved) = moved(held, f64::from(event.client_y())) {
                callback(moved);
            }
        }),
        EventListener::new(target, "pointerup", move |event| on_up(event)),
        EventListener::new(target, "pointercancel", move |event| on_cancel(event)),
    ]
}

fn taken(event: &Event) -> Option<Held> {
    let grip = dom::target(event)?.closest("[data-grip]").ok()??;
    let row = grip.closest("[data-option]").ok()??;
    Some(Held { list: row.closest("[data-order]").ok()??, row })
}

/// The place over which the row is held, where it is not its own.
fn moved(held: &Held, y: f64) -> Option<(String, String, usize)> {
    let (mut above, mut own) = (0, 0);
    for (at, row) in dom::all_in(&held.list, "[data-option]").into_iter().enumerate() {
        let shape = row.get_bounding_client_rect();
        if row == held.row {
            own = at;
        } else if shape.y() + shape.height() / 2.0 < y {
            above += 1;
        }
    }
    (above != own).then_some(())?;
    Some((held.list.get_attribute("data-order")?, held.row.get_attribute("data-option")?, above))
}
