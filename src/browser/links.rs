//! Clicks on links that the app can follow by itself.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::dom::document;

/// Calls back with the address of each plain click on a link of this document. The callback says whether it takes the click; modified clicks,
/// downloads, new windows and everything it does not take are left to the browser.
pub fn on_click(callback: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    let document = document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(document.unchecked_ref(), "click", options, move |event| {
        let Some(click) = event.dyn_ref::<MouseEvent>() else { return };
        let modified = click.button() != 0 || click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key();
        if modified || click.default_prevented() {
            return;
        }
        if let Some(link) = link_of(click)
            && callback(&link.href())
        {
            click.prevent_default();
        }
    });
    Some(listener)
}

fn link_of(click: &MouseEvent) -> Option<HtmlAnchorElement> {
    let target = click.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let plain = !link.has_attribute("download") && matches!(link.target().as_str(), "" | "_self");
    plain.then_some(link)
}
