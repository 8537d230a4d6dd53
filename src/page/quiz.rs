//! The quiz: one item on screen, then the result.

use site::{Questions, Word};
use yew::prelude::*;

use super::modes::modes;
use super::notice::{announced, notice};
use super::quiz_desk::quiz_desk;
use super::report::result;
use super::shared::{linked, share};
use crate::asking::Asking;
use crate::el::{Child, El, el, none};
use crate::event::OnEvent;
use crate::running::Running;
use crate::state::Reader;
use crate::view::{ItemState, Site, item, line, mode_name, title};

pub fn quiz(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let running = Running::of(&questions.bank, reader, &site.core.version);
    let now = match (running.now(), running.attempt) {
        (Some(at), _) => question(site, questions, reader, &running, at, on_event),
        (None, Some(attempt)) => result(site, questions, reader, attempt, on_event).html(),
        (None, None) => line(site, Word::QuizEmpty).class("lead").html(),
    };
    el("article")
        .class("quiz")
        .with(title(site.word(Word::QuizTitle)))
        .with(notice(site, reader))
        .with(announced(site, reader.erased.then_some(Word::QuizDeleted)))
        .with(linked(site, questions, reader))
        .with(now)
        .when(reader.ready, || modes(site, questions, reader, on_event))
        .when(reader.ready && is_alike(&running), || share(site, &running.plan))
        .with(quiz_desk(site, reader, &running, on_event))
        .into()
}

/// Whoever opens its link gets the same questions. What is due, and what was missed, is another thing for each reader.
fn is_alike(running: &Running) -> bool {
    !running.items.is_empty() && !matches!(running.plan.mode, quiz::Mode::Review | quiz::Mode::Missed)
}

fn question(site: &Site, questions: &Questions, reader: &Reader, running: &Running, at: usize, on_event: &OnEvent) -> Html {
    let asks = &running.items[at];
    let Some(asked) = questions.bank.asked(asks) else { return none() };
    let (n, of) = ((at + 1).to_string(), running.items.len().to_string());
    let asking = Asking::in_quiz(&questions.bank, reader, running, asks);
    let after = site.word(if running.has_more(asks) { Word::QuizNext } else { Word::QuizToResult });
    let state = ItemState::of(asks, asked, &asking, reader, after);
    let progress = site.fill(Word::QuizProgress, &[("n", &n), ("of", &of)]);
    let mode = el("p").class("quiz-mode").with(mode_name(site, &running.plan.mode));
    let about = (running.plan.mode == quiz::Mode::Missed).then(|| line(site, Word::QuizAgainMode));
    el("section")
        .class("quiz-card")
        .with(mode)
        .with(el("h2").class("quiz-progress").fix("tabindex", "-1").with(progress))
        .with(el("div").class("quiz-bar").fix("aria-hidden", "true").with(bar(n, &of)))
        .with(about)
        .with(item(site, &state, on_event))
        .into()
}

/// How many of how many, as a bar.
fn bar(n: String, of: &str) -> El {
    let bar = el("svg").fix("width", "100%").fix("height", "6").fix("preserveAspectRatio", "none");
    bar.attr("viewBox", format!("0 0 {of} 1")).with(el("rect").attr("width", n).fix("height", "1"))
}
