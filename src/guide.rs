//! Follows links inside the site: fetches what a page needs, then says that it was reached.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use site::Core;
use wasm_bindgen_futures::spawn_local;

use crate::browser::{dom, fetch, history, links};
use crate::event::{Arrival, Event, OnEvent};
use crate::{Data, Route};

/// Knows the way around the site.
pub struct Guide {
    core: Rc<Core>,
    /// The root of the site, ending with a slash.
    root: String,
    on_event: OnEvent,
    current: RefCell<Route>,
    /// Data that was fetched, by the address of its page.
    known: RefCell<Vec<(String, Data)>>,
    /// Counts journeys, so that only the last one begun arrives.
    journey: Cell<u32>,
}

impl Guide {
    pub fn new(core: Rc<Core>, root: String, route: Route, data: Data, on_event: OnEvent) -> Rc<Self> {
        let known = RefCell::new(vec![(route.path(), data)]);
        Rc::new(Self { core, root, on_event, current: RefCell::new(route), known, journey: Cell::new(0) })
    }

    /// Takes clicks on links and the ways back and forward, as long as what it returns is kept.
    pub fn listen(self: &Rc<Self>) -> Vec<gloo::events::EventListener> {
        let (on_click, on_pop) = (Rc::clone(self), Rc::clone(self));
        let clicks = links::on_click(move |address| on_click.follow(address));
        let pops = history::on_pop(move || on_pop.turn_back());
        clicks.into_iter().chain(pops).collect()
    }

    fn route_at(&self, address: &str) -> Option<Route> {
        let path = address.strip_prefix(&self.root)?;
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        Route::from_path(path, &self.core)
    }

    /// Goes to an address of the site. False when it is none, or when the browser does it better.
    fn follow(self: &Rc<Self>, address: &str) -> bool {
        let (page, anchor) = match address.split_once('#') {
            Some((page, anchor)) => (page, Some(anchor.to_owned())),
            None => (address, None),
        };
        let Some(route) = self.route_at(page) else { return false };
        if route == *self.current.borrow() {
            if let Some(anchor) = &anchor {
                dom::show(anchor);
            }
            return anchor.is_none();
        }
        self.travel(route, Arrival::Linked(anchor), Some(address.to_owned()));
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

    /// Fetches what the page needs, then reaches it. `push` is its address when it is a new step in the history.
    fn travel(self: &Rc<Self>, route: Route, arrival: Arrival, push: Option<String>) {
        let journey = self.journey.get() + 1;
        self.journey.set(journey);
        let guide = Rc::clone(self);
        spawn_local(async move {
            let Ok(data) = guide.data(&route).await else {
                return history::load(&(guide.root.clone() + &route.path()));
            };
            if guide.journey.get() != journey {
                return;
            }
            if let Some(address) = push {
                history::remember_scroll(dom::scrolled());
                history::push(&address);
            }
            *guide.current.borrow_mut() = route.clone();
            guide.on_event.emit(Event::PageReached(route, data, arrival));
        });
    }

    async fn data(&self, route: &Route) -> Result<Data, fetch::NoData> {
        let path = route.path();
        if let Some((_, data)) = self.known.borrow().iter().find(|(known, _)| *known == path) {
            return Ok(data.clone());
        }
        let data = Data::fetch(&self.core, &self.root, route).await?;
        self.known.borrow_mut().push((path, data.clone()));
        Ok(data)
    }
}
