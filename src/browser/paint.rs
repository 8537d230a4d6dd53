//! What can wait until the reader has seen what changed.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::dom::document;

/// Calls back once the next frame was painted. In a page that is not on screen nothing is painted: see [`on_hidden`].
pub fn after_next(then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return then() };
    let timer = window.clone();
    // A frame is painted after what is asked for before it; what is then put off for no time at all comes after the painting.
    let before = Closure::once_into_js(move || {
        let after = Closure::once_into_js(then);
        // Never refused for a function.
        let _ = timer.set_timeout_with_callback(after.unchecked_ref());
    });
    let _ = window.request_animation_frame(before.unchecked_ref());
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
