//! A page of text: its message and its sections.

use library::{Block, Inline, Page, PageKind, Phrase};
use yew::prelude::*;

use super::figure::of_page;
use super::ink::Ink;
use super::text::blocks;
use crate::view::title;

pub fn page(ink: &Ink, page: &Page) -> Html {
    html! {
        <div class="prose">
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            if page.kind == PageKind::Learn { { contents(ink, &page.blocks) } }
            { blocks(ink, page, &page.blocks) }
            { of_page(ink, &page.slug) }
        </div>
    }
}

/// Links to the sections, which are the page in short because headings carry the message.
fn contents(ink: &Ink, blocks: &[Block]) -> Html {
    let sections = blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 2, id, text } => {
            Some(html! { <li><a href={format!("#{id}")}>{ Inline::plain(text) }</a></li> })
        }
        _ => None,
    });
    html! {
        <nav class="contents" aria-label={ink.phrase(Phrase::OnThisPage)}>
            <p class="contents-heading">{ ink.text(Phrase::OnThisPage) }</p>
            <ul>{ for sections }</ul>
        </nav>
    }
}
