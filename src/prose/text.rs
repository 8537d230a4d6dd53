//! Blocks and running text.

use library::{Block, Inline, Page, Said, Target};
use site::Word;
use yew::prelude::*;

use super::evidence_panel::evidence_panel;
use super::ink::Ink;
use crate::Route;

/// Blocks of text, with the badges of what they cite.
pub fn blocks(ink: &Ink, page: &Page, blocks: &[Block]) -> Html {
    blocks.iter().map(|one| block(ink, page, one)).collect()
}

/// Running text.
pub fn inlines(ink: &Ink, text: &[Inline]) -> Html {
    text.iter().map(|one| inline(ink, one)).collect()
}

fn block(ink: &Ink, page: &Page, block: &Block) -> Html {
    match block {
        Block::Heading { level, id, text } => heading(*level, id.clone(), inlines(ink, text)),
        Block::Paragraph(said) => {
            html! { <><p>{ inlines(ink, &said.text) }</p>{ cited(ink, page, said) }</> }
        }
        Block::List { ordered, items } => {
            let items = items.iter().map(|said| html! { <li>{ inlines(ink, &said.text) }{ cited(ink, page, said) }</li> });
            if *ordered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul>{ for items }</ul> }
            }
        }
        Block::Table { head, rows } => table(ink, page, head, rows),
        Block::Safety(inner) => html! {
            <aside class="safety">
                <p class="safety-word">{ ink.site.text(Word::Safety) }</p>
                { blocks(ink, page, inner) }
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
fn cited(ink: &Ink, page: &Page, said: &Said) -> Html {
    let panels = said.cites.iter().filter_map(|cite| Some(evidence_panel(ink, page.card(&cite.claim)?, cite.first)));
    panels.collect()
}

/// A table scrolls inside itself, so that the page never scrolls sideways; it can be reached by keyboard for that.
fn table(ink: &Ink, page: &Page, head: &[Vec<Inline>], rows: &[Vec<Said>]) -> Html {
    let cell = |index: usize, said: &Said| {
        let content = html! { <>{ inlines(ink, &said.text) }{ cited(ink, page, said) }</> };
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
                <thead><tr>{ for head.iter().map(|text| html! { <th scope="col">{ inlines(ink, text) }</th> }) }</tr></thead>
                <tbody>
                    { for rows.iter().map(|row| html! { <tr>{ for row.iter().enumerate().map(|(n, said)| cell(n, said)) }</tr> }) }
                </tbody>
            </table>
        </div>
    }
}

fn inline(ink: &Ink, inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => Html::from(text),
        Inline::Emphasis(inner) => html! { <em>{ inlines(ink, inner) }</em> },
        Inline::Strong(inner) => html! { <strong>{ inlines(ink, inner) }</strong> },
        Inline::Link { to, text } => link(ink, to, inlines(ink, text)),
    }
}

fn link(ink: &Ink, to: &Target, text: Html) -> Html {
    match to {
        Target::Page { slug, anchor } => {
            html! { <a href={ink.site.href_at(&ink.named(slug), anchor.as_deref())}>{ text }</a> }
        }
        Target::Term(id) => {
            html! { <a class="term" href={ink.site.href_at(&Route::Glossary, Some(&format!("term-{id}")))}>{ text }</a> }
        }
        // A new tab would take the way back from readers who do not see that it opened.
        Target::Elsewhere(address) => html! { <a href={address.clone()} rel="noopener noreferrer">{ text }</a> },
    }
}
