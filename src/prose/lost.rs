//! The page for addresses that lead nowhere. It is served at any depth, so its links are set right by the start-up script; the way up works
//! without it.

use library::Phrase;
use site::Word;
use yew::prelude::*;

use super::ink::Ink;
use crate::Route;
use crate::view::title;

pub fn lost(ink: &Ink) -> Html {
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::LostTitle)) }
            <p class="lead">{ ink.text(Phrase::LostText) }</p>
            <ul>
                <li><a href={ink.site.href(&Route::Home)}>{ ink.text(Phrase::LostHome) }</a></li>
                <li><a href={ink.site.href(&Route::Learn)}>{ ink.text(Phrase::LearnTitle) }</a></li>
                <li><a href={ink.site.href(&Route::Quiz)}>{ ink.site.text(Word::QuizTitle) }</a></li>
                <li><a href=".." data-up="">{ ink.text(Phrase::LostUp) }</a></li>
            </ul>
        </div>
    }
}
