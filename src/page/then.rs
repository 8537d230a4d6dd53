//! What could be known in a year: the slider, and the map of conditions as it was then.

use quiz::sort_short;
use site::{Catalogue, Entry, Word};
use yew::prelude::*;

use crate::Route;
use crate::browser::dom;
use crate::el::{El, el, none};
use crate::event::{Event, OnEvent};
use crate::figure::{Mark, map};
use crate::state::{Browsing, Filter};
use crate::view::{Site, button, line, link};

/// The year, by slider or step by step.
pub fn then(site: &Site, catalogue: &Catalogue, filter: &Filter, on_event: &OnEvent) -> Html {
    let [first, last] = catalogue.years[..] else { return none() };
    let year = filter.year().unwrap_or(last);
    let to = |year: u32| (year < last).then_some(year.max(first));
    let moved = on_event.reform(move |event: InputEvent| {
        let year = dom::value_of(&event).parse().ok().filter(|year| *year < last);
        Event::Browsed(Browsing::Then(year))
    });
    let step = |word: Word, year: Option<u32>, blocked: bool| {
        // Not switched off: whoever presses it at an end would lose the focus.
        let stepped = on_event.click(Event::Browsed(Browsing::Then(year)));
        let step = button("button button--quiet button--small", stepped).with(site.text(word));
        step.maybe("aria-disabled", blocked.then_some("true"))
    };
    let range = el("input").id("then").fix("type", "range").attr("min", first.to_string()).attr("max", last.to_string());
    let range = range.attr("value", year.to_string()).fix("step", "1").fix("aria-describedby", "then-hint").on_input(moved);
    el("div")
        .class("then")
        .with(
            el("label")
                .fix("for", "then")
                .with(site.text(Word::ThenLegend))
                .with(el("output").fix("for", "then").with(format!(" {year}"))),
        )
        .with(range)
        .with(
            el("p")
                .class("buttons")
                .with(step(Word::ThenEarlier, to(year.saturating_sub(1)), year <= first))
                .with(step(Word::ThenLater, to((year + 1).min(last)), year >= last))
                .with(step(Word::ThenToday, None, filter.year().is_none())),
        )
        .with(line(site, Word::ThenHint).id("then-hint"))
        .into()
}

/// Says which year is shown; also on paper, where the slider is not.
pub fn shown(site: &Site, filter: &Filter) -> El {
    let shown = filter.year().map(|year| site.fill(Word::ThenShown, &[("year", &year.to_string())]));
    el("p").class("then-shown").fix("role", "status").with(shown)
}

/// The conditions of the claims that are shown, as they stood then.
pub fn picture<'a>(site: &Site, catalogue: &Catalogue, filter: &Filter, entries: impl Iterator<Item = &'a Entry>) -> Html {
    let year = filter.year();
    let not_dated = [site.word(Word::MapNotDated)];
    let columns: Vec<&str> = match year {
        None => catalogue.columns.iter().map(String::as_str).collect(),
        Some(_) => not_dated.iter().map(|word| word.as_str()).collect(),
    };
    let mark = |entry: &'a Entry| {
        // A claim that our sources do not date has no place in the picture of a year.
        let dated = year.is_none() || !entry.steps.is_empty();
        let (mark, standing) = (entry.mark.as_ref().filter(|_| dated)?, entry.standing_in(year)?);
        let (people, column) = (mark.people_in(year), if year.is_none() { mark.column as usize } else { 0 });
        let certainty = if year.is_none() { columns.get(column).copied().unwrap_or_default() } else { "–" };
        let (claim, word, n) = (entry.proposition.as_str(), site.core.standing(standing).0, people.to_string());
        let values = [("claim", claim), ("standing", word), ("certainty", certainty), ("n", &n)];
        let words = format!("{}: {}", mark.condition, site.fill(Word::MapWords, &values));
        let href = site.href(&Route::Claim(entry.id.to_string())).to_string();
        Some((entry, Mark { standing, certainty: column, people, href, words }))
    };
    let mut marked: Vec<(&Entry, Mark)> = entries.filter_map(mark).collect();
    // Numbered in reading order, which is also the order of the arrow keys, and as on the page of the map.
    sort_short(&mut marked, |(entry, mark)| {
        (mark.standing, mark.certainty, entry.mark.as_ref().map(|mark| mark.condition.as_str()))
    });
    if marked.len() < 2 {
        return none();
    }
    let key =
        marked.iter().map(|(entry, mark)| el("li").with(link(site, &Route::Claim(entry.id.to_string())).with(&mark.words)));
    let key = el("details").with(el("summary").with(site.text(Word::MapKey))).with(el("ol").class("map-key").each(key));
    let marks: Vec<Mark> = marked.into_iter().map(|(_, mark)| mark).collect();
    // The message is today's.
    let (heading, text): (AttrValue, Option<&String>) = match year {
        Some(year) => (site.fill(Word::ThenShown, &[("year", &year.to_string())]), None),
        None => (catalogue.map.word.clone().into(), Some(&catalogue.map.meaning)),
    };
    let frame = el("div").class("figure-frame").fix("role", "group").attr("aria-label", heading.clone());
    el("figure")
        .class("figure")
        .fix("data-figure", "")
        .with(el("figcaption").with(el("h2").with(heading)).with(text.map(|text| el("p").with(text))))
        .with(frame.with(map(&marks, &columns)))
        .with(
            el("p")
                .class("figure-said")
                .fix("aria-live", "polite")
                .attr("data-said", site.word(Word::FigureExplore))
                .with(site.text(Word::FigureExplore)),
        )
        .with(key)
        .into()
}
