//! A page of text: the text as the build drew it, items to check oneself, the way on.

use std::rc::Rc;

use site::{Questions, Word};
use yew::prelude::*;

use super::check_yourself::check_yourself;
use super::notice::notice;
use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::{Site, keys};
use crate::{Data, Route};

pub fn text(site: &Site, data: &Data, reader: &Reader, on_event: &OnEvent) -> Html {
    let html = data.prose.as_ref().map(|prose| AttrValue::from(Rc::clone(prose))).unwrap_or_default();
    html! {
        <article>
            <div id="prose">{ Html::from_html_unchecked(html) }</div>
            if let Some(questions) = &data.questions { { check(site, questions, reader, on_event) } }
            { way_on(site) }
            if let Some(questions) = &data.questions { { keys(site, &questions.bank, &questions.bank.items) } }
        </article>
    }
}

fn check(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let bank = &questions.bank;
    html! {
        <section class="check-yourself">
            <h2 id="check-yourself">{ site.text(Word::CheckYourself) }</h2>
            <p>{ site.text(Word::CheckIntro) }</p>
            { for bank.items.iter().map(|item| check_yourself(site, bank, item, reader, on_event)) }
            { notice(site, reader) }
        </section>
    }
}

/// Links to the next learn page and to the one before.
fn way_on(site: &Site) -> Html {
    let Route::Page(slug) = &site.route else { return Html::default() };
    let menu = &site.core.menu;
    let Some(at) = menu.iter().position(|entry| entry.slug == *slug) else { return Html::default() };
    let link = |word: Word, entry: &site::MenuEntry| {
        let href = site.href(&Route::Page(entry.slug.clone()));
        html! { <li><a {href}><span class="way-word">{ site.text(word) }</span>{ " " }<span>{ &entry.short }</span></a></li> }
    };
    html! {
        <nav class="way-on" aria-label={site.word(Word::NextPage)}>
            <ul>
                if let Some(next) = menu.get(at + 1) { { link(Word::NextPage, next) } }
                if let Some(previous) = at.checked_sub(1).and_then(|before| menu.get(before)) { { link(Word::PreviousPage, previous) } }
            </ul>
        </nav>
    }
}
