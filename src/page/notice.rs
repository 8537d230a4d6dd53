//! Said once, when answers cannot be kept as they should be.

use site::Word;

use crate::el::{El, el};
use crate::state::{Keeping, Reader};
use crate::view::{Site, line};

/// Nothing while keeping goes well. A live region, there from the start, so that the notice is also spoken.
pub fn notice(site: &Site, reader: &Reader) -> El {
    let word = match reader.keeping {
        Keeping::Kept => None,
        Keeping::NotKept => Some(Word::QuizNotSaved),
        Keeping::SetAside => Some(Word::QuizSetAside),
    };
    announced(site, word)
}

/// A live region that says this, or nothing.
pub fn announced(site: &Site, word: Option<Word>) -> El {
    el("div").class("notice").fix("role", "status").with(word.map(|word| line(site, word)))
}
