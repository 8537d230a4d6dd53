//! A page of text: its message, its sections, two items to check oneself, the way on.

use site::{Block, Inline, PageChunk, PageKind, Word};
use yew::prelude::*;

use super::check_yourself::CheckYourself;
use super::title;
use crate::Route;
use crate::session::Session;
use crate::view::{Site, blocks, keys};

pub fn text(site: &Site, chunk: &PageChunk, session: &Session) -> Html {
    let page = chunk;
    html! {
        <article>
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            if page.kind == PageKind::Learn { { contents(site, &page.blocks) } }
            { blocks(site, chunk, &page.blocks) }
            { check(site, chunk, session) }
            { way_on(site, &page.slug) }
            if !chunk.bank.items.is_empty() { { keys(site, &chunk.bank, &chunk.bank.items) } }
        </article>
    }
}

/// Links to the sections, which are the page in short because headings carry the message.
fn contents(site: &Site, blocks: &[Block]) -> Html {
    let sections = blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 2, id, text } => {
            Some(html! { <li><a href={format!("#{id}")}>{ Inline::plain(text) }</a></li> })
        }
        _ => None,
    });
    html! {
        <nav class="contents" aria-label={site.word(Word::OnThisPage)}>
            <p class="contents-heading">{ site.word(Word::OnThisPage) }</p>
            <ul>{ for sections }</ul>
        </nav>
    }
}

fn check(site: &Site, chunk: &PageChunk, session: &Session) -> Html {
    let bank = &chunk.bank;
    if bank.items.is_empty() {
        return Html::default();
    }
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

fn way_on(site: &Site, slug: &str) -> Html {
    let menu = &site.core.menu;
    let Some(at) = menu.iter().position(|entry| entry.slug == slug) else { return Html::default() };
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
