//! Every item of the bank, on two pages: works without any script, and on paper.

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
    let conditions = site.route == Route::PaperConditions;
    let taught = site.taught().filter(|(route, _)| matches!(route, Route::Condition(_)) == conditions);
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
    let (heading, other, link) = if conditions {
        (Word::PaperConditionsTitle, Route::Paper, Word::PaperLink)
    } else {
        (Word::PaperTitle, Route::PaperConditions, Word::PaperConditionsLink)
    };
    html! {
        <article class="paper">
            { title(site.word(heading)) }
            <p class="lead">{ site.text(Word::PaperIntro) }</p>
            <p class="other-half"><a href={site.href(&other)}>{ site.text(link) }</a></p>
            { notice(site, reader) }
            { for sections.collect::<Vec<_>>() }
            { keys(site, bank, &all) }
        </article>
    }
}
