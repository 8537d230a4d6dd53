//! The badge of a claim, which opens in place to show the evidence. Plain `<details>`, so it works before and without any script.

use library::{Axis, Card, Note, Phrase, Reference, ReferenceList};
use yew::prelude::*;

use super::ink::Ink;
use crate::Route;
use crate::view::badge;

/// The badge and what it opens. `anchored` gives it the address `#claim-...`.
pub fn evidence_panel(ink: &Ink, card: &Card, anchored: bool) -> Html {
    let id = anchored.then(|| format!("claim-{}", card.id));
    html! {
        <details class="evidence" {id}>
            <summary>
                { badge(ink.site, card.standing) }{ " " }
                <span class="evidence-proposition">{ &card.proposition }</span>
            </summary>
            <div class="evidence-body">
                { for card.notes.iter().map(note) }
                <dl class="axes">{ for card.axes.iter().map(axis) }</dl>
                { for card.lists.iter().map(|list| references(ink, list)) }
                <p class="evidence-dates">{ &card.dates }</p>
                <p><a href={ink.site.href(&Route::Claim(card.id.to_string()))}>{ ink.text(Phrase::ClaimPage) }</a></p>
            </div>
        </details>
    }
}

/// The title, which leads to the page of a study.
fn title(ink: &Ink, reference: &Reference) -> Html {
    match &reference.study {
        Some(key) => html! { <cite><a href={ink.site.href(&Route::Study(key.to_string()))}>{ &reference.title }</a></cite> },
        None => html! { <cite>{ &reference.title }</cite> },
    }
}

fn note(note: &Note) -> Html {
    html! { <p class={note.action.then_some("evidence-action")}><strong>{ &note.name }{ ". " }</strong>{ &note.text }</p> }
}

pub fn axis(axis: &Axis) -> Html {
    html! { <div class="axis"><dt>{ &axis.name }</dt><dd><strong>{ &axis.word }</strong>{ " " }{ &axis.meaning }</dd></div> }
}

pub fn references(ink: &Ink, list: &ReferenceList) -> Html {
    html! {
        <>
            <p class="evidence-heading">{ ink.text(list.heading) }</p>
            <ul class="evidence-list">{ for list.references.iter().map(|one| reference(ink, one)) }</ul>
        </>
    }
}

fn reference(ink: &Ink, reference: &Reference) -> Html {
    let links =
        reference.links.iter().map(|(label, href)| html! { <a href={href.clone()} rel="noopener noreferrer">{ label }</a> });
    html! {
        <li>
            { title(ink, reference) }
            { &reference.by }
            if !reference.facts.is_empty() { <span class="evidence-facts">{ &reference.facts }</span> }
            <span class="evidence-links">
                if reference.links.is_empty() { { ink.text(Phrase::StudyNoLink) } } else { { for links } }
            </span>
        </li>
    }
}
