//! Blocks and running text.

use library::{Block, Inline, Page, Said, Target};
use site::Word;
use yew::prelude::*;

use super::evidence_panel::evidence_panel;
use crate::Route;
use crate::view::Site;

/// Blocks of text, with the badges of what they cite.
pub fn blocks(site: &Site, page: &Page, blocks: &[Block]) -> Html {
    blocks.iter().map(|one| block(site, page, one)).collect()
}

/// Running text.
pub fn inlines(site: &Site, text: &[Inline]) -> Html {
    text.iter().map(|one| inline(site, one)).collect()
}

fn block(site: &Site, page: &Page, block: &Block) -> Html {
    match block {
        Block::Heading { level, id, text } => heading(*level, id.clone(), inlines(site, text)),
        Block::Paragraph(said) => {
            html! { <><p>{ inlines(site, &said.text) }</p>{ cited(site, page, said) }</> }
        }
        Block::List { ordered, items } => {
            let items = items.iter().map(|said| html! { <li>{ inlines(site, &said.text) }{ cited(site, page, said) }</li> });
            if *ordered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul>{ for items }</ul> }
            }
        }
        Block::Table { head, rows } => table(site, page, head, rows),
        Block::Safety(inner) => html! {
            <aside class="safety">
                <p class="safety-word">{ site.text(Word::Safety) }</p>
                { blocks(site, page, inner) }
            </aside>
        },
    }
}

fn heading(level: u8, id: String, text: Html) -> Html {
    if level == 2 {
        html! { <h2 {id}>{ text }</h2> }
    } else {
        html! { <h3 {id}>{ text }</h3> }
    }
}

/// The badges under something said.
fn cited(site: &Site, page: &Page, said: &Said) -> Html {
    let panels = said.cites.iter().filter_map(|cite| Some(evidence_panel(site, page.card(&cite.claim)?, cite.first)));
    panels.collect()
}

/// A table scrolls inside itself, so that the page never scrolls sideways; it can be reached by keyboard for that.
fn table(site: &Site, page: &Page, head: &[Vec<Inline>], rows: &[Vec<Said>]) -> Html {
    let cell = |index: usize, said: &Said| {
        let content = html! { <>{ inlines(site, &said.text) }{ cited(site, page, said) }</> };
        if index == 0 {
            html! { <th scope="row">{ content }</th> }
        } else {
            html! { <td>{ content }</td> }
        }
    };
    let label = head.iter().map(|text| Inline::plain(text)).collect::<Vec<_>>().join(", ");
    html! {
        <div class="table-frame" role="region" tabindex="0" aria-label={label}>
            <table>
                <thead><tr>{ for head.iter().map(|text| html! { <th scope="col">{ inlines(site, text) }</th> }) }</tr></thead>
                <tbody>
                    { for rows.iter().map(|row| html! { <tr>{ for row.iter().enumerate().map(|(n, said)| cell(n, said)) }</tr> }) }
                </tbody>
            </table>
        </div>
    }
}

fn inline(site: &Site, inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => Html::from(text),
        Inline::Emphasis(inner) => html! { <em>{ inlines(site, inner) }</em> },
        Inline::Strong(inner) => html! { <strong>{ inlines(site, inner) }</strong> },
        Inline::Link { to, text } => link(site, to, inlines(site, text)),
    }
}

fn link(site: &Site, to: &Target, text: Html) -> Html {
    match to {
        Target::Page { slug, anchor } => {
            html! { <a href={site.href_at(&Route::named(slug), anchor.as_deref())}>{ text }</a> }
        }
        Target::Term(id) => {
            html! { <a class="term" href={site.href_at(&Route::Glossary, Some(&format!("term-{id}")))}>{ text }</a> }
        }
        // A new tab would take the way back from readers who do not see that it opened.
        Target::Elsewhere(address) => html! { <a href={address.clone()} rel="noopener noreferrer">{ text }</a> },
    }
}
