//! The address bar and the way back.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, ScrollRestoration, Window};

fn window_and_history() -> Option<(Window, History)> {
    let window = web_sys::window()?;
    let history = window.history().ok()?;
    Some((window, history))
}

/// The address in the address bar, without its fragment, and the fragment without its mark.
pub fn here() -> (String, String) {
    let location = web_sys::window().map(|window| window.location());
    let href = location.as_ref().and_then(|location| location.href().ok()).unwrap_or_default();
    match href.split_once('#') {
        Some((address, fragment)) => (address.to_owned(), fragment.to_owned()),
        None => (href, String::new()),
    }
}

/// Remembers how far the page was scrolled, for the way back.
pub fn remember_scroll(y: f64) {
    if let Some((_, history)) = window_and_history() {
        // Browsers refuse when it is called too often; then the way back begins at the top.
        let _ = history.replace_state(&JsValue::from_f64(y), "");
    }
}

/// How far the page was scrolled when it was left.
pub fn remembered_scroll() -> Option<f64> {
    window_and_history()?.1.state().ok()?.as_f64()
}

/// Goes to a new address without loading it.
pub fn push(address: &str) {
    if let Some((_, history)) = window_and_history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Loads an address the ordinary way.
pub fn load(address: &str) {
    if let Some((window, _)) = window_and_history() {
        let _ = window.location().set_href(address);
    }
}

/// Calls back when the reader goes back or forward, as long as the listener is kept.
pub fn on_pop(callback: impl Fn() + 'static) -> Option<EventListener> {
    let (window, history) = window_and_history()?;
    // The app scrolls when the page it goes back to is drawn; the browser would scroll before.
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    Some(EventListener::new(window.unchecked_ref(), "popstate", move |_| callback()))
}
