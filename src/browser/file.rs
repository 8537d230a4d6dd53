//! Files: giving the reader one to keep, and reading one back.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlInputElement, Url};

use super::dom::{all_in, document, find, target};
use super::fetch;

/// Gives the reader a file of that name and kind.
pub fn save(name: &str, kind: &str, text: &str) {
    // A browser that makes no files out of text has no other way to hand one over.
    let _ = offer(name, kind, text);
}

fn offer(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{kind};charset=utf-8"));
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()?;
    hand_over(name, &blob)
}

/// Gives the reader bytes as a file of that name; `None` where the browser refuses.
pub fn hand_over(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the bytes by then.
    Url::revoke_object_url(&address).ok()
}

/// Gives the reader the first element that fits the selector as a page of its own: with the style sheet of the site in it, and with links that lead
/// back to the site.
pub fn save_page(name: &str, selector: &str) {
    let (name, selector) = (name.to_owned(), selector.to_owned());
    spawn_local(async move {
        let css = match style_sheet() {
            Some(address) => fetch::text(address).await.unwrap_or_default(),
            None => String::new(),
        };
        if let Some(page) = page(&selector, &css) {
            save(&name, "text/html", &page);
        }
    });
}

fn style_sheet() -> Option<String> {
    find("link[rel=stylesheet]")?.get_attribute("href")
}

fn page(selector: &str, css: &str) -> Option<String> {
    let document = document()?;
    let root = document.document_element()?;
    let (language, title) = (root.get_attribute("lang").unwrap_or_default(), document.title());
    let here = document.location()?.href().ok()?;
    let report: Element = find(selector)?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    // Buttons do nothing in a file.
    all_in(&report, "button").iter().for_each(Element::remove);
    let (body, title) = (report.outer_html(), title.replace('&', "&amp;").replace('<', "&lt;"));
    Some(format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <base href=\"{here}\"><title>{title}</title><style>{css}</style></head><body><main class=\"content\"><h1>{title}</h1>{body}</main></body></html>"
    ))
}

/// Calls back with the text of a file that the reader opens with a field that has `data-open`, or with nothing where it cannot be read. As long as the
/// listener is kept.
pub fn on_open(callback: impl Fn(Option<String>) + Clone + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(document.unchecked_ref(), "change", move |event| {
        let field = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field.filter(|field| field.has_attribute("data-open")) else { return };
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
        let callback = callback.clone();
        spawn_local(async move {
            let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
            // So that the same file can be opened again.
            field.set_value("");
            callback(text);
        });
    }))
}
