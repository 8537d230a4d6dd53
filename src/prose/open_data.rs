//! The page that documents the open data.

use library::Phrase;
use yew::prelude::*;

use super::ink::Ink;
use crate::view::title;

pub fn open_data(ink: &Ink) -> Html {
    let core = &ink.packed.core;
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::DataTitle)) }
            <p class="lead">{ ink.text(Phrase::DataIntro) }</p>
            <p>{ ink.fill(Phrase::DataVersion, &[("version", &core.version), ("date", &core.updated)]) }</p>
        </div>
    }
}
