//! The reader's log while the app runs: opened once it is mounted, kept after every change.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{chance, store};
use crate::keeping::{self, Keeping};
use crate::state::{Fact, Learner, Log, Record};

/// What pages may know and do about what the reader did.
#[derive(Clone, PartialEq)]
pub struct Session {
    pub learner: Rc<Learner>,
    pub keeping: Keeping,
    /// False in the first render, which is the same as the prerendered page; true once the log has been read.
    pub ready: bool,
    pub on_facts: Callback<Vec<Fact>>,
    pub on_erase: Callback<()>,
}

#[derive(Clone, PartialEq)]
struct Diary {
    log: Rc<Log>,
    learner: Rc<Learner>,
    keeping: Keeping,
    ready: bool,
}

enum Event {
    Opened(Log, Keeping),
    Happened(Vec<Record>),
    /// Another tab added to the stored log, or took it away.
    ChangedElsewhere(Option<Log>),
    Kept(Log, Keeping),
    Erased,
}

impl Diary {
    fn new() -> Self {
        Self { log: Rc::default(), learner: Rc::default(), keeping: Keeping::Kept, ready: false }
    }

    fn with(&self, add: impl FnOnce(&mut Log)) -> Self {
        let mut log = (*self.log).clone();
        add(&mut log);
        if log == *self.log {
            return self.clone();
        }
        let learner = Rc::new(Learner::of(&log));
        Self { log: Rc::new(log), learner, ..self.clone() }
    }
}

impl Reducible for Diary {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        Rc::new(match event {
            Event::Opened(log, keeping) => Self { keeping, ready: true, ..self.with(|own| own.merge(&log)) },
            Event::Happened(records) => self.with(|own| records.into_iter().for_each(|record| own.add(record))),
            Event::ChangedElsewhere(Some(log)) => self.with(|own| own.merge(&log)),
            Event::Kept(log, keeping) => {
                // Once something was set aside the notice stays for this visit.
                let keeping =
                    if self.keeping == Keeping::SetAside && keeping == Keeping::Kept { self.keeping } else { keeping };
                Self { keeping, ..self.with(|own| own.merge(&log)) }
            }
            Event::ChangedElsewhere(None) | Event::Erased => Self { ready: true, keeping: self.keeping, ..Self::new() },
        })
    }
}

/// The session. `name` is the name under which the log is stored.
#[hook]
pub fn use_session(name: &str) -> Session {
    let diary = use_reducer_eq(Diary::new);
    {
        let (diary, name) = (diary.dispatcher(), name.to_owned());
        use_effect_with((), move |()| {
            let (log, keeping) = keeping::open(&name);
            diary.dispatch(Event::Opened(log, keeping));
            let listener = store::on_change(name, move |text| match text.map(|text| Log::from_json(&text)) {
                Some(Ok(log)) => diary.dispatch(Event::ChangedElsewhere(Some(log))),
                None => diary.dispatch(Event::ChangedElsewhere(None)),
                Some(Err(_)) => {}
            });
            move || drop(listener)
        });
    }
    {
        let (dispatcher, name) = (diary.dispatcher(), name.to_owned());
        use_effect_with(diary.log.clone(), move |log| {
            if !log.is_empty() {
                let (all, keeping) = keeping::keep(&name, log);
                dispatcher.dispatch(Event::Kept(all, keeping));
            }
        });
    }
    let on_facts = {
        let diary = diary.dispatcher();
        use_callback((), move |facts: Vec<Fact>, ()| {
            let record = |fact| Record { id: chance::unique_id(), at: chance::now(), fact };
            diary.dispatch(Event::Happened(facts.into_iter().map(record).collect()));
        })
    };
    let on_erase = {
        let diary = diary.dispatcher();
        use_callback(name.to_owned(), move |(): (), name| {
            store::remove(name);
            diary.dispatch(Event::Erased);
        })
    };
    Session { learner: diary.learner.clone(), keeping: diary.keeping, ready: diary.ready, on_facts, on_erase }
}
