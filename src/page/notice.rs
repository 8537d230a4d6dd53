//! Said once, when answers cannot be kept as they should be.

use site::Word;
use yew::prelude::*;

use crate::state::{Keeping, Reader};
use crate::view::Site;

/// Nothing while keeping goes well. A live region, there from the start, so that the notice is also spoken.
pub fn notice(site: &Site, reader: &Reader) -> Html {
    let word = match reader.keeping {
        Keeping::Kept => None,
        Keeping::NotKept => Some(Word::QuizNotSaved),
        Keeping::SetAside => Some(Word::QuizSetAside),
    };
    html! {
        <div class="notice" role="status">
            if let Some(word) = word { <p>{ site.text(word) }</p> }
        </div>
    }
}
