//! The browser's storage. It may be missing, blocked, full or hold nonsense: each is a value, none an end.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// What is stored under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    Nothing,
    Text(String),
    /// The browser does not let the site store anything.
    Blocked,
}

/// The browser did not keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotKept;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

pub fn read(name: &str) -> Stored {
    match storage().map(|storage| storage.get_item(name)) {
        Some(Ok(Some(text))) => Stored::Text(text),
        Some(Ok(None)) => Stored::Nothing,
        _ => Stored::Blocked,
    }
}

pub fn write(name: &str, text: &str) -> Result<(), NotKept> {
    match storage().map(|storage| storage.set_item(name, text)) {
        Some(Ok(())) => Ok(()),
        _ => Err(NotKept),
    }
}

pub fn remove(name: &str) {
    if let Some(storage) = storage() {
        // What cannot be removed could not be stored either.
        let _ = storage.remove_item(name);
    }
}

/// Removes everything whose name begins like that.
pub fn remove_all(prefix: &str) {
    let Some(storage) = storage() else { return };
    let count = storage.length().unwrap_or_default();
    let names: Vec<String> = (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect();
    for name in names.iter().filter(|name| name.starts_with(prefix)) {
        remove(name);
    }
}

/// Calls back with the new text (`None` when removed) when another tab changes what is stored under that name.
pub fn on_change(name: String, callback: impl Fn(Option<String>) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(window.unchecked_ref(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        // No key means that everything was removed.
        if event.key().is_none_or(|key| key == name) {
            callback(event.new_value());
        }
    }))
}
