//! A page of text: its message and its sections.

use library::{Block, Inline, Page, PageKind};
use site::Word;
use yew::prelude::*;

use super::text::blocks;
use crate::view::{Site, title};

pub fn page(site: &Site, page: &Page) -> Html {
    html! {
        <div class="prose">
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            if page.kind == PageKind::Learn { { contents(site, &page.blocks) } }
            { blocks(site, page, &page.blocks) }
        </div>
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
        <nav class="contents" aria-label={site.word(Phrase::OnThisPage)}>
            <p class="contents-heading">{ site.text(Phrase::OnThisPage) }</p>
            <ul>{ for sections }</ul>
        </nav>
    }
}
