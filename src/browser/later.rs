//! What can wait until the reader has seen what changed.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;

use super::dom::document;

/// Milliseconds in which a slow phone has long painted an answer, and in which nobody has closed the page.
const SOON: u32 = 100;

/// Calls back soon.
pub fn soon(then: impl FnOnce() + 'static) {
    Timeout::new(SOON, then).forget();
}

/// Calls back when the page goes off screen, which is also the last that a page hears before it is closed. As long as the listeners are kept.
pub fn on_hidden(callback: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let (Some(window), Some(document)) = (web_sys::window(), document()) else { return Vec::new() };
    let on_close = callback.clone();
    vec![
        EventListener::new(document.unchecked_ref(), "visibilitychange", move |_| callback()),
        EventListener::new(window.unchecked_ref(), "pagehide", move |_| on_close()),
    ]
}
