//! A page of text: the text as the build drew it, items to check oneself, the way on.

use std::rc::Rc;

use site::{Questions, Word};
use yew::prelude::*;

use super::check_yourself::check_yourself;
use super::notice::notice;
use crate::el::{El, el};
use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::{Site, keys, line, link};
use crate::{Data, Route, address};

pub fn text(site: &Site, data: &Data, reader: &Reader, on_event: &OnEvent) -> Html {
    let html = data.prose.as_ref().map(|prose| AttrValue::from(Rc::clone(prose))).unwrap_or_default();
    let questions = data.questions.as_ref();
    el("article")
        .with(el("div").id("prose").with(Html::from_html_unchecked(html)))
        .with(questions.map(|questions| check(site, questions, reader, on_event)))
        .with(way_on(site))
        .with(questions.map(|questions| keys(site, &questions.bank, &questions.bank.items)))
        .into()
}

fn check(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> El {
    let bank = &questions.bank;
    el("section")
        .class("check-yourself")
        .with(el("h2").id("check-yourself").with(site.text(Word::CheckYourself)))
        .with(line(site, Word::CheckIntro))
        .each(bank.items.iter().map(|item| check_yourself(site, bank, item, reader, on_event)))
        .with(notice(site, reader))
        .with(all(site))
}

/// To the quiz on everything that this page teaches.
fn all(site: &Site) -> Option<El> {
    let (Route::Page(slug) | Route::Condition(slug)) = &site.route else { return None };
    let href = format!("{}{}", site.href(&Route::Quiz), address::topic(slug));
    Some(el("p").with(el("a").attr("href", href).with(site.text(Word::QuizTopicAll))))
}

/// Links to the next learn page and to the one before.
fn way_on(site: &Site) -> Option<El> {
    let Route::Page(slug) = &site.route else { return None };
    let menu = &site.core.menu;
    let at = menu.iter().position(|entry| entry.slug == *slug)?;
    let way = |word: Word, entry: &site::MenuEntry| {
        let name = el("span").class("way-word").with(site.text(word));
        let link = link(site, &Route::Page(entry.slug.clone())).with(name).with(" ").with(el("span").with(&entry.short));
        el("li").with(link)
    };
    let next = menu.get(at + 1).map(|entry| way(Word::NextPage, entry));
    let previous = at.checked_sub(1).and_then(|before| menu.get(before)).map(|entry| way(Word::PreviousPage, entry));
    let nav = el("nav").class("way-on").attr("aria-label", site.word(Word::NextPage));
    Some(nav.with(el("ul").with(next).with(previous)))
}
