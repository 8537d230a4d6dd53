//! The quizzes that there are to choose from.

use evidence::Date;
use quiz::{Bank, Mode, Review};
use site::{Questions, Word};
use yew::prelude::*;

use crate::el::{Child, El, el};
use crate::event::{Begin, Event, OnEvent};
use crate::state::{Attempt, Reader};
use crate::view::{Site, button};
use crate::{Route, address};

pub fn modes(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> El {
    let bank = &questions.bank;
    let start = |begin: Begin| {
        let begin = on_event.click(Event::QuizBegun(begin));
        button("button button--quiet", begin).with(site.text(Word::ModesBegin))
    };
    let new = |mode: Mode| start(Begin::New(mode));
    let text = |word: Word| site.word(word);
    let missed = reader.learner.missed(bank);
    let again = (!missed.is_empty()).then(|| {
        let words = site.count(Word::ModeMissedText, missed.len());
        mode(site, Word::ModeMissed, words, start(Begin::Again(missed)))
    });
    el("section").class("modes").with(el("h2").with(site.text(Word::ModesTitle))).with(
        el("ul")
            .class("modes-list")
            .with(mode(site, Word::ModeQuick, text(Word::ModeQuickText), new(Mode::Quick)))
            .with(mode(site, Word::ModeFull, site.count(Word::ModeFullText, bank.full as usize), new(Mode::Full)))
            .with(topics(site, bank))
            .with(again)
            .with(review(site, bank, reader, || new(Mode::Review)))
            .with(mode(site, Word::ModeBefore, text(Word::ModeBeforeText), new(Mode::Before)))
            .with(
                unpaired(reader)
                    .map(|before| mode(site, Word::ModeAfter, text(Word::ModeAfterText), start(Begin::After(before.seed)))),
            ),
    )
}

fn mode(site: &Site, name: Word, text: AttrValue, button: El) -> El {
    // The name tells buttons apart that are all labelled alike.
    let name = site.word(name);
    el("li")
        .with(el("h3").with(name.clone()))
        .with(el("p").with(text))
        .with(el("p").class("buttons").with(button.with(el("span").class("visually-hidden").with(format!(": {name}")))))
}

/// Links, one for each page that has questions: each is an address that can be kept.
fn topics(site: &Site, bank: &Bank) -> El {
    let asked = site.taught().filter(|(_, entry)| bank.items.iter().any(|item| item.page == entry.slug));
    let link = |(_, entry): (Route, &site::MenuEntry)| {
        let href = format!("{}{}", site.href(&Route::Quiz), address::topic(&entry.slug));
        el("li").with(el("a").attr("href", href).with(&entry.short))
    };
    el("li").with(el("h3").with(site.text(Word::ModeTopic))).with(
        el("details")
            .with(el("summary").with(site.text(Word::ModeTopicText)))
            .with(el("ul").class("modes-topics").each(asked.map(link))),
    )
}

/// How much is due today, or when the next point is. Nothing before anything was answered.
fn review(site: &Site, bank: &Bank, reader: &Reader, start: impl Fn() -> El) -> Option<El> {
    let all = Review::all(bank, &reader.learner.dated(reader.zone));
    let next = all.iter().map(Review::due).min()?;
    let due = all.iter().filter(|review| review.is_due(reader.today())).count();
    if due > 0 {
        let text = site.count(Word::ModeReviewText, due);
        return Some(mode(site, Word::ModeReview, text, start()));
    }
    let date = Date::of_unix_day(next.into()).map(|date| date.to_string()).unwrap_or_default();
    let text = site.fill(Word::ModeReviewNext, &[("date", &date)]);
    Some(el("li").with(el("h3").with(site.text(Word::ModeReview))).with(el("p").with(text.html())))
}

/// The first form answered last, while its second form was not begun.
fn unpaired(reader: &Reader) -> Option<&Attempt> {
    let attempts = &reader.learner.attempts;
    let before = attempts.iter().rev().find(|attempt| attempt.mode == Mode::Before && attempt.is_done())?;
    (!attempts.iter().any(|attempt| attempt.mode == Mode::After && attempt.seed == before.seed)).then_some(before)
}
