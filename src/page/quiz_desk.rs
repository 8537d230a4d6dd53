//! What stands under the quiz: its number, where answers are kept, starting again, deleting.

use site::Word;
use yew::prelude::*;

use crate::Route;
use crate::event::{Begin, Event, OnEvent};
use crate::running::Running;
use crate::state::{Keeping, Reader};
use crate::view::Site;

pub fn quiz_desk(site: &Site, reader: &Reader, running: &Running, on_event: &OnEvent) -> Html {
    let paper = html! { <a href={site.href(&Route::Paper)}>{ site.text(Word::QuizPaperLink) }</a> };
    html! {
        <div class="quiz-desk">
            <p>{ site.text(Word::QuizIntro) }</p>
            if reader.ready {
                <p>
                    if reader.keeping != Keeping::NotKept { { site.text(Word::QuizSavedHere) }{ " " } }
                    { site.fill(Word::QuizSeed, &[("seed", &running.seed.to_string())]) }
                </p>
                if running.attempt.is_some() { { buttons(site, reader, on_event) } }
                <p>{ paper }</p>
            } else {
                <p>{ site.text(Word::QuizWithoutScript) }{ " " }{ paper }</p>
            }
        </div>
    }
}

/// Deleting asks once more, in place, because it cannot be undone.
fn buttons(site: &Site, reader: &Reader, on_event: &OnEvent) -> Html {
    let asked = reader.asked_to_erase;
    let on_begin = on_event.reform(|_: MouseEvent| Event::QuizBegun(Begin::Full));
    let on_ask = on_event.reform(move |_: MouseEvent| Event::ErasingAsked(!asked));
    let on_erase = on_event.reform(|_: MouseEvent| Event::ErasingConfirmed);
    let on_keep = on_event.reform(|_: MouseEvent| Event::ErasingAsked(false));
    html! {
        <>
            <p class="buttons">
                <button type="button" class="button button--quiet" onclick={on_begin}>{ site.text(Word::QuizStartAgain) }</button>
                <button type="button" class="button button--quiet" aria-expanded={asked.to_string()} onclick={on_ask}>
                    { site.text(Word::QuizDelete) }
                </button>
            </p>
            <div role="status">if asked { <p>{ site.text(Word::QuizDeleteQuestion) }</p> }</div>
            if asked {
                <p class="buttons">
                    <button type="button" class="button" onclick={on_erase}>{ site.text(Word::QuizDeleteYes) }</button>
                    <button type="button" class="button button--quiet" onclick={on_keep}>{ site.text(Word::QuizDeleteNo) }</button>
                </p>
            }
        </>
    }
}
