//! Keeps the log in the browser's storage, and never loses what is there.

use json::FromJson;

use crate::browser::{chance, json as printer, store};
use crate::state::{Drafts, Keeping, Log};

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
    Log::from_json(&printer::parse(text)?).ok()
}

/// The log as a text.
pub fn print(log: &Log) -> Option<String> {
    printer::print(&log.to_json())
}

/// What was begun in the controls of items and not given as an answer yet. It is no fact: where it cannot be read, nothing is begun.
pub fn drafts(name: &str) -> Drafts {
    match store::read(&drafts_name(name)) {
        store::Stored::Text(text) => printer::parse(&text).and_then(|json| Drafts::from_json(&json)).unwrap_or_default(),
        _ => Drafts::default(),
    }
}

/// Stores the drafts. Where that fails they live as long as the page.
pub fn keep_drafts(name: &str, drafts: &Drafts) {
    if let Some(text) = printer::print(&drafts.to_json()) {
        let _ = store::write(&drafts_name(name), &text);
    }
}

fn drafts_name(name: &str) -> String {
    format!("{name}.drafts")
}

/// Stores the union of the log and of what is stored, which another tab may have added to. Gives that union.
pub fn keep(name: &str, log: &Log) -> (Log, Keeping) {
    let (mut all, keeping) = open(name);
    let changed = all.merge(log);
    if keeping == Keeping::NotKept || !changed {
        return (all, keeping);
    }
    let printed = print(&all).ok_or(store::NotKept);
    match printed.and_then(|text| store::write(name, &text)) {
        Ok(()) => (all, keeping),
        Err(store::NotKept) => (all, Keeping::NotKept),
    }
}

/// Removes everything that was stored under the name, and what was set aside as unreadable.
pub fn erase(name: &str) {
    store::remove(name);
    store::remove(&drafts_name(name));
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
