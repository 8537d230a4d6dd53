//! Follows links inside the site: fetches what a page needs, then says that it was reached.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::browser::{chance, dom, fetch, history, links};
use crate::event::{Arrival, Event, Left, OnEvent};
use crate::{Data, Route};

/// Knows the way around the site.
pub struct Guide {
    /// The address of the core chunk that the app runs with.
    core: String,
    /// The root of the site, ending with a slash.
    root: String,
    on_event: OnEvent,
    current: RefCell<Route>,
    /// Data that was fetched, by the address of its page.
    known: RefCell<Vec<(String, Data)>>,
    /// Counts journeys, so that only the last one begun arrives.
    journey: Cell<u32>,
    /// The step of the history that is on screen, and how each step was left.
    step: Cell<u64>,
    left: RefCell<Vec<(u64, Left)>>,
}

impl Guide {
    pub fn new(core: String, root: String, route: Route, data: Data, on_event: OnEvent) -> Rc<Self> {
        let known = RefCell::new(vec![(route.path(), data)]);
        let (journey, step, left) = (Cell::new(0), Cell::new(0), RefCell::default());
        Rc::new(Self { core, root, on_event, current: RefCell::new(route), known, journey, step, left })
    }

    /// Takes clicks on links and the ways back and forward, as long as what it returns is kept.
    pub fn listen(self: &Rc<Self>) -> Vec<gloo::events::EventListener> {
        let (on_click, on_pop) = (Rc::clone(self), Rc::clone(self));
        // A step keeps its number over a reload.
        self.step.set(history::step().unwrap_or_else(chance::now));
        history::set_step(self.step.get());
        let clicks = links::on_click(move |address| on_click.follow(address));
        let pops = history::on_pop(move || on_pop.turn_back());
        // Whoever comes back loads the page, and then the browser knows best where it stood.
        let leaves = history::on_leave(|| history::scrolls_itself(false));
        clicks.into_iter().chain(pops).chain(leaves).collect()
    }

    fn route_at(&self, address: &str) -> Option<Route> {
        let path = address.strip_prefix(&self.root)?;
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        Route::from_path(path)
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
            if anchor.is_none() && page != history::here().0 {
                self.leave_step();
                self.new_step(address);
                self.on_event.emit(Event::AddressChanged);
                dom::scroll_to(0.0);
            }
            return anchor.is_none();
        }
        self.travel(route, Arrival::Linked(anchor), Some(address.to_owned()));
        true
    }

    /// Goes to a place of the site.
    pub fn go(self: &Rc<Self>, route: Route) {
        let address = format!("{}{}", self.root, route.path());
        self.travel(route, Arrival::Linked(None), Some(address));
    }

    fn turn_back(self: &Rc<Self>) {
        let (address, fragment) = history::here();
        match self.route_at(&address) {
            Some(route) if route != *self.current.borrow() => {
                self.leave_step();
                self.step.set(history::step().unwrap_or_default());
                let left =
                    self.left.borrow().iter().rev().find(|(step, _)| *step == self.step.get()).map(|(_, left)| left.clone());
                self.travel(route, Arrival::Returned(left.unwrap_or_default()), None);
            }
            Some(_) => {
                self.step.set(history::step().unwrap_or_default());
                self.on_event.emit(Event::AddressChanged);
                dom::show(&fragment);
            }
            None => history::load(&address),
        }
    }

    /// Puts names and values into the address of the page that is on screen, as a new step or on the current one.
    pub fn ask(&self, pairs: &[(&str, &str)], new_step: bool) {
        let Some(address) = history::with_query(pairs) else { return };
        if new_step {
            self.leave_step();
            self.new_step(&address);
        } else {
            history::replace(&address, self.step.get());
        }
    }

    /// Fetches what the page needs, then reaches it. `push` is its address when it is a new step in the history.
    fn travel(self: &Rc<Self>, route: Route, arrival: Arrival, push: Option<String>) {
        let journey = self.journey.get() + 1;
        self.journey.set(journey);
        let guide = Rc::clone(self);
        spawn_local(async move {
            let Ok(data) = guide.data(&route).await else {
                // The address that was asked for; on the way back it is in the address bar already.
                return push.map_or_else(history::reload, |address| history::load(&address));
            };
            if guide.journey.get() != journey {
                return;
            }
            if let Some(address) = push {
                guide.leave_step();
                guide.new_step(&address);
            }
            *guide.current.borrow_mut() = route.clone();
            guide.on_event.emit(Event::PageReached(route, data, arrival));
        });
    }

    /// Goes on to a new step at that address.
    fn new_step(&self, address: &str) {
        self.step.set(chance::now().max(self.step.get() + 1));
        history::scrolls_itself(true);
        history::push(address, self.step.get());
    }

    /// Remembers how the step that is on screen was left.
    fn leave_step(&self) {
        let mut left = self.left.borrow_mut();
        left.retain(|(step, _)| *step != self.step.get());
        left.push((self.step.get(), Left { y: dom::scrolled(), open: dom::open_panels() }));
    }

    async fn data(&self, route: &Route) -> Result<Data, fetch::NoData> {
        let path = route.path();
        if let Some((_, data)) = self.known.borrow().iter().find(|(known, _)| *known == path) {
            return Ok(data.clone());
        }
        let data = Data::fetch(&self.root, &path, &self.core).await?;
        self.known.borrow_mut().push((path, data.clone()));
        Ok(data)
    }
}
