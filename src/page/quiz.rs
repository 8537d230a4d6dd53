//! The quiz: one item on screen, then the result.

use quiz::option_order;
use site::{Questions, Word};
use yew::prelude::*;

use super::notice::notice;
use super::quiz_desk::quiz_desk;
use super::result::result;
use crate::event::OnEvent;
use crate::running::Running;
use crate::state::{Mode, Reader};
use crate::view::{ItemState, Site, item, title};

pub fn quiz(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let running = Running::of(&questions.bank, reader);
    html! {
        <article class="quiz">
            { title(site.word(Word::QuizTitle)) }
            { notice(site, reader) }
            <div class="notice" role="status">if reader.erased { <p>{ site.text(Word::QuizDeleted) }</p> }</div>
            { match running.now() {
                Some(at) => question(site, questions, reader, &running, at, on_event),
                None => result(site, questions, running.attempt, on_event),
            } }
            { quiz_desk(site, reader, &running, on_event) }
        </article>
    }
}

fn question(site: &Site, questions: &Questions, reader: &Reader, running: &Running, at: usize, on_event: &OnEvent) -> Html {
    let asks = &running.items[at];
    let Some(asked) = questions.bank.asked(asks) else { return Html::default() };
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
    html! {
        <section class="quiz-card">
            <h2 class="quiz-progress" tabindex="-1">{ site.fill(Word::QuizProgress, &[("n", &n), ("of", &of)]) }</h2>
            <div class="quiz-bar" aria-hidden="true">
                <svg width="100%" height="6" preserveAspectRatio="none" viewBox={format!("0 0 {of} 1")}><rect width={n} height="1" /></svg>
            </div>
            if running.mode == Mode::Again { <p>{ site.text(Word::QuizAgainMode) }</p> }
            { item(site, &state, on_event) }
        </section>
    }
}
