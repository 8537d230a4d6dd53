//! What happened, in the past tense: everything that changes the app.

use evidence::Id;
use quiz::{Choice, Item};
use yew::Callback;

use crate::state::{Browsing, Keeping, Log};
use crate::{Data, Route};

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// The stored log was read, and with it what was answered before the app ran.
    LogOpened(Log, Keeping, Vec<(Id<Item>, Choice)>),
    /// Another tab added to the stored log, or (`None`) took it away.
    LogChangedElsewhere(Option<Log>),
    /// The data of a page arrived.
    PageReached(Route, Data, Arrival),
    /// The button of an item was pressed, with this chosen.
    AnswerGiven(Id<Item>, Option<Choice>),
    /// The button of an answered item was pressed: on to the next one, or the same again.
    AnswerRead(Id<Item>),
    QuizBegun(Begin),
    /// The reader asked for other claims.
    Browsed(Browsing),
    /// The address has changed without leaving the page.
    AddressChanged,
    /// Deleting was asked for, or called off.
    ErasingAsked(bool),
    ErasingConfirmed,
}

/// Where views tell what happened.
pub type OnEvent = Callback<Event>;

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
    Full,
    /// One that asks again about these.
    Again(Vec<Id<Item>>),
}
