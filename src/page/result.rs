//! The result of a quiz: one honest sentence, then what to read again.

use quiz::{Misconception, Score, Tally};
use site::{Questions, Word};
use yew::prelude::*;

use crate::Route;
use crate::event::{Begin, Event, OnEvent};
use crate::state::Attempt;
use crate::view::{El, Site, button, el, group, line, link, none};

pub fn result(site: &Site, questions: &Questions, attempt: Option<&Attempt>, on_event: &OnEvent) -> Html {
    let answers = attempt.map(|attempt| attempt.answered(&questions.bank)).unwrap_or_default();
    let score = Score::of(&answers);
    let (right, of) = (score.total.right.to_string(), score.total.asked.to_string());
    let missed = score.missed.clone();
    let on_again = on_event.reform(move |_: MouseEvent| Event::QuizBegun(Begin::Again(missed.clone())));
    let on_full = on_event.reform(|_: MouseEvent| Event::QuizBegun(Begin::Full));
    let lines = el("ul")
        .class("result-lines")
        .with(count(site, Word::ResultClose, score.total.close))
        .with(count(site, Word::ResultOver, score.over))
        .with(count(site, Word::ResultUnder, score.under))
        .with(count(site, Word::ResultDontKnow, score.total.dont_know));
    let buttons = el("p")
        .class("buttons")
        .when(!score.missed.is_empty(), || {
            button("button", on_again).with(site.fill(Word::ResultAskMissed, &[("n", &score.missed.len().to_string())]))
        })
        .with(button("button button--quiet", on_full).with(site.text(Word::QuizStartAgain)));
    el("section")
        .class("result")
        .with(el("h2").class("result-title").fix("tabindex", "-1").with(site.text(Word::ResultTitle)))
        .with(el("p").class("lead").with(site.fill(Word::ResultSentence, &[("right", &right), ("of", &of)])))
        .with(lines)
        .with(line(site, Word::ResultHonest))
        .with(topics(site, &score))
        .with(slips(site, questions, &score))
        .with(buttons)
        .into()
}

/// A line that is left out when there is nothing to count.
fn count(site: &Site, word: Word, n: u32) -> Option<El> {
    (n > 0).then(|| el("li").with(site.fill(word, &[("n", &n.to_string())])))
}

fn topics(site: &Site, score: &Score) -> Html {
    let asked: Vec<_> = site.taught().filter_map(|(route, entry)| Some((route, entry, score.page(&entry.slug)?))).collect();
    let reread = asked.iter().filter(|(_, _, tally)| tally.right < tally.asked);
    let again = if score.missed.is_empty() {
        line(site, Word::ResultNothingToReread)
    } else {
        el("ul").each(reread.map(|(route, entry, _)| el("li").with(link(site, route).with(&entry.short))))
    };
    let head = |word: Word| el("th").fix("scope", "col").with(site.text(word));
    let table = el("table")
        .class("result-table")
        .with(el("caption").with(site.text(Word::ResultByTopic)))
        .with(el("thead").with(el("tr").with(head(Word::ResultTopic)).with(head(Word::ResultRight))))
        .with(
            el("tbody")
                .each(asked.iter().map(|(route, entry, tally)| topic(site, link(site, route).with(&entry.short), tally))),
        );
    group([el("h3").with(site.text(Word::ResultReread)), again, table])
}

fn topic(site: &Site, name: El, tally: &Tally) -> El {
    let (right, of) = (tally.right.to_string(), tally.asked.to_string());
    let share = site.fill(Word::ResultOf, &[("right", &right), ("of", &of)]);
    el("tr").with(el("th").fix("scope", "row").with(name)).with(el("td").with(share))
}

/// The slips that were made, most often first.
fn slips(site: &Site, questions: &Questions, score: &Score) -> Html {
    let most = score.slips.iter().map(|(_, times)| *times).max().unwrap_or_default();
    if most == 0 {
        return none();
    }
    let by_times = (1..=most).rev().flat_map(|times| questions.misconceptions.iter().map(move |slip| (slip, times)));
    let made = by_times.filter(|(slip, times)| score.slip(&slip.id) == *times);
    let list = el("ul").class("slips").each(made.map(|(slip, times)| one_slip(site, slip, times)));
    group([el("h3").with(site.text(Word::ResultSlips)), list])
}

fn one_slip(site: &Site, slip: &Misconception, times: u32) -> El {
    let (page, name) = site.teaches(&slip.page);
    let read = site.fill(Word::ItemReadMore, &[("page", name)]);
    let slip_page = Route::Slip(slip.id.to_string());
    let often = || format!(" ({})", site.fill(Word::ResultSlipTimes, &[("n", &times.to_string())]));
    el("li")
        .with(el("strong").with(link(site, &slip_page).with(&slip.name)))
        .when(times > 1, often)
        .with(el("p").with(&slip.text).with(" ").with(link(site, &page).with(read)))
}
