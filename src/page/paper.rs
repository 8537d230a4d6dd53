//! Every item of the bank, in parts: works without any script, and on paper.

use std::rc::Rc;

use quiz::Item;
use site::{Questions, Word};
use yew::prelude::*;

use super::check_yourself::check_yourself;
use super::notice::notice;
use crate::Route;
use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::{Site, keys, title};

pub fn paper(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let bank = &questions.bank;
    let part = site.route.paper_part().unwrap_or_default();
    let taught = site.taught().filter(|(route, _)| part_of(site, route) == part);
    let by_page = taught.map(|(route, entry)| {
        let items: Vec<Rc<Item>> = bank.items.iter().filter(|item| item.page == entry.slug).cloned().collect();
        (route, entry, items)
    });
    let by_page: Vec<_> = by_page.filter(|(_, _, items)| !items.is_empty()).collect();
    let all: Vec<Rc<Item>> = by_page.iter().flat_map(|(_, _, items)| items).cloned().collect();
    let view = |item: &Rc<Item>| html! { <li>{ check_yourself(site, bank, item, reader, on_event) }</li> };
    let mut start = 1;
    let sections = by_page.iter().map(|(route, entry, items)| {
        let from = start;
        start += items.len();
        html! {
            <section>
                <h2><a href={site.href(route)}>{ &entry.short }</a></h2>
                <ol class="paper-items" start={from.to_string()}>{ for items.iter().map(view) }</ol>
            </section>
        }
    });
    html! {
        <article class="paper">
            { title(site.fill(Word::PaperTitle, &[("n", &(part + 1).to_string())])) }
            <p class="lead">{ site.text(Word::PaperIntro) }</p>
            { parts(site) }
            { notice(site, reader) }
            { for sections.collect::<Vec<_>>() }
            { keys(site, bank, &all) }
        </article>
    }
}

/// Whether an item stands in the part of the paper form at the current place.
#[cfg(feature = "prerender")]
pub fn stands_here(site: &Site, item: &Item) -> bool {
    site.route.paper_part() == Some(part_of(site, &site.teaches(&item.page).0))
}

/// The part in which the questions of a page stand: the learn pages in two halves, then the conditions.
fn part_of(site: &Site, page: &Route) -> usize {
    let menu = &site.core.menu;
    match page {
        Route::Page(slug) => {
            let at = menu.iter().position(|entry| entry.slug == *slug).unwrap_or_default();
            usize::from(2 * at >= menu.len())
        }
        _ => 2,
    }
}

fn parts(site: &Site) -> Html {
    let part = |(at, route): (usize, Route)| {
        let current = (route == site.route).then_some("page");
        let name = site.fill(Word::PaperTitle, &[("n", &(at + 1).to_string())]);
        html! { <li><a href={site.href(&route)} aria-current={current}>{ name }</a></li> }
    };
    html! {
        <nav class="paper-parts" aria-label={site.word(Word::PaperParts)}>
            <ul>{ for Route::PAPER.into_iter().enumerate().map(part) }</ul>
        </nav>
    }
}
