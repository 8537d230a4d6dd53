//! The whole app: one page at a time, drawn the same in the build and in the browser.
//!
//! One component holds all state, and every change is an [`Event`]. Views are functions from state to HTML: that keeps the wasm small and leaves
//! one place to look for what can happen.

mod quizzing;

use std::rc::Rc;

use evidence::Id;
use gloo::events::EventListener;
use quiz::{Choice, Item, Seed};
use site::Core;
use yew::prelude::*;

use crate::browser::{chance, copy, dom, drag, fetch, file, history, marks, raster, store};
use crate::event::{Arrival, Event, File, OnEvent};
use crate::guide::Guide;
use crate::page::{fields, page};
use crate::state::{Asked, Browsing, Draft, Fact, Filter, Loaded, Log, Reader, Record};
use crate::view::{Site, layout};
use crate::{Data, Route, address, answering, keeping};

/// The page to draw first, with its data.
#[derive(Clone, Properties)]
pub struct Props {
    pub core: Rc<Core>,
    pub route: Route,
    pub data: Data,
}

/// The app is given them once, when it starts. To compare everything that a page is drawn from would be code that never runs.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.core, &other.core)
    }
}

pub struct App {
    site: Site,
    data: Data,
    reader: Reader,
    /// What to do once the change has been drawn.
    then: Option<Then>,
    listeners: Vec<EventListener>,
    guide: Option<Rc<Guide>>,
    on_event: OnEvent,
    /// The unanswered items whose controls were set since the page was reached.
    begun: Vec<Id<Item>>,
}

/// Where to take the reader after a change was drawn.
enum Then {
    Arrive(Arrival),
    /// To the question or the result that is now on screen.
    NextStep,
    /// To the first of these that can take the focus.
    Focus([String; 2]),
}

impl Component for App {
    type Message = Rc<Event>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { core, route, data } = ctx.props().clone();
        Self {
            site: Site { core, route },
            data,
            reader: Reader::default(),
            then: None,
            listeners: Vec::new(),
            guide: None,
            on_event: OnEvent::new(ctx.link().callback(|event| event)),
            begun: Vec::new(),
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        layout(&self.site, page(&self.site, &self.data, &self.reader, &self.on_event))
    }

    fn update(&mut self, _ctx: &Context<Self>, event: Rc<Event>) -> bool {
        // Erasing leads to the quiz, where it is said.
        self.reader.erased &= matches!(&*event, Event::PageReached(..));
        (self.reader.now, self.reader.zone) = (chance::now(), chance::zone());
        match &*event {
            Event::LogOpened(log, keeping, drafts, answered) => {
                self.reader.merge(log, *keeping);
                self.reader.drafts = drafts.clone();
                self.reader.ready = true;
                self.reader.seed = Some(new_seed());
                self.read_address();
                for (item, choice, checked) in answered {
                    let choice = choice.clone();
                    if *checked {
                        self.answer(item, choice);
                    } else {
                        self.reader.drafts.set(item, Draft { choice: Some(choice), confidence: None });
                    }
                }
            }
            Event::AddressChanged => {
                self.read_address();
                if self.site.route == Route::Quiz {
                    self.then = Some(Then::NextStep);
                }
            }
            Event::Browsed(change) => self.browse(change),
            Event::LogChangedElsewhere(Some(log)) => {
                self.reader.merge(log, self.reader.keeping);
                // Two tabs that write at the same moment overwrite each other: what the other one missed is written again.
                self.keep();
            }
            Event::LogChangedElsewhere(None) => self.reader.forget(new_seed()),
            Event::PageReached(route, data, arrival) => {
                self.site.route = route.clone();
                self.data = data.clone();
                self.begun.clear();
                self.read_address();
                self.then = Some(Then::Arrive(arrival.clone()));
            }
            Event::ControlChanged(item) => return self.draft(item),
            Event::Moved(item, option, place) => self.move_option(item, option, *place),
            Event::AnswerGiven(item) => self.check(item),
            Event::AnswerRead(item) => self.read_on(item),
            Event::QuizBegun(begin) => self.begin(begin),
            Event::QuizResumed(attempt) => {
                self.happened(vec![Fact::AttemptResumed { attempt: attempt.clone() }]);
                self.next_quiz();
            }
            Event::ConfidenceAsked(on) => self.happened(vec![Fact::ConfidenceAsked { on: *on }]),
            Event::PrintAsked => dom::print(),
            Event::FileAsked(file) => self.save(*file),
            Event::FileOpened(text) => self.load(text.as_deref().and_then(keeping::read)),
            Event::ErasingAsked(asked) => self.reader.asked_to_erase = *asked,
            Event::ErasingConfirmed => {
                keeping::erase(&self.site.core.id);
                self.reader.forget(new_seed());
                self.next_quiz();
            }
        }
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first: bool) {
        if first {
            self.mounted();
        }
        if self.reader.ready {
            dom::set_ready();
            copy::write_here();
        }
        self.show_answers();
        if let Some(catalogue) = &self.data.catalogue {
            for (id, value) in fields(catalogue, &self.reader.browse.filter) {
                dom::set_value(&id, &value);
            }
            // Of all pictures only the map of conditions is drawn by the app.
            marks::settle();
        }
        match self.then.take() {
            Some(Then::Arrive(arrival)) => self.arrive(arrival),
            Some(Then::NextStep) => {
                dom::scroll_to(0.0);
                dom::focus(".quiz-progress, .result-title");
            }
            Some(Then::Focus(selectors)) => dom::focus_first(&selectors),
            None => {}
        }
    }
}

impl App {
    /// What can only be done in a browser: listening, and reading the log.
    fn mounted(&mut self) {
        let on_event = self.on_event.clone();
        let Site { core, route } = &self.site;
        if let Some(start) = fetch::start_here() {
            let guide = Guide::new(start.core, start.root, route.clone(), self.data.clone(), on_event.clone());
            self.listeners = guide.listen();
            self.guide = Some(guide);
        }
        self.listeners.extend(copy::on_click());
        let on_input = on_event.clone();
        self.listeners.extend(dom::on_input_in(".item", move |id, field, value| {
            if let Some(item) = answering::changed(id, field, value) {
                on_input.emit(Event::ControlChanged(item));
            }
        }));
        let on_move = on_event.clone();
        self.listeners.extend(drag::on_drag(move |(item, option, place)| {
            if let Ok(item) = Id::new(item) {
                on_move.emit(Event::Moved(item, option, place));
            }
        }));
        self.listeners.extend(marks::on_explore());
        self.listeners.extend(raster::on_click());
        let on_open = on_event.clone();
        self.listeners.extend(file::on_open(move |text| on_open.emit(Event::FileOpened(text))));
        let name = core.id.clone();
        let (log, keeping) = keeping::open(&name);
        let drafts = keeping::drafts(&name);
        let on_change = on_event.clone();
        self.listeners.extend(store::on_change(name, move |text| match text.map(|text| keeping::read(&text)) {
            Some(Some(log)) => on_change.emit(Event::LogChangedElsewhere(Some(log))),
            None => on_change.emit(Event::LogChangedElsewhere(None)),
            // What another tab cannot read either is set aside when this one stores next.
            Some(None) => {}
        }));
        on_event.emit(Event::LogOpened(log, keeping, drafts, self.answered_before()));
        let (_, fragment) = history::here();
        if !fragment.is_empty() {
            dom::show(&fragment);
        }
    }

    /// What the address asks of the catalogue or of the quiz.
    fn read_address(&mut self) {
        if let Some(catalogue) = &self.data.catalogue {
            self.reader.browse.filter = Filter::read(catalogue, &history::query());
            self.reader.browse.prepare(catalogue);
        }
        self.reader.asked = match (&self.site.route, &self.data.questions) {
            (Route::Quiz, Some(questions)) => {
                let is_asked = |page: &str| questions.bank.items.iter().any(|item| item.page == page);
                address::asked(&history::query(), &self.reader, &self.site.core.version, is_asked)
            }
            _ => Asked::Nothing,
        };
    }

    fn browse(&mut self, change: &Browsing) {
        let Some(catalogue) = &self.data.catalogue else { return };
        marks::hush();
        let new_step = !matches!(change, Browsing::Typed(_) | Browsing::Then(_));
        self.reader.browse.change(change);
        self.reader.browse.prepare(catalogue);
        if let Some(guide) = &self.guide {
            guide.ask(&self.reader.browse.filter.pairs(catalogue), new_step);
        }
    }

    fn arrive(&self, arrival: Arrival) {
        dom::set_title(&self.data.title);
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

    /// What the reader did in the prerendered page before the app ran: what stands in the controls of items, and whether its check was opened, which
    /// gives it as the answer.
    fn answered_before(&self) -> Vec<(Id<Item>, Choice, bool)> {
        let bank = self.data.questions.as_ref().map(|questions| &questions.bank);
        let items = bank.iter().flat_map(|bank| &bank.items);
        let answered = |item: &Rc<Item>| {
            let checked = dom::is_open(&format!("#item-{} .item-check", item.id));
            Some((item.id.clone(), answering::read(item, None)?, checked))
        };
        items.filter_map(answered).collect()
    }

    fn save(&self, what: File) {
        let name = &self.site.core.id;
        match what {
            File::Answers => {
                if let Some(text) = keeping::print(self.reader.log()) {
                    file::save(&format!("{name}.json"), "application/json", &text);
                }
            }
            File::Report => file::save_page(&format!("{name}-report.html"), ".report"),
        }
    }

    fn load(&mut self, log: Option<Log>) {
        let Some(log) = log else {
            self.reader.loaded = Some(Loaded::Unreadable);
            return;
        };
        let before = self.reader.log().records().count();
        self.reader.merge(&log, self.reader.keeping);
        self.reader.loaded = Some(Loaded::Added((self.reader.log().records().count() - before) as u32));
        self.keep();
    }

    /// Adds facts to the log and stores it, before anything else: an answer that is shown is kept.
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
