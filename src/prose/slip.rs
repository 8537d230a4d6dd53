//! Slips in reasoning: each with examples from the quiz. An example never ends on the wrong answer.

use library::{Chosen, Example, Phrase, SlipSheet};
use yew::prelude::*;

use super::entry::entry;
use super::ink::Ink;
use crate::Route;
use crate::view::{badge, title};

pub fn slips(ink: &Ink) -> Html {
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::SlipsTitle)) }
            <p class="lead">{ ink.text(Phrase::SlipsIntro) }</p>
            <ul class="page-list">
                { for ink.packed.slips.iter().map(|slip| entry(ink, &Route::Slip(slip.id.clone()), &slip.name, &slip.text)) }
            </ul>
        </div>
    }
}

pub fn slip(ink: &Ink, slip: &SlipSheet) -> Html {
    html! {
        <div class="prose">
            { title(slip.name.clone()) }
            <p class="lead">{ &slip.text }</p>
            <p>
                { ink.text(Phrase::SlipRead) }{ ": " }
                <a href={ink.site.href(&Route::of_page(slip.page.kind, &slip.page.slug))}>{ &slip.page.name }</a>
            </p>
            <h2 id="examples">{ ink.text(Phrase::SlipExamples) }</h2>
            if slip.examples.is_empty() {
                <p>{ ink.text(Phrase::SlipNoExamples) }</p>
            } else {
                <ul class="examples">{ for slip.examples.iter().map(|one| example(ink, one)) }</ul>
            }
            <p><a href={ink.site.href(&Route::Slips)}>{ ink.text(Phrase::SlipsTitle) }</a></p>
        </div>
    }
}

fn example(ink: &Ink, example: &Example) -> Html {
    let option = match &example.option {
        Chosen::Text(text) => html! { <>{ text }</> },
        Chosen::Standing(standing) => badge(ink.site, *standing),
    };
    html! {
        <li>
            <p><strong>{ ink.text(Phrase::SlipAsked) }{ ". " }</strong>{ &example.asked }</p>
            <p><strong>{ ink.text(Phrase::SlipWrong) }{ ". " }</strong>{ option }</p>
            <p><strong>{ ink.text(Phrase::SlipWhy) }{ ". " }</strong>{ &example.feedback }</p>
            <p>
                <strong>{ ink.text(Phrase::ClaimCanSay) }{ ". " }</strong>{ &example.statement }{ " " }
                <a href={ink.site.href(&Route::Claim(example.claim.to_string()))}>{ ink.text(Phrase::ClaimPage) }</a>
            </p>
        </li>
    }
}
