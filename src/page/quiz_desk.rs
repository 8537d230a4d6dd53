//! What stands under the quiz: its number, where answers are kept, starting again, deleting.

use site::Word;
use yew::prelude::*;

use crate::Route;
use crate::event::{Begin, Event, OnEvent};
use crate::running::Running;
use crate::state::{Keeping, Reader};
use crate::view::{Child, El, Site, button, el, group, line, link};

pub fn quiz_desk(site: &Site, reader: &Reader, running: &Running, on_event: &OnEvent) -> El {
    let paper = link(site, &Route::Paper).with(site.text(Word::QuizPaperLink));
    let desk = el("div").class("quiz-desk").with(line(site, Word::QuizIntro));
    if !reader.ready {
        return desk.with(line(site, Word::QuizWithoutScript).with(" ").with(paper));
    }
    let seed = site.fill(Word::QuizSeed, &[("seed", &running.seed.to_string())]);
    let saved = || group([site.text(Word::QuizSavedHere), " ".html()]);
    desk.with(el("p").when(reader.keeping != Keeping::NotKept, saved).with(seed))
        .when(running.attempt.is_some(), || buttons(site, reader, on_event))
        .with(el("p").with(paper))
}

/// Deleting asks once more, in place, because it cannot be undone.
fn buttons(site: &Site, reader: &Reader, on_event: &OnEvent) -> Html {
    let asked = reader.asked_to_erase;
    let on_begin = on_event.reform(|_: MouseEvent| Event::QuizBegun(Begin::Full));
    let on_ask = on_event.reform(move |_: MouseEvent| Event::ErasingAsked(!asked));
    let on_erase = on_event.reform(|_: MouseEvent| Event::ErasingConfirmed);
    let on_keep = on_event.reform(|_: MouseEvent| Event::ErasingAsked(false));
    let quiet = |word: Word, on_click| button("button button--quiet", on_click).with(site.text(word));
    let ask = quiet(Word::QuizDelete, on_ask).attr("aria-expanded", asked.to_string());
    let begin = el("p").class("buttons").with(quiet(Word::QuizStartAgain, on_begin)).with(ask);
    let question = el("div").fix("role", "status").when(asked, || line(site, Word::QuizDeleteQuestion));
    let answers = asked.then(|| {
        let erase = button("button", on_erase).with(site.text(Word::QuizDeleteYes));
        el("p").class("buttons").with(erase).with(quiet(Word::QuizDeleteNo, on_keep))
    });
    group([Some(begin), Some(question), answers])
}
