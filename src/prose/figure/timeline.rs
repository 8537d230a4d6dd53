//! What happened when, as a strip of marks and as a list by year. Each year leads to what could be known then.

use library::Phrase;
use library::figures::{Event, EventKind};
use site::Word;
use yew::prelude::*;

use super::marks::{mark, ticks};
use crate::Route;
use crate::el::{El, el};
use crate::figure::{Scale, circle, label, picture, stroke};
use crate::prose::ink::Ink;
use crate::view::title;

pub fn timeline(ink: &Ink) -> Html {
    let events = &ink.packed.events;
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::TimelineTitle)) }
            <p class="lead">{ ink.text(Phrase::TimelineIntro) }</p>
            <figure class="figure" data-figure="">
                <div class="figure-frame" role="group" aria-label={ink.phrase(Phrase::TimelineTitle)}>{ Html::from(strip(ink, events)) }</div>
                <p class="figure-said" aria-live="polite" data-said={ink.site.word(Word::FigureExplore)}>{ ink.site.text(Word::FigureExplore) }</p>
            </figure>
            <ol class="timeline">{ for years(events).into_iter().map(|year| one_year(ink, events, year)) }</ol>
        </div>
    }
}

fn years(events: &[Event]) -> Vec<u16> {
    let mut years: Vec<u16> = events.iter().map(|event| event.year).collect();
    years.dedup();
    years
}

fn one_year(ink: &Ink, events: &[Event], year: u16) -> Html {
    let evidence = ink.site.href(&Route::Evidence);
    let today = year >= ink.packed.updated.year();
    let href = if today { evidence.to_string() } else { format!("{evidence}?then={year}") };
    let event = |event: &Event| {
        html! {
            <li>
                <strong>{ ink.text(kind(event.kind)) }{ ": " }</strong>{ &event.text }
                <ul class="claim-lines">{ for event.claims.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
            </li>
        }
    };
    html! {
        <li>
            <h2 id={format!("year-{year}")}>{ year }</h2>
            <ul>{ for events.iter().filter(|event| event.year == year).map(event) }</ul>
            <p><a {href}>{ ink.fill(Phrase::TimelineThen, &[("year", &year.to_string())]) }</a></p>
        </li>
    }
}

fn kind(kind: EventKind) -> Phrase {
    match kind {
        EventKind::Discovery => Phrase::EventDiscovery,
        EventKind::Licence => Phrase::EventLicence,
        EventKind::FirstTrial => Phrase::EventFirstTrial,
        EventKind::Trial => Phrase::EventTrial,
        EventKind::Review => Phrase::EventReview,
        EventKind::Use => Phrase::EventUse,
        EventKind::Rule => Phrase::EventRule,
    }
}

/// A row for each kind, a mark for each event.
fn strip(ink: &Ink, events: &[Event]) -> El {
    if events.is_empty() {
        return picture("figure-picture", 320.0, 1.0);
    }
    let years = || events.iter().map(|event| f64::from(event.year));
    let (first, last) = (years().fold(f64::INFINITY, f64::min), years().fold(0.0_f64, f64::max));
    let axis = Scale { values: (first - 1.0, last.max(first + 1.0) + 1.0), places: (8.0, 312.0) };
    let rows: Vec<EventKind> =
        EventKind::ALL.into_iter().filter(|kind| events.iter().any(|event| event.kind == *kind)).collect();
    let height = rows.len() as f64 * 34.0 + 4.0;
    let row = |kind: EventKind| rows.iter().position(|one| *one == kind).unwrap_or_default() as f64 * 34.0;
    let names = rows.iter().map(|one| label("start", (8.0, row(*one) + 14.0), ink.packed.wording.phrase(kind(*one))));
    let lines = rows.iter().map(|one| stroke("figure-grid", (8.0, row(*one) + 26.0), (312.0, row(*one) + 26.0)));
    let marks = events.iter().enumerate().map(|(index, event)| {
        let at = (axis.place(event.year.into()), row(event.kind) + 26.0);
        mark(index, format!("{}: {}", event.year, event.text)).with(circle("figure-point", at, 4.5))
    });
    let grid = ticks(first, last, 6).into_iter().map(|year| {
        let x = axis.place(year);
        el("g").with(stroke("figure-grid", (x, 0.0), (x, height))).with(label(
            "middle",
            (x.clamp(18.0, 302.0), height + 15.0),
            format!("{year:.0}"),
        ))
    });
    picture("figure-picture", 320.0, height + 22.0).each(grid).each(lines).each(names).each(marks)
}
