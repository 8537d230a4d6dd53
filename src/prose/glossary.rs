//! The glossary, in the order of the alphabet.

use library::{Phrase, Term};
use yew::prelude::*;

use super::ink::Ink;
use crate::view::title;

pub fn glossary(ink: &Ink, terms: &[Term]) -> Html {
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::GlossaryTitle)) }
            <p class="lead">{ ink.text(Phrase::GlossaryIntro) }</p>
            <dl class="glossary">
                { for terms.iter().map(|term| html! {
                    <div id={format!("term-{}", term.id)}>
                        <dt>{ &term.term }</dt>
                        <dd>{ &term.text }</dd>
                    </div>
                }) }
            </dl>
        </div>
    }
}
