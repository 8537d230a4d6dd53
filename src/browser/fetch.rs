//! Fetching documents and data of the site.

use std::pin::Pin;

use json::{FromJson, Json};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Response, SupportedType};

use super::dom::{by_id, document};

/// What a document says of itself, on the element of its start-up script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The root of the site, ending with a slash. In a document that was fetched it is relative to that.
    pub root: String,
    /// The address of the core chunk relative to the root.
    pub core: String,
    /// The page's own place, as a path relative to the root.
    pub path: String,
    /// The questions that the page asks, and the catalogue of claims, where it has them: addresses relative to the root.
    pub questions: Option<String>,
    pub catalogue: Option<String>,
}

/// A page as its document holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub start: Start,
    pub title: String,
    /// The text of the page as HTML; `None` where the page is all questions.
    pub prose: Option<String>,
}

/// Data that could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoData(pub String);

/// Something on its way. In a box, because what waits for it would otherwise hold all of its code once more.
pub type Waiting<T> = Pin<Box<dyn Future<Output = T>>>;

/// The page that is on screen.
pub fn sheet_here() -> Option<Sheet> {
    read(&document()?)
}

/// What the page that is on screen says of itself, without its text.
pub fn start_here() -> Option<Start> {
    start(&document()?)
}

/// Fetches the page at that address.
pub async fn sheet(address: String) -> Result<Sheet, NoData> {
    let text = text(address.clone()).await;
    let parsed = text.and_then(|text| DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok());
    parsed.and_then(|document| read(&document)).ok_or(NoData(address))
}

fn read(document: &Document) -> Option<Sheet> {
    let start = start(document)?;
    let prose = document.get_element_by_id("prose").map(|prose| prose.inner_html());
    Some(Sheet { start, title: document.title(), prose })
}

/// `None` for a document that is not one of the site's.
fn start(document: &Document) -> Option<Start> {
    let script = document.query_selector("script[data-core]").ok()??;
    let read = |name: &str| script.get_attribute(name).filter(|value| !value.is_empty());
    let root = script.get_attribute("data-root")?;
    let path = script.get_attribute("data-path")?;
    Some(Start { root, core: read("data-core")?, path, questions: read("data-questions"), catalogue: read("data-catalogue") })
}

/// Fetches a JSON file of the site. Written against the browser's own `fetch`: the library for it would weigh more than all of this module.
pub async fn json<T: FromJson>(address: String) -> Result<T, NoData> {
    let json = parsed(address.clone()).await;
    json.and_then(|json| T::from_json(&json)).ok_or(NoData(address))
}

fn parsed(address: String) -> Waiting<Option<Json>> {
    Box::pin(async move { super::json::parse(&text(address).await?) })
}

/// The text at that address.
pub fn text(address: String) -> Waiting<Option<String>> {
    Box::pin(async move {
        let window = web_sys::window()?;
        let response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into::<Response>().ok()?;
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    })
}

/// The element that holds the app, if it is there.
pub fn app_root() -> Option<web_sys::Element> {
    by_id("app")
}
