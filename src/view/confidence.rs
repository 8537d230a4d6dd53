//! How sure are you? Asked only of readers who want to be asked.

use evidence::Id;
use quiz::{Confidence, Item};
use site::Word;

use super::Site;
use super::item::ItemState;
use crate::el::{El, el};

/// The name that the levels of an item share.
pub fn confidence_name(item: &Id<Item>) -> String {
    format!("sure-{item}")
}

/// The word for a level.
pub fn level_word(level: Confidence) -> Word {
    match level {
        Confidence::Guess => Word::ConfidenceGuess,
        Confidence::FairlySure => Word::ConfidenceFairlySure,
        Confidence::Certain => Word::ConfidenceCertain,
    }
}

/// The levels as radio buttons.
pub fn confidence(site: &Site, state: &ItemState) -> El {
    let level = |level: Confidence| {
        let input = el("input").fix("type", "radio").attr("name", confidence_name(&state.item.id));
        let input = input.fix("value", level.as_str()).flag("disabled", state.given.is_some());
        el("label").class("quiz-level").with(input).with(el("span").with(site.text(level_word(level))))
    };
    el("fieldset")
        .class("quiz-confidence")
        .with(el("legend").with(site.text(Word::ConfidenceQuestion)))
        .each(Confidence::ALL.map(level))
}
