//! The address of a claim that is no longer made: what took its place.

use library::{Phrase, Retired};
use yew::prelude::*;

use super::ink::Ink;
use crate::view::title;

pub fn retired(ink: &Ink, retired: &Retired) -> Html {
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::RetiredTitle)) }
            <p class="lead">{ ink.text(Phrase::RetiredText) }</p>
            <p><strong>{ ink.text(Phrase::RetiredReason) }{ ". " }</strong>{ &retired.reason }</p>
            <h2 id="now">{ ink.text(Phrase::RetiredNow) }</h2>
            if retired.replaced_by.is_empty() {
                <p>{ ink.text(Phrase::RetiredNothing) }</p>
            } else {
                <ul class="claim-lines">{ for retired.replaced_by.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
            }
        </div>
    }
}
