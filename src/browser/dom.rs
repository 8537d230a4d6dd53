//! Reading and nudging what is on screen: focus, scrolling, radio buttons.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlDetailsElement, HtmlElement, HtmlInputElement, HtmlSelectElement, NodeList};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The first element that fits the selector.
#[inline(never)]
pub fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The element of that id.
#[inline(never)]
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Every element that fits the selector, in the order of the page.
#[inline(never)]
pub fn all(selector: &str) -> Vec<Element> {
    document().and_then(|document| document.query_selector_all(selector).ok()).map(elements).unwrap_or_default()
}

/// The same, inside an element.
pub fn all_in(around: &Element, selector: &str) -> Vec<Element> {
    around.query_selector_all(selector).map(elements).unwrap_or_default()
}

#[inline(never)]
fn elements(found: NodeList) -> Vec<Element> {
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// The element that an event came from.
#[inline(never)]
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The values of everything of that name that is ticked, in the order of the page.
pub fn checked(name: &str) -> Vec<String> {
    let ticked = all(&format!("input[name=\"{name}\"]:checked"));
    ticked.iter().filter_map(|input| Some(input.dyn_ref::<HtmlInputElement>()?.value())).collect()
}

/// What stands in the field of that id.
pub fn field(id: &str) -> Option<String> {
    value(&by_id(id)?)
}

fn value(field: &Element) -> Option<String> {
    let select = field.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
    select.or_else(|| field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
}

/// What stands in the field that an event came from.
pub fn value_of(event: &Event) -> String {
    target(event).and_then(|field| value(&field)).unwrap_or_default()
}

/// Puts a value into a field, where another stands in it: what a reader did to a field outweighs what a page says of it.
pub fn set_value(id: &str, value: &str) {
    let Some(field) = by_id(id) else { return };
    if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
        if select.value() != value {
            select.set_value(value);
        }
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>()
        && input.value() != value
    {
        input.set_value(value);
    }
}

/// Which of the panels of the page are open, counted from the top.
pub fn open_panels() -> Vec<u32> {
    panels().iter().zip(0..).filter(|(panel, _)| panel.open()).map(|(_, at)| at).collect()
}

/// Opens panels again.
pub fn open_again(open: &[u32]) {
    for (panel, at) in panels().iter().zip(0..) {
        if open.contains(&at) {
            panel.set_open(true);
        }
    }
}

fn panels() -> Vec<HtmlDetailsElement> {
    all("main details").into_iter().filter_map(|panel| panel.dyn_into().ok()).collect()
}

/// Ticks exactly these of all that have that name.
pub fn choose_only(name: &str, values: &[&str]) {
    for input in all(&format!("input[name=\"{name}\"]")) {
        if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
            input.set_checked(values.contains(&input.value().as_str()));
        }
    }
}

/// Whether the first element that fits the selector, a `<details>`, is open.
pub fn is_open(selector: &str) -> bool {
    find(selector).and_then(|details| details.dyn_into::<HtmlDetailsElement>().ok()).is_some_and(|details| details.open())
}

/// Moves the focus to the first element that fits the selector. It must be focusable.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A refusal leaves the focus where it is.
        let _ = element.focus();
    }
}

/// Moves the focus to the first of these elements that takes it.
pub fn focus_first(selectors: &[String]) {
    let found = selectors.iter().filter_map(|selector| find(selector));
    // A button that is switched off takes none.
    if let Some(element) =
        found.filter_map(|element| element.dyn_into::<HtmlElement>().ok()).find(|element| !element.has_attribute("disabled"))
    {
        let _ = element.focus();
    }
}

/// The value of an attribute of the element that has the focus.
pub fn focused_attribute(name: &str) -> Option<String> {
    document()?.active_element()?.get_attribute(name)
}

/// Calls back when the reader changes a field inside an element that fits the selector: with the ids of element and field and the field's value. As
/// long as the listener is kept.
pub fn on_input_in(selector: &'static str, callback: impl Fn(&str, &str, &str) + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(document.unchecked_ref(), "input", move |event| {
        if let Some(field) = target(event)
            && let Ok(Some(around)) = field.closest(selector)
        {
            callback(&around.id(), &field.id(), &value_of(event));
        }
    }))
}

/// Brings the element with that id into view and opens it, if it can be opened.
pub fn show(id: &str) -> bool {
    let Some(element) = by_id(id) else { return false };
    if let Some(details) = element.dyn_ref::<HtmlDetailsElement>() {
        details.set_open(true);
    }
    element.scroll_into_view();
    true
}

pub fn scroll_to(y: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

pub fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Marks the page as one whose interactive part could not be started; style sheets then show the notice that stands in every page.
pub fn set_failed(why: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-failed", why);
    }
}

/// Sets the mark by which tests and style sheets know that the app runs.
pub fn set_ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Cannot fail for this name; if it did, only the mark would be missing.
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where there is no printer there is no dialogue.
        let _ = window.print();
    }
}
