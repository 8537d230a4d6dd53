//! The list of learn pages: each with its message, so that the list is the story in short.

use library::{Page, PageKind};
use site::Word;
use yew::prelude::*;

use crate::Route;
use crate::view::{Site, title};

pub fn learn(site: &Site, pages: &[Page]) -> Html {
    let pages = pages.iter().filter(|page| page.kind == PageKind::Learn);
    html! {
        <div class="prose">
            { title(site.word(Phrase::LearnTitle)) }
            <p class="lead">{ site.text(Phrase::LearnIntro) }</p>
            <ol class="page-list">
                { for pages.map(|page| html! {
                    <li>
                        <h2><a href={site.href(&Route::Page(page.slug.clone()))}>{ &page.short }</a></h2>
                        <p>{ &page.message }</p>
                    </li>
                }) }
            </ol>
        </div>
    }
}
