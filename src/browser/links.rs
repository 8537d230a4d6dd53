//! Clicks on links that the app can follow by itself.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, MouseEvent, Url};

use super::dom::{document, target};

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
        if let Some(address) = address_of(click)
            && callback(&address)
        {
            click.prevent_default();
        }
    });
    Some(listener)
}

/// Where the link leads that was clicked; also one in a picture, which is not the same kind of element.
fn address_of(click: &MouseEvent) -> Option<String> {
    let link = target(click)?.closest("a[href]").ok()??;
    let window = link.get_attribute("target").unwrap_or_default();
    let plain = !link.has_attribute("download") && matches!(window.as_str(), "" | "_self");
    plain.then_some(())?;
    match link.dyn_ref::<HtmlAnchorElement>() {
        Some(link) => Some(link.href()),
        None => Some(Url::new_with_base(&link.get_attribute("href")?, &link.base_uri().ok()??).ok()?.href()),
    }
}
