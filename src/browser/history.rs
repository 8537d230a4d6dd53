//! The address bar and the way back.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, ScrollRestoration, UrlSearchParams, Window};

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

/// The names and values after the question mark of the address bar.
pub fn query() -> Vec<(String, String)> {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let Ok(params) = UrlSearchParams::new_with_str(&search) else { return Vec::new() };
    let pairs = Array::from(&params);
    let text = |value: JsValue| value.as_string().unwrap_or_default();
    let pair = |at: u32| {
        let pair = Array::from(&pairs.get(at));
        (text(pair.get(0)), text(pair.get(1)))
    };
    (0..pairs.length()).map(pair).collect()
}

/// The address of the page with these names and values; `None` when the browser cannot say.
pub fn with_query(pairs: &[(&str, &str)]) -> Option<String> {
    let params = UrlSearchParams::new().ok()?;
    for (name, value) in pairs {
        params.append(name, value);
    }
    let path = web_sys::window()?.location().pathname().ok()?;
    let query = String::from(params.to_string());
    Some(if query.is_empty() { path } else { format!("{path}?{query}") })
}

/// Puts another address on the current step.
pub fn replace(address: &str, number: u64) {
    if let Some((_, history)) = window_and_history() {
        // Browsers refuse when it is called too often; the next change puts it right.
        let _ = history.replace_state_with_url(&JsValue::from_f64(number as f64), "", Some(address));
    }
}

/// The number of the current step in the history, if it has one.
pub fn step() -> Option<u64> {
    window_and_history()?.1.state().ok()?.as_f64().map(|number| number as u64)
}

/// Numbers the current step.
pub fn set_step(number: u64) {
    if let Some((_, history)) = window_and_history() {
        // Browsers refuse when it is called too often; then the way back begins at the top.
        let _ = history.replace_state(&JsValue::from_f64(number as f64), "");
    }
}

/// Goes to a new address without loading it, as a step with that number.
pub fn push(address: &str, number: u64) {
    if let Some((_, history)) = window_and_history() {
        let _ = history.push_state_with_url(&JsValue::from_f64(number as f64), "", Some(address));
    }
}

/// Who scrolls when the reader goes back: the app, because the page is not drawn yet when the browser would, or the browser, when pages are
/// loaded.
pub fn scrolls_itself(app: bool) {
    if let Some((_, history)) = window_and_history() {
        let who = if app { ScrollRestoration::Manual } else { ScrollRestoration::Auto };
        let _ = history.set_scroll_restoration(who);
    }
}

/// Loads the address in the address bar the ordinary way.
pub fn reload() {
    if let Some((window, _)) = window_and_history() {
        let _ = window.location().reload();
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
    let window = web_sys::window()?;
    Some(EventListener::new(window.unchecked_ref(), "popstate", move |_| callback()))
}

/// Calls back when the page is left for good, as long as the listener is kept.
pub fn on_leave(callback: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(window.unchecked_ref(), "pagehide", move |_| callback()))
}
