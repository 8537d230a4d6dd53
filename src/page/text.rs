//! A page of text: the text as the build drew it, items to check oneself, the way on.

use quiz::Bank;
use site::{Questions, Word};
use std::rc::Rc;
use yew::prelude::*;

use super::check_yourself::CheckYourself;
use crate::Route;
use crate::data::Data;
use crate::session::Session;
use crate::view::{Site, keys};

pub fn text(site: &Site, data: &Data, session: &Session) -> Html {
    let html = data.prose.as_ref().map(|prose| AttrValue::from(prose.html.clone())).unwrap_or_default();
    html! {
        <article>
            <div id="prose">{ Html::from_html_unchecked(html) }</div>
            if let Some(questions) = &data.questions { { check(site, questions, session) } }
            { way_on(site) }
            if let Some(questions) = &data.questions { { keys(site, &questions.bank, &questions.bank.items) } }
        </article>
    }
}

fn check(site: &Site, questions: &Questions, session: &Session) -> Html {
    let bank: &Rc<Bank> = &questions.bank;
    html! {
        <section class="check-yourself">
            <h2 id="check-yourself">{ site.word(Word::CheckYourself) }</h2>
            <p>{ site.word(Word::CheckIntro) }</p>
            { for bank.items.iter().map(|item| html! {
                <CheckYourself key={item.id.to_string()} site={site.clone()} bank={bank.clone()} item={item.clone()} session={session.clone()} />
            }) }
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
        html! { <li><a {href}><span class="way-word">{ site.word(word) }</span>{ " " }<span>{ &entry.short }</span></a></li> }
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
