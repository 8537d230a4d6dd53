//! The slips in reasoning that were made, by name.

use quiz::{Misconception, Score, sort_short};
use site::{Questions, Word};

use crate::Route;
use crate::el::{El, el};
use crate::view::{Site, link};

/// Most often first; nothing when there was none.
pub fn slips(site: &Site, questions: &Questions, score: &Score) -> El {
    let mut made: Vec<(&Misconception, u32)> =
        questions.misconceptions.iter().map(|slip| (slip, score.slip(&slip.id))).filter(|(_, times)| *times > 0).collect();
    sort_short(&mut made, |(_, times)| std::cmp::Reverse(*times));
    el("div").when(!made.is_empty(), || el("h3").with(site.text(Word::ResultSlips))).when(!made.is_empty(), || {
        el("ul").class("slips").each(made.into_iter().map(|(slip, times)| one_slip(site, slip, times)))
    })
}

fn one_slip(site: &Site, slip: &Misconception, times: u32) -> El {
    let (page, name) = site.teaches(&slip.page);
    let read = site.fill(Word::ItemReadMore, &[("page", name)]);
    let slip_page = Route::Slip(slip.id.to_string());
    let often = || format!(" ({})", site.count(Word::ResultSlipTimes, times as usize));
    el("li")
        .with(el("strong").with(link(site, &slip_page).with(&slip.name)))
        .when(times > 1, often)
        .with(el("p").with(el("span").class("slip-text").with(&slip.text)).with(" ").with(link(site, &page).with(read)))
}
