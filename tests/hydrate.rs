//! The app takes over every prerendered page in a browser, and leaves what readers see and have done as it is.
//!
//! The pages come from `target/hydrate/fixture.json`, which `tests/fixture.rs` writes: run that first, as `cargo xtask test` does.

#![cfg(target_arch = "wasm32")]

use std::rc::Rc;
use std::time::Duration;

use json::Json;
use ldn_explainer::browser::{dom, json as browser_json};
use ldn_explainer::{App, Data, Props, Route};
use site::{Core, Questions};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement, Node};
use yew::platform::time::sleep;
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

const FIXTURE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/hydrate/fixture.json"));
/// Another subject, with a question of every kind.
const OTHER: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/hydrate/other.json"));

/// A site as the build drew it.
struct Fixture {
    core: Rc<Core>,
    pages: Vec<Page>,
}

struct Page {
    route: Route,
    app: String,
    data: Data,
}

fn fixture() -> Fixture {
    read(FIXTURE)
}

fn read(text: &str) -> Fixture {
    let json = browser_json::parse(text).unwrap();
    let core: Core = json.get("core").unwrap();
    let Some(Json::List(pages)) = json.member("pages") else { panic!("no pages in the fixture") };
    let page = |page: &Json| Page {
        route: Route::from_path(&page.get::<String>("path").unwrap()).unwrap(),
        app: page.get("app").unwrap(),
        data: Data {
            title: page.get("title").unwrap(),
            prose: page.get::<Option<String>>("prose").unwrap().map(Rc::from),
            questions: page.get("questions").unwrap(),
            catalogue: page.get("catalogue").unwrap(),
        },
    };
    let pages = pages.iter().map(page).collect();
    Fixture { core: Rc::new(core), pages }
}

/// The app on screen, alone in the document.
struct Stage {
    root: Element,
    app: AppHandle<App>,
}

impl Stage {
    /// Draws the page from its data, as when it is reached from another page.
    fn render(fixture: &Fixture, page: &Page) -> Self {
        let root = empty_root();
        let app = renderer(fixture, page, &root, page.data.clone()).render();
        Self { root, app }
    }

    /// Shows the prerendered page, lets `before` do what a reader does on it, then takes it over as `src/bin/app.rs` does.
    fn hydrate(fixture: &Fixture, page: &Page, before: impl FnOnce(&Element)) -> Self {
        let root = empty_root();
        root.set_inner_html(&page.app);
        before(&root);
        let prose = dom::document().unwrap().get_element_by_id("prose").map(|prose| Rc::from(prose.inner_html()));
        assert_eq!(prose.is_some(), page.data.prose.is_some(), "the text is in the page");
        let data = Data { prose, ..page.data.clone() };
        let app = renderer(fixture, page, &root, data).hydrate();
        Self { root, app }
    }

    /// Waits until the app has read the log and drawn what was in it.
    async fn ready(self) -> Self {
        for _ in 0..200 {
            if document_element().has_attribute("data-ready") {
                sleep(Duration::from_millis(20)).await;
                return self;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("the app did not get ready");
    }

    fn leave(self) {
        self.app.destroy();
        self.root.remove();
    }
}

fn renderer(fixture: &Fixture, page: &Page, root: &Element, data: Data) -> Renderer<App> {
    let props = Props { core: Rc::clone(&fixture.core), route: page.route.clone(), data };
    Renderer::<App>::with_root_and_props(root.clone(), props)
}

fn document_element() -> Element {
    dom::document().unwrap().document_element().unwrap()
}

/// A new place for the app, in a document without marks of an earlier one.
fn empty_root() -> Element {
    let document = dom::document().unwrap();
    document_element().remove_attribute("data-ready").unwrap();
    let root = document.create_element("div").unwrap();
    root.set_id("app");
    document.query_selector("body").unwrap().unwrap().append_child(&root).unwrap();
    root
}

/// Sets what is stored for the site, and takes away all else.
fn store(core: &Core, text: Option<&str>) {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.clear().unwrap();
    if let Some(text) = text {
        storage.set_item(&core.id, text).unwrap();
    }
}

/// A quiz begun earlier, so that its seed (which is drawn by chance otherwise) is the same each time.
fn quiz_begun(core: &Core, questions: &Questions) -> String {
    let items: Vec<_> = questions.bank.items.iter().rev().take(3).map(|item| format!("{:?}", item.id.as_str())).collect();
    format!(
        r#"{{"records":[{{"id":"r1","at":1,"attempt-started":{{"attempt":"a1","seed":7,"mode":"full","items":[{}],"bank":{:?}}}}}]}}"#,
        items.join(","),
        core.version
    )
}

fn stored_for(fixture: &Fixture, page: &Page) -> Option<String> {
    let questions = page.data.questions.as_ref().filter(|_| matches!(page.route, Route::Quiz | Route::Report));
    questions.map(|questions| quiz_begun(&fixture.core, questions))
}

/// Elements with all of their attributes in order of name, and texts; without comments, which are marks for hydration. Neighbouring texts are one.
fn outline(root: &Node) -> Vec<String> {
    let mut lines = Vec::new();
    write_outline(root, 0, &mut lines);
    lines
}

fn write_outline(node: &Node, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let children = node.child_nodes();
    let mut text = String::new();
    for index in 0..children.length() {
        let child = children.get(index).unwrap();
        match child.node_type() {
            Node::TEXT_NODE => text += &child.text_content().unwrap_or_default(),
            Node::ELEMENT_NODE => {
                push_text(&indent, &mut text, lines);
                lines.push(format!("{indent}{}", start_tag(child.unchecked_ref())));
                write_outline(&child, depth + 1, lines);
            }
            _ => {}
        }
    }
    push_text(&indent, &mut text, lines);
}

fn push_text(indent: &str, text: &mut String, lines: &mut Vec<String>) {
    if !text.is_empty() {
        lines.push(format!("{indent}{:?}", std::mem::take(text)));
    }
}

fn start_tag(element: &Element) -> String {
    let names = element.get_attribute_names();
    let mut attributes: Vec<String> = names.iter().filter_map(|name| name.as_string()).collect();
    attributes.sort();
    let attributes = attributes.iter().map(|name| format!(" {name}={:?}", element.get_attribute(name).unwrap_or_default()));
    format!("<{}{}>", element.tag_name().to_lowercase(), attributes.collect::<String>())
}

/// Where two outlines part, with what leads there.
fn difference(one: &[String], other: &[String]) -> Option<String> {
    let at = (0..one.len().max(other.len())).find(|at| one.get(*at) != other.get(*at))?;
    let before = one[at.saturating_sub(4)..at].join("\n");
    Some(format!("after\n{before}\none has\n{:?}\nthe other\n{:?}", one.get(at), other.get(at)))
}

const MARK: &str = "markOfTheTest";

fn mark(element: &Element) {
    js_sys::Reflect::set(element, &JsValue::from_str(MARK), &JsValue::TRUE).unwrap();
}

fn is_marked(element: &Element) -> bool {
    js_sys::Reflect::get(element, &JsValue::from_str(MARK)).unwrap().is_truthy()
}

fn all(root: &Element, selector: &str) -> Vec<Element> {
    let found = root.query_selector_all(selector).unwrap();
    (0..found.length()).map(|index| found.get(index).unwrap().unchecked_into()).collect()
}

fn radios(root: &Element) -> Vec<HtmlInputElement> {
    all(root, ".item input[type=radio]").into_iter().map(JsCast::unchecked_into).collect()
}

/// What stays on the page when the app takes over: everything but the plain form of items and what only stands there until the app runs.
const KEPT: &str = "h1, h2, #prose, #prose *, input, fieldset, legend, label, main, header *, footer *";

#[wasm_bindgen_test]
async fn a_page_taken_over_is_the_same_as_one_drawn_afresh() {
    let sites = [fixture(), read(OTHER)];
    for (fixture, page) in sites.iter().flat_map(|site| site.pages.iter().map(move |page| (site, page))) {
        let stored = stored_for(fixture, page);
        store(&fixture.core, stored.as_deref());
        let fresh = Stage::render(fixture, page).ready().await;
        let drawn = outline(&fresh.root);
        fresh.leave();
        let taken = Stage::hydrate(fixture, page, |_| {}).ready().await;
        // An attribute that only the build wrote would be seen here: it stays for ever, and the page drawn afresh does not have it.
        let difference = difference(&drawn, &outline(&taken.root));
        taken.leave();
        assert!(drawn.len() > 10, "/{} is empty", page.route.path());
        assert_eq!(difference, None, "/{}", page.route.path());
    }
}

/// It stands in what only the running app can offer (other quizzes, files, a slider), or in what claims of an order have until it runs.
fn comes_or_goes(element: &Element) -> bool {
    element.closest(".modes, .quiz-desk, #share, .estimate-slide, .quiz-option--placed:has(select)").unwrap().is_some()
}

#[wasm_bindgen_test]
async fn taking_over_keeps_every_node() {
    let fixture = fixture();
    for page in &fixture.pages {
        store(&fixture.core, None);
        let mut before = 0;
        let stage = Stage::hydrate(&fixture, page, |root| {
            let kept: Vec<Element> = all(root, KEPT).into_iter().filter(|element| !comes_or_goes(element)).collect();
            before = kept.len();
            kept.iter().for_each(mark);
        });
        let stage = stage.ready().await;
        let now: Vec<Element> = all(&stage.root, KEPT).into_iter().filter(|element| !comes_or_goes(element)).collect();
        let lost: Vec<_> = now.iter().filter(|element| !is_marked(element)).map(start_tag).collect();
        let now = now.len();
        stage.leave();
        assert!(before > 0);
        assert_eq!((lost, now), (Vec::new(), before), "/{}", page.route.path());
    }
}

#[wasm_bindgen_test]
async fn what_was_chosen_before_the_app_ran_stays_chosen() {
    let fixture = fixture();
    for page in fixture.pages.iter().filter(|page| page.app.contains("class=\"item\"")) {
        store(&fixture.core, None);
        let mut chosen = String::new();
        let stage = Stage::hydrate(&fixture, page, |root| {
            let radio = radios(root).into_iter().nth(1).unwrap();
            radio.set_checked(true);
            chosen = label(&radio);
        });
        let stage = stage.ready().await;
        let still: Vec<String> = radios(&stage.root).iter().filter(|radio| radio.checked()).map(label).collect();
        stage.leave();
        assert_eq!(still, [chosen], "/{}", page.route.path());
    }
}

/// Name, value and words of a radio button.
fn label(radio: &HtmlInputElement) -> String {
    let words = radio.parent_element().and_then(|label| label.text_content()).unwrap_or_default();
    format!("{} {} {words}", radio.name(), radio.value())
}

/// The plain form of an item was opened with something chosen: that is an answer, and it counts.
#[wasm_bindgen_test]
async fn what_was_answered_before_the_app_ran_is_kept() {
    let fixture = fixture();
    for page in fixture.pages.iter().filter(|page| page.app.contains("class=\"item\"")) {
        store(&fixture.core, None);
        let mut chosen = String::new();
        let stage = Stage::hydrate(&fixture, page, |root| {
            let radio = radios(root).into_iter().next().unwrap();
            radio.set_checked(true);
            chosen = radio.value();
            let item = radio.closest(".item").unwrap().unwrap();
            all(&item, ".item-check")[0].set_attribute("open", "").unwrap();
        });
        let stage = stage.ready().await;
        let verdicts = all(&stage.root, ".item-verdict .verdict").len();
        let checked: Vec<_> = radios(&stage.root).iter().filter(|radio| radio.checked()).map(HtmlInputElement::value).collect();
        stage.leave();
        let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
        let stored = storage.get_item(&fixture.core.id).unwrap().unwrap_or_default();
        assert_eq!((verdicts, checked), (1, vec![chosen.clone()]), "/{}", page.route.path());
        assert!(stored.contains(&format!("\"choice\":\"{chosen}\"")), "/{}: {stored}", page.route.path());
    }
}

/// Boxes to tick, places to give and a number: what stands in them when the check is opened is the answer, and it is kept and shown again.
#[wasm_bindgen_test]
async fn every_kind_of_question_is_answered_by_its_controls() {
    let fixture = read(OTHER);
    for (item, fill, choice) in [
        ("same-plant-several", fill_boxes as fn(&Element), None),
        ("milk-order", fill_places, None),
        ("hotter-estimate", fill_number, Some("37")),
    ] {
        let selector = format!("#item-{item}");
        let page =
            fixture.pages.iter().find(|page| page.route.paper_part().is_some() && page.app.contains(&selector[1..])).unwrap();
        store(&fixture.core, None);
        let stage = Stage::hydrate(&fixture, page, |root| {
            let item = all(root, &selector).remove(0);
            fill(&item);
            all(&item, ".item-check")[0].set_attribute("open", "").unwrap();
        });
        let stage = stage.ready().await;
        let verdicts = all(&stage.root, &format!("{selector} .item-verdict .verdict")).len();
        let free = all(&stage.root, &format!("{selector} input:not(:disabled), {selector} select:not(:disabled)")).len();
        let truth = all(&stage.root, &format!("{selector} .item-truth")).len();
        stage.leave();
        let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
        let stored = storage.get_item(&fixture.core.id).unwrap().unwrap_or_default();
        assert_eq!((verdicts, free, truth), (1, 0, 1), "{item}: {stored}");
        assert!(stored.contains(&format!("\"item\":\"{item}\"")), "{item}: {stored}");
        if let Some(choice) = choice {
            assert!(stored.contains(&format!("\"choice\":\"{choice}\"")), "{item}: {stored}");
        }
    }
}

fn fill_boxes(item: &Element) {
    all(item, "input[type=checkbox]")[0].unchecked_ref::<HtmlInputElement>().set_checked(true);
}

fn fill_places(item: &Element) {
    for (at, select) in all(item, "select").iter().enumerate() {
        select.unchecked_ref::<web_sys::HtmlSelectElement>().set_value(&(at + 1).to_string());
    }
}

fn fill_number(item: &Element) {
    all(item, "input[type=number]")[0].unchecked_ref::<HtmlInputElement>().set_value("37");
}

/// The trap that the comparison is for: nothing takes such an attribute away.
#[wasm_bindgen_test]
async fn an_attribute_that_only_the_build_wrote_would_be_seen() {
    let fixture = fixture();
    let page = &fixture.pages[0];
    store(&fixture.core, None);
    let fresh = Stage::render(&fixture, page).ready().await;
    let drawn = outline(&fresh.root);
    fresh.leave();
    let left_over = |root: &Element| all(root, "main")[0].set_attribute("data-left-over", "").unwrap();
    let taken = Stage::hydrate(&fixture, page, left_over).ready().await;
    let difference = difference(&drawn, &outline(&taken.root)).unwrap_or_default();
    taken.leave();
    assert!(difference.contains("data-left-over"), "{difference}");
}

/// The comparison itself must see an attribute, a text and an element that only one side has.
#[wasm_bindgen_test]
fn outlines_tell_pages_apart_but_not_marks_and_cuts() {
    let outline_of = |html: &str| {
        let element = dom::document().unwrap().create_element("div").unwrap();
        element.set_inner_html(html);
        outline(&element)
    };
    let page = outline_of("<p class=\"a\" id=\"b\">one two</p>");
    let same = ["<p id=\"b\" class=\"a\">one two</p>", "<p class=\"a\" id=\"b\">one <!--cut-->two<!----></p>"];
    for html in same {
        assert_eq!(difference(&page, &outline_of(html)), None, "{html}");
    }
    let inside = ["<p class=\"a\" id=\"b\">one</p>", "<p class=\"a\" id=\"b\">one two<br></p>"];
    let outside = ["<p class=\"a\">one two</p>", "<p class=\"a\" id=\"b\" hidden>one two</p>", ""];
    for html in inside.into_iter().chain(outside) {
        assert!(difference(&page, &outline_of(html)).is_some(), "{html}");
    }
}
