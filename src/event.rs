//! What happened, in the past tense: everything that changes the app.

use std::rc::Rc;

use evidence::Id;
use quiz::{Choice, Item, Mode, Seed};
use yew::{Callback, MouseEvent};

use crate::state::{Browsing, Drafts, Keeping, Log};
use crate::{Data, Route};

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// What is stored was read: the log and the drafts, and with them what was chosen before the app ran, and whether it was given as the answer.
    LogOpened(Log, Keeping, Drafts, Vec<(Id<Item>, Choice, bool)>),
    /// Another tab added to the stored log, or (`None`) took it away.
    LogChangedElsewhere(Option<Log>),
    /// The data of a page arrived.
    PageReached(Route, Data, Arrival),
    /// Something in the controls of an item was changed.
    ControlChanged(Id<Item>),
    /// A claim of an order was put in that place, counted from 0.
    Moved(Id<Item>, String, usize),
    /// The button of an item was pressed.
    AnswerGiven(Id<Item>),
    /// The button of an answered item was pressed: on to the next one, or the same again.
    AnswerRead(Id<Item>),
    QuizBegun(Begin),
    /// A quiz begun before was taken up again, by its id.
    QuizResumed(String),
    /// The reader wants to be asked how sure they are, or no longer.
    ConfidenceAsked(bool),
    /// The reader asked for other claims.
    Browsed(Browsing),
    /// The address has changed without leaving the page.
    AddressChanged,
    PrintAsked,
    /// A file was asked for.
    FileAsked(File),
    /// A file was opened: its text, where it could be read.
    FileOpened(Option<String>),
    /// Deleting was asked for, or called off.
    ErasingAsked(bool),
    ErasingConfirmed,
}

/// Where views tell what happened.
///
/// It is handed on in an `Rc`, so that a button can tell the same on every click. One function makes what all buttons do: a closure for each would
/// weigh in the wasm.
#[derive(Debug, Clone)]
pub struct OnEvent(Callback<Rc<Event>>);

impl OnEvent {
    pub fn new(callback: Callback<Rc<Event>>) -> Self {
        Self(callback)
    }

    /// Tells that this happened.
    #[inline(never)]
    pub fn emit(&self, event: Event) {
        self.0.emit(Rc::new(event));
    }

    /// What to do on a click that means this.
    #[inline(never)]
    pub fn click(&self, event: Event) -> Callback<MouseEvent> {
        let (on_event, event) = (self.0.clone(), Rc::new(event));
        Callback::from(move |_| on_event.emit(Rc::clone(&event)))
    }

    /// What to do when the browser tells of something else, and what that means.
    pub fn reform<T: 'static>(&self, meaning: impl Fn(T) -> Event + 'static) -> Callback<T> {
        let on_event = self.clone();
        Callback::from(move |event| on_event.emit(meaning(event)))
    }
}

/// How the reader came to a page, which decides where it begins.
#[derive(Debug, Clone, PartialEq)]
pub enum Arrival {
    /// By a link, perhaps to a part of the page.
    Linked(Option<String>),
    /// Back or forward, to how it was left.
    Returned(Left),
}

/// How a page was left.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Left {
    /// Pixels from the top.
    pub y: f64,
    /// Which panels were open, counted from the top.
    pub open: Vec<u32>,
}

/// Which quiz to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begin {
    /// A new one of that mode.
    New(Mode),
    /// The second form of the pair whose first form has that seed.
    After(Seed),
    /// One that asks again about these.
    Again(Vec<Id<Item>>),
}

/// What the reader takes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// Every answer, to be opened here again.
    Answers,
    /// The report as a page, to be read and printed.
    Report,
}
