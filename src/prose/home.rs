//! The start page: the answer, two doors, the danger (all on the first screen of a phone), and what is established beside what is not.

use evidence::{Claim, Id};
use library::{Block, Page, Phrase, Plot};
use yew::prelude::*;

use super::evidence_panel::evidence_panel;
use super::figure::figure;
use super::ink::Ink;
use super::text::blocks;
use crate::Route;
use crate::view::title;

pub fn home(ink: &Ink, page: &Page) -> Html {
    // The safety box, where the page begins with one, stands right below the doors.
    let split = usize::from(matches!(page.blocks.first(), Some(Block::Safety(_))));
    let headings = [Phrase::HomeEstablished, Phrase::HomeExperimental];
    let (safety, rest) = page.blocks.split_at(split);
    html! {
        <div class="prose home">
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            <ul class="doors">
                { door(ink, Phrase::HomeRead, Phrase::HomeReadWhat, &Route::Learn) }
                { door(ink, Phrase::HomeLook, Phrase::HomeLookWhat, &Route::Evidence) }
                { door(ink, Phrase::HomeTest, Phrase::HomeTestWhat, &Route::Quiz) }
            </ul>
            { blocks(ink, page, safety) }
            <div class="home-lists">
                { for headings.iter().zip(&page.lists).map(|(heading, claims)| list(ink, page, *heading, claims)) }
            </div>
            { map(ink) }
            { blocks(ink, page, rest) }
        </div>
    }
}

/// The picture of the whole site.
fn map(ink: &Ink) -> Html {
    let map = ink.packed.figures.iter().find(|sheet| matches!(sheet.plot, Plot::Map(_)));
    map.map(|sheet| html! { <section><h2>{ ink.text(Phrase::HomeMap) }</h2>{ figure(ink, sheet) }</section> })
        .unwrap_or_default()
}

fn door(ink: &Ink, word: Phrase, what: Phrase, to: &Route) -> Html {
    html! {
        <li>
            <a class="door" href={ink.site.href(to)}>
                <strong>{ ink.text(word) }</strong>
                <span>{ ink.text(what) }</span>
            </a>
        </li>
    }
}

fn list(ink: &Ink, page: &Page, heading: Phrase, claims: &[Id<Claim>]) -> Html {
    let panels = claims.iter().filter_map(|id| page.card(id));
    html! {
        <section>
            <h2>{ ink.text(heading) }</h2>
            <ul class="claim-list">{ for panels.map(|card| html! { <li>{ evidence_panel(ink, card, false) }</li> }) }</ul>
        </section>
    }
}
