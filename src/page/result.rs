//! The result of a quiz: one honest sentence, then what to read again.

use quiz::{Misconception, Score, Tally};
use site::{Questions, Word};
use yew::prelude::*;

use crate::Route;
use crate::event::{Begin, Event, OnEvent};
use crate::state::Attempt;
use crate::view::Site;

pub fn result(site: &Site, questions: &Questions, attempt: Option<&Attempt>, on_event: &OnEvent) -> Html {
    let answers = attempt.map(|attempt| attempt.answered(&questions.bank)).unwrap_or_default();
    let score = Score::of(&answers);
    let (right, of) = (score.total.right.to_string(), score.total.asked.to_string());
    let missed = score.missed.clone();
    let on_again = on_event.reform(move |_: MouseEvent| Event::QuizBegun(Begin::Again(missed.clone())));
    let on_full = on_event.reform(|_: MouseEvent| Event::QuizBegun(Begin::Full));
    html! {
        <section class="result">
            <h2 class="result-title" tabindex="-1">{ site.text(Word::ResultTitle) }</h2>
            <p class="lead">{ site.fill(Word::ResultSentence, &[("right", &right), ("of", &of)]) }</p>
            <ul class="result-lines">
                { count(site, Word::ResultClose, score.total.close) }
                { count(site, Word::ResultOver, score.over) }
                { count(site, Word::ResultUnder, score.under) }
                { count(site, Word::ResultDontKnow, score.total.dont_know) }
            </ul>
            <p>{ site.text(Word::ResultHonest) }</p>
            { topics(site, &score) }
            { slips(site, questions, &score) }
            <p class="buttons">
                if !score.missed.is_empty() {
                    <button type="button" class="button" onclick={on_again}>
                        { site.fill(Word::ResultAskMissed, &[("n", &score.missed.len().to_string())]) }
                    </button>
                }
                <button type="button" class="button button--quiet" onclick={on_full}>{ site.text(Word::QuizStartAgain) }</button>
            </p>
        </section>
    }
}

/// A line that is left out when there is nothing to count.
fn count(site: &Site, word: Word, n: u32) -> Html {
    if n == 0 {
        return Html::default();
    }
    html! { <li>{ site.fill(word, &[("n", &n.to_string())]) }</li> }
}

fn topics(site: &Site, score: &Score) -> Html {
    let asked: Vec<_> = site.taught().filter_map(|(route, entry)| Some((route, entry, score.page(&entry.slug)?))).collect();
    let reread = asked.iter().filter(|(_, _, tally)| tally.right < tally.asked);
    let link = |route: &Route, short: &str| html! { <a href={site.href(route)}>{ short.to_owned() }</a> };
    html! {
        <>
            <h3>{ site.text(Word::ResultReread) }</h3>
            if score.missed.is_empty() {
                <p>{ site.text(Word::ResultNothingToReread) }</p>
            } else {
                <ul>{ for reread.map(|(route, entry, _)| html! { <li>{ link(route, &entry.short) }</li> }) }</ul>
            }
            <table class="result-table">
                <caption>{ site.text(Word::ResultByTopic) }</caption>
                <thead>
                    <tr><th scope="col">{ site.text(Word::ResultTopic) }</th><th scope="col">{ site.text(Word::ResultRight) }</th></tr>
                </thead>
                <tbody>{ for asked.iter().map(|(route, entry, tally)| topic(site, link(route, &entry.short), tally)) }</tbody>
            </table>
        </>
    }
}

fn topic(site: &Site, name: Html, tally: &Tally) -> Html {
    let (right, of) = (tally.right.to_string(), tally.asked.to_string());
    html! { <tr><th scope="row">{ name }</th><td>{ site.fill(Word::ResultOf, &[("right", &right), ("of", &of)]) }</td></tr> }
}

/// The slips that were made, most often first.
fn slips(site: &Site, questions: &Questions, score: &Score) -> Html {
    let most = score.slips.iter().map(|(_, times)| *times).max().unwrap_or_default();
    if most == 0 {
        return Html::default();
    }
    let by_times = (1..=most).rev().flat_map(|times| questions.misconceptions.iter().map(move |slip| (slip, times)));
    let made = by_times.filter(|(slip, times)| score.slip(&slip.id) == *times);
    html! {
        <>
            <h3>{ site.text(Word::ResultSlips) }</h3>
            <ul class="slips">{ for made.map(|(slip, times)| one_slip(site, slip, times)) }</ul>
        </>
    }
}

fn one_slip(site: &Site, slip: &Misconception, times: u32) -> Html {
    let (page, name) = site.teaches(&slip.page);
    let read = site.fill(Word::ItemReadMore, &[("page", name)]);
    let slip_page = Route::Slip(slip.id.to_string());
    html! {
        <li>
            <strong><a href={site.href(&slip_page)}>{ &slip.name }</a></strong>
            if times > 1 { { format!(" ({})", site.fill(Word::ResultSlipTimes, &[("n", &times.to_string())])) } }
            <p>{ &slip.text }{ " " }<a href={site.href(&page)}>{ read }</a></p>
        </li>
    }
}
