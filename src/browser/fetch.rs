//! Where the app finds its data, and fetching it.

use json::FromJson;
use site::Prose;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::dom::document;

/// What the start-up script leaves on its own element for the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The root of the site, ending with a slash.
    pub root: String,
    /// The address of the core chunk relative to the root.
    pub core: String,
    /// The page's own place, as a path relative to the root.
    pub path: String,
}

/// Data that could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoData(pub String);

/// Reads what the page says of itself; `None` on a page that is not one of the site's.
pub fn start() -> Option<Start> {
    let script = document()?.query_selector("script[data-core]").ok()??;
    let read = |name: &str| script.get_attribute(name);
    Some(Start { root: read("data-root")?, core: read("data-core")?, path: read("data-path")? })
}

/// Fetches a JSON file of the site. Written against the browser's own `fetch`: the library for it would weigh more than all of this module.
pub async fn json<T: FromJson>(address: &str) -> Result<T, NoData> {
    let text = text(address).await.ok_or_else(|| NoData(address.to_owned()))?;
    super::json::parse(&text).and_then(|json| T::from_json(&json)).ok_or_else(|| NoData(address.to_owned()))
}

async fn text(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(address)).await.ok()?.dyn_into::<Response>().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Title and text of the page as they stand in the document, so that they need not be fetched again.
pub fn prose_here() -> Option<Prose> {
    let document = document()?;
    Some(Prose { title: document.title(), html: document.get_element_by_id("prose")?.inner_html() })
}

/// The element that holds the app, if it is there.
pub fn app_root() -> Option<web_sys::Element> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}
