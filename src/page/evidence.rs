//! The browser of claims: search, filters, order, and every claim that fits. Without any script it is the full list.

use site::{Catalogue, Entry, Facet, Word};
use yew::prelude::*;

use super::then::{picture, shown, then};
use crate::Route;
use crate::browser::dom;
use crate::el::{Child, El, el, group};
use crate::event::{Event, OnEvent};
use crate::state::{Browse, Browsing, Filter, Found, Sort};
use crate::view::{Site, badge, button, line, link, title};

pub fn evidence(site: &Site, catalogue: &Catalogue, browse: &Browse, ready: bool, on_event: &OnEvent) -> Html {
    let found = browse.found(catalogue);
    let entries = || found.shown.iter().filter_map(|at| catalogue.entries.get(*at));
    let year = browse.filter.year();
    let count = [("n", found.shown.len().to_string()), ("of", catalogue.entries.len().to_string())];
    let count = count.each_ref().map(|(name, number)| (*name, number.as_str()));
    el("div")
        .class("prose evidence-page")
        .with(title(site.word(Word::EvidenceHeading)))
        .with(line(site, Word::EvidenceIntro).class("lead"))
        .with(desk(site, catalogue, browse, &found, ready, on_event))
        .with(shown(site, &browse.filter))
        .with(el("p").class("found").fix("role", "status").with(site.fill(Word::EvidenceFound, &count)))
        .when(found.shown.is_empty(), || line(site, Word::EvidenceNone))
        .with(picture(site, catalogue, &browse.filter, entries()))
        .with(el("ul").class("claim-rows").each(entries().map(|entry| row(site, entry, year))))
        .into()
}

/// A claim and where it stands, or stood then.
fn row(site: &Site, entry: &Entry, year: Option<u32>) -> El {
    let standing = match entry.standing_in(year) {
        Some(standing) if year.is_some() && entry.steps.is_empty() => {
            group([badge(site, standing), el("span").class("option-meaning").with(site.text(Word::ThenNotDated)).html()])
        }
        Some(standing) => badge(site, standing),
        None => el("span").class("badge badge--none").with(site.text(Word::ThenNothing)).into(),
    };
    let claim = link(site, &Route::Claim(entry.id.to_string())).with(&entry.proposition);
    el("li")
        .key(entry.id.as_str())
        .id(format!("claim-{}", entry.id))
        .with(el("h2").with(standing).with(" ").with(claim))
        .with(el("p").with(&entry.statement))
}

/// Search, filters and order. It stands still until the app runs; where there are no scripts, style sheets hide it.
fn desk(site: &Site, catalogue: &Catalogue, browse: &Browse, found: &Found, ready: bool, on_event: &OnEvent) -> El {
    let filter = &browse.filter;
    let sorted = on_event.reform(|event: yew::Event| Event::Browsed(Browsing::Sorted(Sort::from_key(&dom::value_of(&event)))));
    let cleared = on_event.click(Event::Browsed(Browsing::Cleared));
    let sorts = Sort::ALL.map(|sort| (sort.key().to_owned(), site.word(sort_word(sort))));
    let facets = catalogue.facets.iter().enumerate();
    let choices =
        facets.map(|(at, facet)| choice(site, at, facet, filter.chosen(at), &found.counts(catalogue, filter, at), on_event));
    let order = select("sort", site.word(Word::EvidenceSort), sorted, &sorts);
    let fieldset = el("fieldset")
        .flag("disabled", !ready)
        .with(el("legend").with(site.text(Word::EvidenceFilters)))
        .with(search(site, on_event))
        .with(el("div").class("desk-facets").each(choices).with(order))
        .with(then(site, catalogue, filter, on_event))
        .with(button("button button--quiet", cleared).with(site.text(Word::EvidenceClear)));
    let submitted = Callback::from(|event: SubmitEvent| event.prevent_default());
    el("form").class("desk").fix("role", "search").on_submit(submitted).with(fieldset)
}

fn search(site: &Site, on_event: &OnEvent) -> El {
    let typed = on_event.reform(|event: InputEvent| Event::Browsed(Browsing::Typed(dom::value_of(&event))));
    let input = el("input").id("search").fix("type", "search").fix("autocomplete", "off");
    el("div")
        .class("desk-search")
        .with(el("label").fix("for", "search").with(site.text(Word::EvidenceSearch)))
        .with(input.fix("aria-describedby", "search-hint").on_input(typed))
        .with(line(site, Word::EvidenceSearchHint).id("search-hint"))
}

/// The fields of the desk by their ids, and what has to stand in each. The app puts it there after drawing, because a field that a reader has
/// touched no longer minds its attributes.
pub fn fields(catalogue: &Catalogue, filter: &Filter) -> Vec<(String, String)> {
    let facets = catalogue.facets.iter().enumerate();
    let facets = facets.map(|(at, facet)| {
        let value = filter.chosen(at).map(|value| value.to_string()).unwrap_or_default();
        (format!("by-{}", facet.key), value)
    });
    let year = filter.year().or(catalogue.years.last().copied()).map(|year| year.to_string()).unwrap_or_default();
    let others = [
        ("search".to_owned(), filter.search.clone()),
        ("by-sort".to_owned(), filter.sort.key().to_owned()),
        ("then".to_owned(), year),
    ];
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
fn choice(site: &Site, at: usize, facet: &Facet, chosen: Option<u32>, counts: &[u32], on_event: &OnEvent) -> El {
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

fn select(id: &str, name: AttrValue, on_change: Callback<yew::Event>, options: &[(String, AttrValue)]) -> El {
    let id = format!("by-{id}");
    let label = el("label").attr("for", id.clone()).with(name);
    let option =
        |(value, word): &(String, AttrValue)| el("option").key(value.clone()).attr("value", value.clone()).with(word.clone());
    el("div").with(label).with(el("select").id(id).on_change(on_change).each(options.iter().map(option)))
}
