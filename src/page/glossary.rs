//! The glossary.

use site::{Term, Word};
use yew::prelude::*;

use super::title;
use crate::view::Site;

pub fn glossary(site: &Site, terms: &[Term]) -> Html {
    let mut sorted: Vec<&Term> = terms.iter().collect();
    sorted.sort_by_key(|term| term.term.to_lowercase());
    html! {
        <article>
            { title(site.word(Word::GlossaryTitle)) }
            <p class="lead">{ site.word(Word::GlossaryIntro) }</p>
            <dl class="glossary">
                { for sorted.into_iter().map(|term| html! {
                    <div id={format!("term-{}", term.id)}>
                        <dt>{ &term.term }</dt>
                        <dd>{ &term.text }</dd>
                    </div>
                }) }
            </dl>
        </article>
    }
}
