//! What a quiz is called.

use quiz::Mode;
use site::Word;
use yew::prelude::*;

use super::Site;

pub fn mode_name(site: &Site, mode: &Mode) -> AttrValue {
    site.word(match mode {
        Mode::Full => Word::ModeFull,
        Mode::Quick => Word::ModeQuick,
        Mode::Topic(page) => return site.fill(Word::ModeTopicOf, &[("page", site.teaches(page).1)]),
        Mode::Before => Word::ModeBeforeFirst,
        Mode::After => Word::ModeAfter,
        Mode::Review => Word::ModeReview,
        Mode::Missed => Word::ModeMissed,
    })
}
