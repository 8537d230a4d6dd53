//! The list of learn pages: each with its message, so that the list is the story in short.

use site::Word;
use yew::prelude::*;

use super::title;
use crate::Route;
use crate::view::Site;

pub fn learn(site: &Site) -> Html {
    html! {
        <article>
            { title(site.word(Word::LearnTitle)) }
            <p class="lead">{ site.word(Word::LearnIntro) }</p>
            <ol class="page-list">
                { for site.core.menu.iter().map(|entry| html! {
                    <li>
                        <h2><a href={site.href(&Route::Page(entry.slug.clone()))}>{ &entry.short }</a></h2>
                        <p>{ &entry.message }</p>
                    </li>
                }) }
            </ol>
        </article>
    }
}
