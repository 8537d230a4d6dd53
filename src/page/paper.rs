//! Every item of the bank, in parts: works without any script, and on paper.

use std::rc::Rc;

use quiz::Item;
use site::{Questions, Word};
use yew::prelude::*;

use super::check_yourself::check_yourself;
use super::notice::notice;
use crate::Route;
use crate::el::{El, el};
use crate::event::OnEvent;
use crate::route::PAPER;
use crate::state::Reader;
use crate::view::{Site, keys, line, link, title};

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
    let view = |item: &Rc<Item>| el("li").with(check_yourself(site, bank, item, reader, on_event));
    let mut start = 1;
    let sections = by_page.iter().map(|(route, entry, items)| {
        let from = start;
        start += items.len();
        let items = el("ol").class("paper-items").attr("start", from.to_string()).each(items.iter().map(view));
        el("section").with(el("h2").with(link(site, route).with(&entry.short))).with(items)
    });
    el("article")
        .class("paper")
        .with(title(site.count(Word::PaperTitle, part + 1)))
        .with(line(site, Word::PaperIntro).class("lead"))
        .with(parts(site))
        .with(notice(site, reader))
        .each(sections)
        .with(keys(site, bank, &all))
        .into()
}

/// Whether an item stands in the part of the paper form at the current place.
#[cfg(feature = "prerender")]
pub fn stands_here(site: &Site, item: &Item) -> bool {
    site.route.paper_part() == Some(part_of(site, &site.teaches(&item.page).0))
}

/// The part in which the questions of a page stand: the learn pages in two halves, then the conditions in two.
fn part_of(site: &Site, page: &Route) -> usize {
    let (first, slug, menu) = match page {
        Route::Page(slug) => (0, slug.as_str(), &site.core.menu),
        Route::Condition(slug) => (2, slug.as_str(), &site.core.conditions),
        _ => return 0,
    };
    let at = menu.iter().position(|entry| entry.slug == slug).unwrap_or_default();
    first + usize::from(2 * at >= menu.len())
}

fn parts(site: &Site) -> El {
    let part = |(at, route): (usize, &Route)| {
        let current = (*route == site.route).then_some("page");
        let name = site.count(Word::PaperTitle, at + 1);
        el("li").with(link(site, route).maybe("aria-current", current).with(name))
    };
    let parts = el("ul").each(PAPER.iter().enumerate().map(part));
    el("nav").class("paper-parts").attr("aria-label", site.word(Word::PaperParts)).with(parts)
}
