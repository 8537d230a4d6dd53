//! Copying citations and links. Buttons for it stand in the texts of pages, so their clicks are taken in one place.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use super::dom::{all, by_id, document, target};

/// Takes clicks on buttons with `data-copy`: the id of the element whose text is copied.
pub fn on_click() -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(document.unchecked_ref(), "click", |event| {
        let button = target(event).and_then(|target| target.closest("[data-copy]").ok()?);
        if let Some((button, id)) = button.and_then(|button| Some((button.clone(), button.get_attribute("data-copy")?))) {
            spawn_local(async move { copy(&button, &id).await });
        }
    }))
}

/// Writes the address of the page wherever a text of it asks for that.
pub fn write_here() {
    let here = here();
    for place in all("[data-here]") {
        place.set_text_content(Some(&here));
    }
}

/// The address of the page, without what only this reader asked of it.
fn here() -> String {
    let (address, _) = super::history::here();
    address.split_once('?').map_or(address.clone(), |(address, _)| address.to_owned())
}

async fn copy(button: &Element, id: &str) {
    let source = by_id(id);
    let text = source.as_ref().and_then(|source| source.text_content()).unwrap_or_default();
    let copied = match web_sys::window().map(|window| window.navigator().clipboard()) {
        // Undefined where the page did not come by https.
        Some(clipboard) if !clipboard.is_undefined() => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
        _ => false,
    };
    if !copied && let Some(source) = &source {
        select(source);
    }
    say(button, if copied { "data-copied" } else { "data-selected" });
}

/// Marks the text, so that it can be copied by hand.
fn select(source: &Element) {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    if let Some(selection) = selection {
        // Cannot fail on an element of the document.
        let _ = selection.select_all_children(source);
    }
}

/// Says what happened where assistive technology hears it.
fn say(button: &Element, how: &str) {
    let box_of_forms = button.closest(".cite").ok().flatten();
    let place = box_of_forms.and_then(|forms| forms.query_selector("[data-copied]").ok().flatten());
    if let Some(place) = place {
        place.set_text_content(place.get_attribute(how).as_deref());
    }
}
