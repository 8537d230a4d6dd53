//! The glossary, in the order of the alphabet.

use library::Term;
use site::Word;
use yew::prelude::*;

use crate::view::{Site, title};

pub fn glossary(site: &Site, terms: &[Term]) -> Html {
    html! {
        <div class="prose">
            { title(site.word(Phrase::GlossaryTitle)) }
            <p class="lead">{ site.text(Phrase::GlossaryIntro) }</p>
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
