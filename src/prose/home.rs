//! The start page: the answer, two doors, the danger (all on the first screen of a phone), and what is established beside what is not.

use evidence::{Claim, Id};
use library::{Block, Page};
use site::Word;
use yew::prelude::*;

use super::evidence_panel::evidence_panel;
use super::text::blocks;
use crate::Route;
use crate::view::{Site, title};

pub fn home(site: &Site, page: &Page) -> Html {
    // The safety box, where the page begins with one, stands right below the doors.
    let split = usize::from(matches!(page.blocks.first(), Some(Block::Safety(_))));
    let headings = [Phrase::HomeEstablished, Phrase::HomeExperimental];
    let (safety, rest) = page.blocks.split_at(split);
    html! {
        <div class="prose home">
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            <ul class="doors">
                { door(site, Phrase::HomeRead, Phrase::HomeReadWhat, &Route::Learn) }
                { door(site, Phrase::HomeTest, Phrase::HomeTestWhat, &Route::Quiz) }
            </ul>
            { blocks(site, page, safety) }
            <div class="home-lists">
                { for headings.iter().zip(&page.lists).map(|(heading, claims)| list(site, page, *heading, claims)) }
            </div>
            { blocks(site, page, rest) }
        </div>
    }
}

fn door(site: &Site, word: Word, what: Word, to: &Route) -> Html {
    html! {
        <li>
            <a class="door" href={site.href(to)}>
                <strong>{ site.text(word) }</strong>
                <span>{ site.text(what) }</span>
            </a>
        </li>
    }
}

fn list(site: &Site, page: &Page, heading: Word, claims: &[Id<Claim>]) -> Html {
    let panels = claims.iter().filter_map(|id| page.card(id));
    html! {
        <section>
            <h2>{ site.text(heading) }</h2>
            <ul class="claim-list">{ for panels.map(|card| html! { <li>{ evidence_panel(site, card, false) }</li> }) }</ul>
        </section>
    }
}
