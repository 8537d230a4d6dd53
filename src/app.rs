//! The whole app: one page at a time, drawn the same in the build and in the browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use site::Core;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{dom, fetch, history, links};
use crate::page::page;
use crate::session::use_session;
use crate::view::{Site, layout};
use crate::{Data, Route};

/// The page to draw first, with its data.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub core: Rc<Core>,
    pub route: Route,
    pub data: Data,
}

/// The page on screen.
#[derive(Clone, PartialEq)]
struct Shown {
    route: Route,
    data: Data,
    /// For the title bar; empty for the page that was loaded, whose title is there.
    title: String,
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
    let shown = use_state_eq(|| Shown {
        route: props.route.clone(),
        data: props.data.clone(),
        title: String::new(),
        arrival: Arrival::Loaded,
    });
    let session = use_session(&props.core.id);
    let guide = {
        let (core, shown) = (props.core.clone(), shown.clone());
        use_memo((), move |()| Guide::new(core, shown))
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
    use_effect_with((*shown).clone(), |shown| arrive(shown));
    use_effect_with(session.ready, |ready| {
        if *ready {
            dom::set_ready();
        }
    });
    let site = Site { core: props.core.clone(), route: shown.route.clone() };
    let content = page(&site, &shown.data, &session);
    layout(&site, content)
}

/// Puts title, focus and scroll where they belong when a page was reached inside the app.
fn arrive(shown: &Shown) {
    if shown.arrival == Arrival::Loaded {
        return;
    }
    dom::set_title(&shown.title);
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
    /// Data that was fetched, by the address of its page.
    known: RefCell<Vec<(String, Data)>>,
    /// Counts journeys, so that only the last one begun arrives.
    journey: Cell<u32>,
    /// The root of the site; empty until the app is mounted, and outside a site.
    root: RefCell<String>,
}

impl Guide {
    fn new(core: Rc<Core>, shown: UseStateHandle<Shown>) -> Rc<Self> {
        let current = RefCell::new(shown.route.clone());
        let known = RefCell::new(vec![(shown.route.path(), shown.data.clone())]);
        Rc::new(Self { core, shown, current, known, journey: Cell::new(0), root: RefCell::default() })
    }

    /// Takes clicks on links and the ways back and forward, as long as what it returns is kept.
    fn listen(self: &Rc<Self>) -> impl Sized + use<> {
        *self.root.borrow_mut() = fetch::start().map(|start| start.root).unwrap_or_default();
        let (on_click, on_pop) = (Rc::clone(self), Rc::clone(self));
        (links::on_click(move |address| on_click.follow(address)), history::on_pop(move || on_pop.turn_back()))
    }

    fn root(&self) -> String {
        self.root.borrow().clone()
    }

    fn route_at(&self, address: &str) -> Option<Route> {
        let root = self.root();
        if root.is_empty() {
            return None;
        }
        let path = address.strip_prefix(&root)?;
        Route::from_path(path.split('?').next().unwrap_or(path), &self.core)
    }

    /// Goes to an address of the site. False when it is none, or when the browser does it better.
    fn follow(self: &Rc<Self>, address: &str) -> bool {
        let (address, anchor) = match address.split_once('#') {
            Some((address, anchor)) => (address, Some(anchor.to_owned())),
            None => (address, None),
        };
        let Some(route) = self.route_at(address) else { return false };
        if route == *self.current.borrow() {
            if let Some(anchor) = &anchor {
                dom::show(anchor);
            }
            return anchor.is_none();
        }
        let fragment = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let target = format!("{}{}{fragment}", self.root(), route.path());
        self.travel(route, Arrival::Linked(anchor), Some(target));
        true
    }

    fn turn_back(self: &Rc<Self>) {
        let (address, fragment) = history::here();
        match self.route_at(&address) {
            Some(route) if route != *self.current.borrow() => {
                self.travel(route, Arrival::Returned(history::remembered_scroll().unwrap_or_default()), None);
            }
            Some(_) => {
                dom::show(&fragment);
            }
            None => history::load(&address),
        }
    }

    /// Fetches what the page needs, then shows it. `push` is its address when it is a new step in the history.
    fn travel(self: &Rc<Self>, route: Route, arrival: Arrival, push: Option<String>) {
        let journey = self.journey.get() + 1;
        self.journey.set(journey);
        let guide = Rc::clone(self);
        spawn_local(async move {
            let Ok(data) = guide.data(&route).await else {
                return history::load(&format!("{}{}", guide.root(), route.path()));
            };
            if guide.journey.get() != journey {
                return;
            }
            if let Some(address) = push {
                history::remember_scroll(dom::scrolled());
                history::push(&address);
            }
            *guide.current.borrow_mut() = route.clone();
            let title = data.title(&guide.core);
            guide.shown.set(Shown { route, data, title, arrival });
        });
    }

    async fn data(&self, route: &Route) -> Result<Data, fetch::NoData> {
        let path = route.path();
        if let Some((_, data)) = self.known.borrow().iter().find(|(known, _)| *known == path) {
            return Ok(data.clone());
        }
        let data = Data::fetch(&self.core, &self.root(), route).await?;
        self.known.borrow_mut().push((path, data.clone()));
        Ok(data)
    }
}
