//! A standing as a reader meets it everywhere: its mark and its word.

use evidence::Standing;
use site::Word;
use yew::prelude::*;

use super::Site;
use crate::el::el;
use crate::figure::disc;

/// The disc with its word.
pub fn badge(site: &Site, standing: Standing) -> Html {
    let (word, _) = site.core.standing(standing);
    el("span")
        .attr("class", format!("badge badge--{}", standing.slug()))
        .with(disc(standing))
        .with(el("span").class("visually-hidden").with(site.text(Word::ClaimStanding)).with(" "))
        .with(el("span").class("badge-word").with(word))
        .into()
}
