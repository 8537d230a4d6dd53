//! The badge of a claim, which opens in place to show the evidence. Plain `<details>`, so it works before and without any script.

use library::{Axis, Card, Note, Reference, ReferenceList};
use site::Word;
use yew::prelude::*;

use crate::view::{Site, badge};

/// The badge and what it opens. `anchored` gives it the address `#claim-...`.
pub fn evidence_panel(site: &Site, card: &Card, anchored: bool) -> Html {
    let id = anchored.then(|| format!("claim-{}", card.id));
    html! {
        <details class="evidence" {id}>
            <summary>
                { badge(site, card.standing) }{ " " }
                <span class="evidence-proposition">{ &card.proposition }</span>
            </summary>
            <div class="evidence-body">
                { for card.notes.iter().map(note) }
                <dl class="axes">{ for card.axes.iter().map(axis) }</dl>
                { for card.lists.iter().map(|list| references(site, list)) }
                <p class="evidence-dates">{ &card.dates }</p>
            </div>
        </details>
    }
}

fn note(note: &Note) -> Html {
    html! { <p class={note.action.then_some("evidence-action")}><strong>{ &note.name }{ ". " }</strong>{ &note.text }</p> }
}

fn axis(axis: &Axis) -> Html {
    html! { <div class="axis"><dt>{ &axis.name }</dt><dd><strong>{ &axis.word }</strong>{ " " }{ &axis.meaning }</dd></div> }
}

fn references(site: &Site, list: &ReferenceList) -> Html {
    html! {
        <>
            <p class="evidence-heading">{ &list.heading }</p>
            <ul class="evidence-list">{ for list.references.iter().map(|one| reference(site, one)) }</ul>
        </>
    }
}

fn reference(site: &Site, reference: &Reference) -> Html {
    let links =
        reference.links.iter().map(|(label, href)| html! { <a href={href.clone()} rel="noopener noreferrer">{ label }</a> });
    html! {
        <li>
            <cite>{ &reference.title }</cite>
            { &reference.by }
            if !reference.facts.is_empty() { <span class="evidence-facts">{ &reference.facts }</span> }
            <span class="evidence-links">
                if reference.links.is_empty() { { site.text(Phrase::StudyNoLink) } } else { { for links } }
            </span>
        </li>
    }
}
