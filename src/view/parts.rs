//! The elements that are put together most often.

use site::Word;
use yew::prelude::*;

use super::Site;
use crate::Route;
use crate::el::{El, el};

/// A button that does nothing but what is done on its click.
#[inline(never)]
pub fn button(class: &'static str, on_click: Callback<MouseEvent>) -> El {
    el("button").fix("type", "button").class(class).on_click(on_click)
}

/// A link to a place of the site.
#[inline(never)]
pub fn link(site: &Site, to: &Route) -> El {
    el("a").attr("href", site.href(to))
}

/// A paragraph of one word of the interface.
#[inline(never)]
pub fn line(site: &Site, word: Word) -> El {
    el("p").with(site.text(word))
}
