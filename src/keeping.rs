//! Keeps the log in the browser's storage, and never loses what is there.

use crate::browser::{chance, json, store};
use crate::state::{Keeping, Log};

/// Reads the stored log.
pub fn open(name: &str) -> (Log, Keeping) {
    match store::read(name) {
        store::Stored::Nothing => (Log::default(), Keeping::Kept),
        store::Stored::Blocked => (Log::default(), Keeping::NotKept),
        store::Stored::Text(text) => match read(&text) {
            Some(log) => (log, Keeping::Kept),
            None => (Log::default(), set_aside(name, &text)),
        },
    }
}

/// The log that a stored text holds; `None` when it holds none.
pub fn read(text: &str) -> Option<Log> {
    Log::from_json(&json::parse(text)?).ok()
}

/// Stores the union of the log and of what is stored, which another tab may have added to. Gives that union.
pub fn keep(name: &str, log: &Log) -> (Log, Keeping) {
    let (mut all, keeping) = open(name);
    let changed = all.merge(log);
    if keeping == Keeping::NotKept || !changed {
        return (all, keeping);
    }
    let printed = json::print(&all.to_json()).ok_or(store::NotKept);
    match printed.and_then(|text| store::write(name, &text)) {
        Ok(()) => (all, keeping),
        Err(store::NotKept) => (all, Keeping::NotKept),
    }
}

/// Removes everything that was stored under the name, and what was set aside as unreadable.
pub fn erase(name: &str) {
    store::remove(name);
    store::remove_all(&set_aside_name(name));
}

/// What the names of texts that were set aside begin with.
fn set_aside_name(name: &str) -> String {
    format!("{name}.set-aside.")
}

/// Puts unreadable text under another name. Where that fails, it stays where it is and nothing is stored over it.
fn set_aside(name: &str, text: &str) -> Keeping {
    match store::write(&format!("{}{}", set_aside_name(name), chance::now()), text) {
        Ok(()) => {
            store::remove(name);
            Keeping::SetAside
        }
        Err(store::NotKept) => Keeping::NotKept,
    }
}
