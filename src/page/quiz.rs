//! The quiz: one item on screen, then the result.

use std::rc::Rc;

use evidence::Id;
use quiz::{Choice, Item, Seed, ask_again, full_quiz, option_order};
use site::{Questions, Word};
use yew::prelude::*;

use super::notice::notice;
use super::quiz_desk::QuizDesk;
use super::result::result;
use crate::browser::{chance, dom};
use crate::session::Session;
use crate::state::{Attempt, Fact, Mode};
use crate::view::{ItemView, Site, title};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub site: Site,
    pub questions: Rc<Questions>,
    pub session: Session,
}

/// Which quiz to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begin {
    Full,
    /// One that asks again about these.
    Again(Vec<Id<Item>>),
}

/// What the page itself remembers.
#[derive(Debug, Clone, Default, PartialEq)]
struct Local {
    /// A quiz is saved with its first answer. Before that it has only this seed, drawn after the first render.
    seed: Option<Seed>,
    /// The item whose answer is being read; otherwise the first unanswered one is shown.
    reading: Option<Id<Item>>,
    erased: bool,
    /// Counts the steps taken, each of which moves the focus.
    steps: u32,
}

#[component]
pub fn QuizPage(props: &Props) -> Html {
    let Props { site, questions, session } = props;
    let local = use_state(Local::default);
    use_effect_with((), {
        let local = local.clone();
        move |()| local.set(Local { seed: Some(new_seed()), ..Local::default() })
    });
    use_effect_with(local.steps, |steps| {
        if *steps > 0 {
            dom::scroll_to(0.0);
            dom::focus(".quiz-progress, .result-title");
        }
    });
    let running = Running::of(props, local.seed);
    let on_begin = on_begin(props, &local);
    let on_erase = {
        let (local, on_erase) = (local.clone(), session.on_erase.clone());
        Callback::from(move |()| {
            on_erase.emit(());
            local.set(Local { seed: Some(new_seed()), erased: true, steps: local.steps + 1, reading: None });
        })
    };
    html! {
        <article class="quiz">
            { title(site.word(Word::QuizTitle)) }
            { notice(site, session) }
            <div class="notice" role="status">if local.erased { <p>{ site.word(Word::QuizDeleted) }</p> }</div>
            { match running.now(local.reading.as_ref()) {
                Some(at) => question(props, &running, at, &local),
                None => result(site, questions, running.attempt.as_ref(), &on_begin),
            } }
            <QuizDesk
                site={site.clone()}
                ready={session.ready}
                begun={running.attempt.is_some()}
                seed={running.shown_seed}
                {on_begin}
                {on_erase}
            />
        </article>
    }
}

/// What is asked now, whether or not anything of it has been saved yet.
struct Running {
    attempt: Option<Attempt>,
    seed: Seed,
    /// `None` until it has been drawn.
    shown_seed: Option<Seed>,
    mode: Mode,
    items: Vec<Rc<Item>>,
}

impl Running {
    fn of(props: &Props, fresh: Option<Seed>) -> Self {
        let bank = &props.questions.bank;
        if let Some(attempt) = &props.session.learner.current {
            let (seed, items) = (attempt.seed, attempt.items(bank).cloned().collect());
            return Self { attempt: Some(attempt.clone()), seed, shown_seed: Some(seed), mode: attempt.mode, items };
        }
        let seed = fresh.unwrap_or(Seed::new(0));
        let items = full_quiz(bank, seed).iter().filter_map(|id| bank.item(id)).cloned().collect();
        Self { attempt: None, seed, shown_seed: fresh, mode: Mode::Full, items }
    }

    fn answer(&self, item: &Item) -> Option<&Choice> {
        self.attempt.as_ref()?.answer(item)
    }

    /// The place of the item to show; `None` when everything is answered and read.
    fn now(&self, reading: Option<&Id<Item>>) -> Option<usize> {
        let read = reading.and_then(|id| self.items.iter().position(|item| item.id == *id));
        read.or_else(|| self.items.iter().position(|item| self.answer(item).is_none()))
    }
}

fn question(props: &Props, running: &Running, at: usize, local: &UseStateHandle<Local>) -> Html {
    let Props { site, questions, session } = props;
    let item = &running.items[at];
    let Some(asked) = questions.bank.asked(item) else { return Html::default() };
    let (n, of) = ((at + 1).to_string(), running.items.len().to_string());
    let open = running.items.iter().filter(|other| running.answer(other).is_none() && other.id != item.id).count();
    let after = site.word(if open == 0 { Word::QuizToResult } else { Word::QuizNext });
    let on_after = {
        let local = local.clone();
        Callback::from(move |()| local.set(Local { reading: None, erased: false, steps: local.steps + 1, ..(*local).clone() }))
    };
    html! {
        <section class="quiz-card">
            <h2 class="quiz-progress" tabindex="-1">{ site.fill(Word::QuizProgress, &[("n", &n), ("of", &of)]) }</h2>
            <div class="quiz-bar" aria-hidden="true"><svg width="100%" height="6" preserveAspectRatio="none" viewBox={format!("0 0 {of} 1")}>
                <rect width={n} height="1" />
            </svg></div>
            if running.mode == Mode::Again { <p>{ site.word(Word::QuizAgainMode) }</p> }
            <ItemView
                key={item.id.to_string()}
                site={site.clone()}
                item={item.clone()}
                asked={asked.clone()}
                options={option_order(&questions.bank, item, running.seed)}
                given={running.answer(item).cloned()}
                ready={session.ready}
                on_answered={on_answered(props, running, item, local)}
                {after}
                {on_after}
            />
        </section>
    }
}

fn on_answered(props: &Props, running: &Running, item: &Rc<Item>, local: &UseStateHandle<Local>) -> Callback<Choice> {
    let (local, on_facts, item) = (local.clone(), props.session.on_facts.clone(), Rc::clone(item));
    let (seed, mode, bank) = (running.seed, running.mode, props.site.core.version.clone());
    let items: Vec<_> = running.items.iter().map(|item| item.id.clone()).collect();
    let begun = running.attempt.as_ref().map(|attempt| attempt.id.clone());
    Callback::from(move |choice: Choice| {
        let mut facts = Vec::new();
        let attempt = begun.clone().unwrap_or_else(|| {
            let attempt = chance::unique_id();
            let (items, bank) = (items.clone(), bank.clone());
            facts.push(Fact::AttemptStarted { attempt: attempt.clone(), seed, mode, items, bank });
            attempt
        });
        facts.push(Fact::ItemAnswered { item: item.id.clone(), version: item.version, choice, attempt: Some(attempt) });
        on_facts.emit(facts);
        local.set(Local { seed: Some(seed), reading: Some(item.id.clone()), erased: false, ..(*local).clone() });
    })
}

fn on_begin(props: &Props, local: &UseStateHandle<Local>) -> Callback<Begin> {
    let (local, on_facts, questions) = (local.clone(), props.session.on_facts.clone(), Rc::clone(&props.questions));
    let bank = props.site.core.version.clone();
    Callback::from(move |begin: Begin| {
        let seed = new_seed();
        let (mode, items) = match begin {
            Begin::Full => (Mode::Full, full_quiz(&questions.bank, seed)),
            Begin::Again(missed) => (Mode::Again, ask_again(&questions.bank, &missed, seed)),
        };
        on_facts.emit(vec![Fact::AttemptStarted { attempt: chance::unique_id(), seed, mode, items, bank: bank.clone() }]);
        local.set(Local { seed: Some(seed), reading: None, erased: false, steps: local.steps + 1 });
    })
}

fn new_seed() -> Seed {
    Seed::new(chance::random())
}
