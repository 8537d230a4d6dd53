//! The glossary, in the order in which the chunk lists it.

use site::{Term, Word};
use yew::prelude::*;

use super::title;
use crate::view::Site;

pub fn glossary(site: &Site, terms: &[Term]) -> Html {
    html! {
        <article>
            { title(site.word(Word::GlossaryTitle)) }
            <p class="lead">{ site.word(Word::GlossaryIntro) }</p>
            <dl class="glossary">
                { for terms.iter().map(|term| html! {
                    <div id={format!("term-{}", term.id)}>
                        <dt>{ &term.term }</dt>
                        <dd>{ &term.text }</dd>
                    </div>
                }) }
            </dl>
        </article>
    }
}
