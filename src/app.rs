//! The whole app: one page at a time, drawn the same in the build and in the browser.
//!
//! One component holds all state, and every change is an [`Event`]. Views are functions from state to HTML: that keeps the wasm small and leaves
//! one place to look for what can happen.

use std::rc::Rc;

use evidence::Id;
use gloo::events::EventListener;
use quiz::{Bank, Choice, Item, Seed, ask_again, full_quiz};
use site::Core;
use yew::prelude::*;

use crate::browser::{chance, copy, dom, fetch, history, store};
use crate::event::{Arrival, Begin, Event};
use crate::guide::Guide;
use crate::page::{fields, page};
use crate::running::Running;
use crate::state::{Browsing, Fact, Filter, Mode, Reader, Record};
use crate::view::{Site, layout};
use crate::{Data, Route, answering, keeping};

/// The page to draw first, with its data.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub core: Rc<Core>,
    pub route: Route,
    pub data: Data,
}

pub struct App {
    site: Site,
    data: Data,
    reader: Reader,
    /// What to do once the change has been drawn.
    then: Option<Then>,
    listeners: Vec<EventListener>,
    guide: Option<Rc<Guide>>,
}

/// Where to take the reader after a change was drawn.
enum Then {
    Arrive(Arrival),
    /// To the question or the result that is now on screen.
    NextStep,
}

impl Component for App {
    type Message = Event;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { core, route, data } = ctx.props().clone();
        Self { site: Site { core, route }, data, reader: Reader::default(), then: None, listeners: Vec::new(), guide: None }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_event = ctx.link().callback(|event| event);
        layout(&self.site, page(&self.site, &self.data, &self.reader, &on_event))
    }

    fn update(&mut self, _ctx: &Context<Self>, event: Event) -> bool {
        self.reader.erased = false;
        match event {
            Event::LogOpened(log, keeping, answered) => {
                self.reader.merge(&log, keeping);
                self.reader.ready = true;
                self.reader.seed = Some(new_seed());
                self.read_address();
                for (item, choice) in answered {
                    self.answer(&item, choice);
                }
            }
            Event::AddressChanged => self.read_address(),
            Event::Browsed(change) => self.browse(change),
            Event::LogChangedElsewhere(Some(log)) => {
                self.reader.merge(&log, self.reader.keeping);
                // Two tabs that write at the same moment overwrite each other: what the other one missed is written again.
                self.keep();
            }
            Event::LogChangedElsewhere(None) => self.reader.forget(new_seed()),
            Event::PageReached(route, data, arrival) => {
                self.site.route = route;
                self.data = data;
                self.reader.reading = None;
                self.read_address();
                self.then = Some(Then::Arrive(arrival));
            }
            Event::AnswerGiven(item, Some(choice)) => self.answer(&item, choice),
            Event::AnswerGiven(item, None) => self.reader.reminded = Some(item),
            Event::AnswerRead(_) if self.site.route == Route::Quiz => {
                self.reader.reading = None;
                self.then = Some(Then::NextStep);
            }
            Event::AnswerRead(item) => self.reader.again.push(item),
            Event::QuizBegun(begin) => self.begin(begin),
            Event::ErasingAsked(asked) => self.reader.asked_to_erase = asked,
            Event::ErasingConfirmed => {
                keeping::erase(&self.site.core.id);
                self.reader.forget(new_seed());
                self.then = Some(Then::NextStep);
            }
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.mounted(ctx);
        }
        if self.reader.ready {
            dom::set_ready();
        }
        for (item, choice) in self.answers_on_screen() {
            answering::show(&item, &choice);
        }
        if let Some(catalogue) = &self.data.catalogue {
            for (id, value) in fields(catalogue, &self.reader.browse.filter) {
                dom::set_value(&id, &value);
            }
        }
        match self.then.take() {
            Some(Then::Arrive(arrival)) => self.arrive(arrival),
            Some(Then::NextStep) => {
                dom::scroll_to(0.0);
                dom::focus(".quiz-progress, .result-title");
            }
            None => {}
        }
    }
}

impl App {
    /// What can only be done in a browser: listening, and reading the log.
    fn mounted(&mut self, ctx: &Context<Self>) {
        let on_event = ctx.link().callback(|event| event);
        let Site { core, route } = &self.site;
        if let Some(start) = fetch::start_here() {
            let guide = Guide::new(start.core, start.root, route.clone(), self.data.clone(), on_event.clone());
            self.listeners = guide.listen();
            self.guide = Some(guide);
        }
        copy::write_here();
        self.listeners.extend(copy::on_click());
        let name = core.id.clone();
        let (log, keeping) = keeping::open(&name);
        let on_change = on_event.clone();
        self.listeners.extend(store::on_change(name, move |text| match text.map(|text| keeping::read(&text)) {
            Some(Some(log)) => on_change.emit(Event::LogChangedElsewhere(Some(log))),
            None => on_change.emit(Event::LogChangedElsewhere(None)),
            // What another tab cannot read either is set aside when this one stores next.
            Some(None) => {}
        }));
        on_event.emit(Event::LogOpened(log, keeping, self.answered_before()));
        let (_, fragment) = history::here();
        if !fragment.is_empty() {
            dom::show(&fragment);
        }
    }

    /// What the address asks of the catalogue.
    fn read_address(&mut self) {
        if let Some(catalogue) = &self.data.catalogue {
            self.reader.browse.filter = Filter::read(catalogue, &history::query());
            self.reader.browse.prepare(catalogue);
        }
    }

    fn browse(&mut self, change: Browsing) {
        let Some(catalogue) = &self.data.catalogue else { return };
        let new_step = !matches!(change, Browsing::Typed(_));
        self.reader.browse.change(change);
        self.reader.browse.prepare(catalogue);
        if let Some(guide) = &self.guide {
            guide.ask(&self.reader.browse.filter.pairs(catalogue), new_step);
        }
    }

    fn arrive(&self, arrival: Arrival) {
        dom::set_title(&self.data.title);
        copy::write_here();
        match arrival {
            Arrival::Linked(Some(anchor)) if dom::show(&anchor) => {}
            Arrival::Returned(left) => {
                dom::open_again(&left.open);
                dom::scroll_to(left.y);
            }
            Arrival::Linked(_) => {
                dom::scroll_to(0.0);
                dom::focus("h1");
            }
        }
    }

    /// What the reader answered in the prerendered page before the app ran: items whose check was opened with something chosen.
    fn answered_before(&self) -> Vec<(Id<Item>, Choice)> {
        let bank = self.data.questions.as_ref().map(|questions| &questions.bank);
        let items = bank.iter().flat_map(|bank| &bank.items);
        let checked = items.filter(|item| dom::is_open(&format!("#item-{} .item-check", item.id)));
        checked.filter_map(|item| Some((item.id.clone(), answering::read(item)?))).collect()
    }

    /// The saved answers to the items on screen, whose radio buttons have to show them.
    fn answers_on_screen(&self) -> Vec<(Rc<Item>, Choice)> {
        let Some(questions) = &self.data.questions else { return Vec::new() };
        if !self.reader.ready {
            return Vec::new();
        }
        if self.site.route == Route::Quiz {
            let running = Running::of(&questions.bank, &self.reader);
            let item = running.now().map(|at| &running.items[at]);
            return item.and_then(|item| Some((Rc::clone(item), running.answer(item)?.clone()))).into_iter().collect();
        }
        let answer = |item: &Rc<Item>| Some((Rc::clone(item), self.reader.answer_on_page(item)?.clone()));
        questions.bank.items.iter().filter_map(answer).collect()
    }

    fn answer(&mut self, item: &Id<Item>, choice: Choice) {
        let Some(questions) = self.data.questions.clone() else { return };
        let Some(item) = questions.bank.item(item) else { return };
        let mut facts = Vec::new();
        let mut attempt = None;
        if self.site.route == Route::Quiz {
            attempt = Some(self.attempt(&questions.bank, &mut facts));
            self.reader.reading = Some(item.id.clone());
        }
        self.reader.reminded = None;
        self.reader.again.retain(|again| *again != item.id);
        facts.push(Fact::ItemAnswered { item: item.id.clone(), version: item.version, choice, attempt });
        self.happened(facts);
    }

    /// The quiz that is answered. One that has not been saved yet is begun with its first answer.
    fn attempt(&self, bank: &Bank, facts: &mut Vec<Fact>) -> String {
        let running = Running::of(bank, &self.reader);
        if let Some(attempt) = running.attempt {
            return attempt.id.clone();
        }
        let id = chance::unique_id();
        let items = running.items.iter().map(|item| item.id.clone()).collect();
        facts.push(self.started(id.clone(), running.seed, running.mode, items));
        id
    }

    fn begin(&mut self, begin: Begin) {
        let Some(questions) = self.data.questions.clone() else { return };
        let seed = new_seed();
        let (mode, items) = match begin {
            Begin::Full => (Mode::Full, full_quiz(&questions.bank, seed)),
            Begin::Again(missed) => (Mode::Again, ask_again(&questions.bank, &missed, seed)),
        };
        self.happened(vec![self.started(chance::unique_id(), seed, mode, items)]);
        self.reader.reading = None;
        self.reader.asked_to_erase = false;
        self.then = Some(Then::NextStep);
    }

    fn started(&self, attempt: String, seed: Seed, mode: Mode, items: Vec<Id<Item>>) -> Fact {
        Fact::AttemptStarted { attempt, seed, mode, items, bank: self.site.core.version.clone() }
    }

    /// Adds facts to the log and keeps it.
    fn happened(&mut self, facts: Vec<Fact>) {
        let record = |fact| Record::new(chance::unique_id(), chance::now(), fact);
        self.reader.add(facts.into_iter().map(record).collect());
        self.keep();
    }

    fn keep(&mut self) {
        let (all, keeping) = keeping::keep(&self.site.core.id, self.reader.log());
        self.reader.merge(&all, keeping);
    }
}

fn new_seed() -> Seed {
    Seed::new(chance::random())
}
