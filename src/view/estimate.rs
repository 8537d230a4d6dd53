//! How many of 100? A number, a slider and, once the app runs, 100 people of whom so many are marked.

use quiz::{Choice, FigureValue, Item};
use site::Word;
use yew::prelude::*;

use super::controls::{field, field_id, locked};
use super::item::ItemState;
use super::{Site, whole};
use crate::el::{El, el, group};
use crate::figure::dots;

/// The fields, and the picture of what stands in them.
pub fn estimate(site: &Site, state: &ItemState) -> Html {
    let locked = locked(state);
    let id = field_id(state.item, "number");
    let number = el("input").id(id.clone()).fix("type", "number").fix("inputmode", "numeric");
    let number = number.fix("min", "0").fix("max", "100").fix("step", "1").flag("disabled", locked);
    let number = field(id, site.text(Word::ItemNumber), number);
    if !state.live {
        // The places of what comes later, so that the number stays the same field.
        return group([Some(number), None, None]);
    }
    let id = field_id(state.item, "range");
    let range = el("input").id(id.clone()).class("estimate-range").fix("type", "range");
    let range = range.fix("min", "0").fix("max", "100").fix("step", "1").flag("disabled", locked);
    let slide =
        el("div").class("quiz-option estimate-slide").with(el("label").attr("for", id).with(site.text(Word::EstimateSlide)));
    let begun = state.given.map(|given| &given.choice).or(state.draft).and_then(Choice::as_estimate);
    let shown = begun.map(|n| el("p").class("estimate-shown").with(site.count(Word::EstimateScale, n.into())));
    let people = el("div").class("estimate-people").with(dots(begun.unwrap_or_default().into(), 100)).with(shown);
    // After the answer both numbers are drawn side by side.
    group([Some(number), Some(slide.with(range)), (!locked).then_some(people)])
}

/// What the reader thought beside what was published.
pub fn compared(site: &Site, item: &Item, given: &Choice) -> Option<El> {
    let (number, answer) = (given.as_estimate()?, item.answer.as_ref()?);
    let side = |n: u8, words: Vec<AttrValue>| {
        let words = words.into_iter().map(|word| el("p").with(word));
        el("div").class("estimate-side").with(dots(n.into(), 100)).each(words)
    };
    let of = |word: Word, n: u8| site.count(word, n.into());
    let near = answer.value.round() as u8;
    let yours = side(number, vec![of(Word::EstimateYours, number)]);
    let published = side(near, vec![of(Word::EstimatePublished, near), interval(site, answer)]);
    Some(el("div").class("estimate-sides").with(yours).with(published))
}

fn interval(site: &Site, answer: &FigureValue) -> AttrValue {
    match answer.interval {
        Some((low, high)) => {
            let (low, high) = (whole(low), whole(high));
            site.fill(Word::EstimateInterval, &[("low", &low), ("high", &high)])
        }
        None => site.word(Word::EstimateNoInterval),
    }
}
