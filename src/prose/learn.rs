//! The list of learn pages: each with its message, so that the list is the story in short.

use library::{Page, PageKind, Phrase};
use yew::prelude::*;

use super::entry::entry;
use super::ink::Ink;
use crate::Route;
use crate::view::title;

pub fn learn(ink: &Ink, pages: &[Page]) -> Html {
    let pages = pages.iter().filter(|page| page.kind == PageKind::Learn);
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::LearnTitle)) }
            <p class="lead">{ ink.text(Phrase::LearnIntro) }</p>
            <ol class="page-list">
                { for pages.map(|page| entry(ink, &Route::Page(page.slug.clone()), &page.short, &page.message)) }
            </ol>
        </div>
    }
}
