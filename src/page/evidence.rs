//! The browser of claims: search, filters, order, and every claim that fits. Without any script it is the full list.

use site::{Catalogue, Entry, Facet, Word};
use yew::prelude::*;

use crate::Route;
use crate::browser::dom;
use crate::event::{Event, OnEvent};
use crate::state::{Browse, Browsing, Filter, Found, Sort};
use crate::view::{Site, badge, title};

pub fn evidence(site: &Site, catalogue: &Catalogue, browse: &Browse, ready: bool, on_event: &OnEvent) -> Html {
    let found = browse.found(catalogue);
    let entries = found.shown.iter().filter_map(|at| catalogue.entries.get(*at));
    let count = [("n", found.shown.len().to_string()), ("of", catalogue.entries.len().to_string())];
    let count = count.each_ref().map(|(name, number)| (*name, number.as_str()));
    html! {
        <div class="prose evidence-page">
            { title(site.word(Word::EvidenceHeading)) }
            <p class="lead">{ site.text(Word::EvidenceIntro) }</p>
            { desk(site, catalogue, browse, &found, ready, on_event) }
            <p class="found" role="status">{ site.fill(Word::EvidenceFound, &count) }</p>
            if found.shown.is_empty() { <p>{ site.text(Word::EvidenceNone) }</p> }
            <ul class="claim-rows">{ for entries.map(|entry| row(site, entry)) }</ul>
        </div>
    }
}

fn row(site: &Site, entry: &Entry) -> Html {
    let href = site.href(&Route::Claim(entry.id.to_string()));
    html! {
        <li key={entry.id.as_str()} id={format!("claim-{}", entry.id)}>
            <h2>{ badge(site, entry.standing) }{ " " }<a {href}>{ &entry.proposition }</a></h2>
            <p>{ &entry.statement }</p>
        </li>
    }
}

/// Search, filters and order. It stands still until the app runs; where there are no scripts, style sheets hide it.
fn desk(site: &Site, catalogue: &Catalogue, browse: &Browse, found: &Found, ready: bool, on_event: &OnEvent) -> Html {
    let filter = &browse.filter;
    let typed = on_event.reform(|event: InputEvent| Event::Browsed(Browsing::Typed(dom::value_of(&event))));
    let sorted = on_event.reform(|event: yew::Event| Event::Browsed(Browsing::Sorted(Sort::from_key(&dom::value_of(&event)))));
    let cleared = on_event.reform(|_: MouseEvent| Event::Browsed(Browsing::Cleared));
    let sorts = Sort::ALL.map(|sort| (sort.key().to_owned(), site.word(sort_word(sort))));
    html! {
        <form class="desk" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <fieldset disabled={!ready}>
                <legend>{ site.text(Word::EvidenceFilters) }</legend>
                <div class="desk-search">
                    <label for="search">{ site.text(Word::EvidenceSearch) }</label>
                    <input id="search" type="search" autocomplete="off" aria-describedby="search-hint" oninput={typed} />
                    <p id="search-hint">{ site.text(Word::EvidenceSearchHint) }</p>
                </div>
                <div class="desk-facets">
                    { for catalogue.facets.iter().enumerate().map(|(at, facet)| {
                        choice(site, at, facet, filter.chosen(at), &found.counts(catalogue, filter, at), on_event)
                    }) }
                    { select("sort", site.word(Word::EvidenceSort), sorted, &sorts) }
                </div>
                <button type="button" class="button button--quiet" onclick={cleared}>{ site.text(Word::EvidenceClear) }</button>
            </fieldset>
        </form>
    }
}

/// The fields of the desk by their ids, and what has to stand in each. The app puts it there after drawing, because a field that a reader has
/// touched no longer minds its attributes.
pub fn fields(catalogue: &Catalogue, filter: &Filter) -> Vec<(String, String)> {
    let facets = catalogue.facets.iter().enumerate();
    let facets = facets.map(|(at, facet)| {
        let value = filter.chosen(at).map(|value| value.to_string()).unwrap_or_default();
        (format!("by-{}", facet.key), value)
    });
    let others = [("search".to_owned(), filter.search.clone()), ("by-sort".to_owned(), filter.sort.key().to_owned())];
    facets.chain(others).collect()
}

fn sort_word(sort: Sort) -> Word {
    match sort {
        Sort::Topic => Word::EvidenceSortTopic,
        Sort::Standing => Word::EvidenceSortStanding,
        Sort::Certainty => Word::EvidenceSortCertainty,
        Sort::Newest => Word::EvidenceSortNewest,
        Sort::Name => Word::EvidenceSortName,
    }
}

/// A facet: any of its values, or one, each with how many claims it would show. A value that would show none is left out, unless it is chosen.
fn choice(site: &Site, at: usize, facet: &Facet, chosen: Option<u32>, counts: &[u32], on_event: &OnEvent) -> Html {
    let changed =
        on_event.reform(move |event: yew::Event| Event::Browsed(Browsing::Chosen(at, dom::value_of(&event).parse().ok())));
    let mut options = vec![(String::new(), site.word(Word::EvidenceAny))];
    for (value, count) in (0u32..).zip(counts) {
        if *count > 0 || chosen == Some(value) {
            let name = facet.values.get(value as usize).map_or("", |value| &value.name);
            let word = site.fill(Word::EvidenceValue, &[("name", name), ("n", &count.to_string())]);
            options.push((value.to_string(), word));
        }
    }
    select(&facet.key, AttrValue::from(facet.name.clone()), changed, &options)
}

fn select(id: &str, name: AttrValue, onchange: Callback<yew::Event>, options: &[(String, AttrValue)]) -> Html {
    let id = format!("by-{id}");
    html! {
        <div>
            <label for={id.clone()}>{ name }</label>
            <select {id} {onchange}>
                { for options.iter().map(|(value, word)| html! {
                    <option key={value.clone()} value={value.clone()}>{ word }</option>
                }) }
            </select>
        </div>
    }
}
