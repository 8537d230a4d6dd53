//! The quiz: one item on screen, then the result.

use quiz::option_order;
use site::{Questions, Word};
use yew::prelude::*;

use super::notice::{announced, notice};
use super::quiz_desk::quiz_desk;
use super::result::result;
use crate::event::OnEvent;
use crate::running::Running;
use crate::state::{Mode, Reader};
use crate::view::{El, ItemState, Site, el, item, line, none, title};

pub fn quiz(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let running = Running::of(&questions.bank, reader);
    let now = match running.now() {
        Some(at) => question(site, questions, reader, &running, at, on_event),
        None => result(site, questions, running.attempt, on_event),
    };
    el("article")
        .class("quiz")
        .with(title(site.word(Word::QuizTitle)))
        .with(notice(site, reader))
        .with(announced(site, reader.erased.then_some(Word::QuizDeleted)))
        .with(now)
        .with(quiz_desk(site, reader, &running, on_event))
        .into()
}

fn question(site: &Site, questions: &Questions, reader: &Reader, running: &Running, at: usize, on_event: &OnEvent) -> Html {
    let asks = &running.items[at];
    let Some(asked) = questions.bank.asked(asks) else { return none() };
    let (n, of) = ((at + 1).to_string(), running.items.len().to_string());
    let state = ItemState {
        item: asks,
        asked,
        options: &option_order(&questions.bank, asks, running.seed),
        given: running.answer(asks),
        live: reader.ready,
        reminded: reader.reminded.as_ref() == Some(&asks.id),
        after: site.word(if running.has_more(asks) { Word::QuizNext } else { Word::QuizToResult }),
    };
    let progress = site.fill(Word::QuizProgress, &[("n", &n), ("of", &of)]);
    el("section")
        .class("quiz-card")
        .with(el("h2").class("quiz-progress").fix("tabindex", "-1").with(progress))
        .with(el("div").class("quiz-bar").fix("aria-hidden", "true").with(bar(n, &of)))
        .when(running.mode == Mode::Again, || line(site, Word::QuizAgainMode))
        .with(item(site, &state, on_event))
        .into()
}

/// How many of how many, as a bar.
fn bar(n: String, of: &str) -> El {
    let bar = el("svg").fix("width", "100%").fix("height", "6").fix("preserveAspectRatio", "none");
    bar.attr("viewBox", format!("0 0 {of} 1")).with(el("rect").attr("width", n).fix("height", "1"))
}
