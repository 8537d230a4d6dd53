//! The words of an option.

use quiz::ItemOption;
use yew::prelude::*;

use super::{Site, badge};
use crate::el::{Child, el, group, none};

/// Its text, or the standing with its mark and meaning.
pub fn option_text(site: &Site, option: &ItemOption) -> Html {
    match (&option.text, option.standing) {
        (Some(text), _) => text.html(),
        (None, Some(standing)) => {
            let meaning = el("span").class("option-meaning").with(site.core.standing(standing).1);
            group([badge(site, standing), " ".html(), meaning.into()])
        }
        (None, None) => none(),
    }
}
