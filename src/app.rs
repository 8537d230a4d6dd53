//! The whole app: one page at a time, drawn the same in the build and in the browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use site::{Chunk, Core};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::Route;
use crate::browser::{data, dom, history, links};
use crate::head::head;
use crate::page::page;
use crate::session::use_session;
use crate::view::{Site, layout};

/// The page to draw first, with its data.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub core: Rc<Core>,
    pub route: Route,
    /// The data of the page; `None` for pages that need the core alone.
    pub chunk: Option<Chunk>,
}

/// The page on screen.
#[derive(Clone, PartialEq)]
struct Shown {
    route: Route,
    chunk: Option<Chunk>,
    arrival: Arrival,
}

/// How the reader came to the page, which decides where it begins.
#[derive(Debug, Clone, PartialEq)]
enum Arrival {
    /// It was loaded: the browser has put everything in place.
    Loaded,
    /// By a link, perhaps to a part of the page.
    Linked(Option<String>),
    /// Back or forward, to where it was left.
    Returned(f64),
}

#[component]
pub fn App(props: &Props) -> Html {
    let shown = use_state_eq(|| Shown { route: props.route.clone(), chunk: props.chunk.clone(), arrival: Arrival::Loaded });
    let session = use_session(&props.core.id);
    let guide = {
        let (core, shown) = (props.core.clone(), shown.clone());
        use_memo((), move |()| Rc::new(Guide::new(core, shown)))
    };
    use_effect_with((), {
        let guide = Rc::clone(&guide);
        move |()| {
            let listeners = guide.listen();
            let (_, fragment) = history::here();
            if !fragment.is_empty() {
                dom::show(&fragment);
            }
            move || drop(listeners)
        }
    });
    use_effect_with((*shown).clone(), {
        let core = props.core.clone();
        move |shown| arrive(&core, shown)
    });
    use_effect_with(session.ready, |ready| {
        if *ready {
            dom::set_ready();
        }
    });
    let site = Site { core: props.core.clone(), route: shown.route.clone() };
    let content = page(&site, shown.chunk.as_ref(), &session);
    layout(&site, content)
}

/// Puts title, focus and scroll where they belong when a page was reached inside the app.
fn arrive(core: &Core, shown: &Shown) {
    if shown.arrival == Arrival::Loaded {
        return;
    }
    dom::set_title(&head(core, &shown.route, shown.chunk.as_ref()).title);
    match &shown.arrival {
        Arrival::Linked(Some(anchor)) if dom::show(anchor) => {}
        Arrival::Returned(y) => dom::scroll_to(*y),
        _ => {
            dom::scroll_to(0.0);
            dom::focus("h1");
        }
    }
}

/// Follows links inside the site.
struct Guide {
    core: Rc<Core>,
    shown: UseStateHandle<Shown>,
    current: RefCell<Route>,
    chunks: RefCell<Vec<(String, Chunk)>>,
    /// Counts journeys, so that only the last one begun arrives.
    journey: Cell<u32>,
}

impl Guide {
    fn new(core: Rc<Core>, shown: UseStateHandle<Shown>) -> Rc<Self> {
        let current = RefCell::new(shown.route.clone());
        let chunks = shown.route.chunk().zip(shown.chunk.clone()).into_iter().collect();
        Rc::new(Self { core, shown, current, chunks: RefCell::new(chunks), journey: Cell::new(0) })
    }

    /// Takes clicks on links and the ways back and forward, as long as what it returns is kept.
    fn listen(self: &Rc<Rc<Self>>) -> impl Sized + use<> {
        let start = data::start();
        let root = start.map(|start| start.root).unwrap_or_default();
        let clicks = {
            let (guide, root) = (Rc::clone(self), root.clone());
            links::on_click(move |address| guide.follow(&root, address))
        };
        let pops = {
            let guide = Rc::clone(self);
            history::on_pop(move || guide.return_to(&root))
        };
        (clicks, pops)
    }

    fn route_at(&self, root: &str, address: &str) -> Option<Route> {
        if root.is_empty() {
            return None;
        }
        let path = address.strip_prefix(root)?;
        Route::from_path(path.split('?').next().unwrap_or(path), &self.core)
    }

    /// Goes to an address of the site. False when it is none, or when the browser does it better.
    fn follow(self: &Rc<Rc<Self>>, root: &str, address: &str) -> bool {
        let (address, anchor) = match address.split_once('#') {
            Some((address, anchor)) => (address, Some(anchor.to_owned())),
            None => (address, None),
        };
        let Some(route) = self.route_at(root, address) else { return false };
        if route == *self.current.borrow() {
            if let Some(anchor) = &anchor {
                dom::show(anchor);
            }
            return anchor.is_none();
        }
        let target = format!("{root}{}", route.path());
        let target = anchor.as_ref().map_or(target.clone(), |anchor| format!("{target}#{anchor}"));
        self.travel(root.to_owned(), route, Arrival::Linked(anchor), Some(target));
        true
    }

    fn return_to(self: &Rc<Rc<Self>>, root: &str) {
        let (address, fragment) = history::here();
        match self.route_at(root, &address) {
            Some(route) if route != *self.current.borrow() => {
                let y = history::remembered_scroll().unwrap_or_default();
                self.travel(root.to_owned(), route, Arrival::Returned(y), None);
            }
            Some(_) => {
                dom::show(&fragment);
            }
            None => history::load(&address),
        }
    }

    /// Fetches what the page needs, then shows it. `push` is its address when it is a new step in the history.
    fn travel(self: &Rc<Rc<Self>>, root: String, route: Route, arrival: Arrival, push: Option<String>) {
        let journey = self.journey.get() + 1;
        self.journey.set(journey);
        let guide = Rc::clone(self);
        spawn_local(async move {
            let chunk = match guide.chunk(&root, &route).await {
                Ok(chunk) => chunk,
                Err(data::NoData(_)) => return history::load(&format!("{root}{}", route.path())),
            };
            if guide.journey.get() != journey {
                return;
            }
            if let Some(address) = push {
                history::remember_scroll(dom::scrolled());
                history::push(&address);
            }
            *guide.current.borrow_mut() = route.clone();
            guide.shown.set(Shown { route, chunk, arrival });
        });
    }

    async fn chunk(&self, root: &str, route: &Route) -> Result<Option<Chunk>, data::NoData> {
        let Some(name) = route.chunk() else { return Ok(None) };
        if let Some((_, chunk)) = self.chunks.borrow().iter().find(|(known, _)| *known == name) {
            return Ok(Some(chunk.clone()));
        }
        let file = self.core.file(&name).ok_or_else(|| data::NoData(name.clone()))?;
        let chunk: Chunk = data::fetch(&format!("{root}{file}")).await?;
        self.chunks.borrow_mut().push((name, chunk.clone()));
        Ok(Some(chunk))
    }
}
