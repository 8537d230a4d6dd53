//! The page for addresses that lead nowhere. It is served at any depth, so its links are set right by the start-up script; the way up works
//! without it.

use site::Word;
use yew::prelude::*;

use crate::Route;
use crate::view::{Site, title};

pub fn lost(site: &Site) -> Html {
    html! {
        <div class="prose">
            { title(site.word(Phrase::LostTitle)) }
            <p class="lead">{ site.text(Phrase::LostText) }</p>
            <ul>
                <li><a href={site.href(&Route::Home)}>{ site.text(Phrase::LostHome) }</a></li>
                <li><a href={site.href(&Route::Learn)}>{ site.text(Phrase::LearnTitle) }</a></li>
                <li><a href={site.href(&Route::Quiz)}>{ site.text(Word::QuizTitle) }</a></li>
                <li><a href=".." data-up="">{ site.text(Phrase::LostUp) }</a></li>
            </ul>
        </div>
    }
}
