//! How to cite a page: three forms to read and, once the app runs, to copy.

use library::{Citation, Phrase};
use site::Word;
use yew::prelude::*;

use super::ink::Ink;

/// A text that the app replaces by the address in the address bar; until then it is the address below the root of the site.
fn with_address(ink: &Ink, text: &str) -> Html {
    match text.split_once("{address}") {
        Some((before, after)) => html! {
            <>{ before.to_owned() }<span data-here="">{ ink.site.route.path() }</span>{ after.to_owned() }</>
        },
        None => html! { <>{ text.to_owned() }</> },
    }
}

pub fn cite(ink: &Ink, citation: &Citation) -> Html {
    let forms = [
        ("cite-plain", Phrase::CitePlain, &citation.plain),
        ("cite-bibtex", Phrase::CiteBibtex, &citation.bibtex),
        ("cite-ris", Phrase::CiteRis, &citation.ris),
    ];
    let form = |(id, name, text): (&'static str, Phrase, &String)| {
        html! {
            <div class="cite-form">
                <h3 id={format!("{id}-name")}>{ ink.text(name) }</h3>
                <pre {id} tabindex="0" role="region" aria-labelledby={format!("{id}-name")}>{ with_address(ink, text) }</pre>
                <button type="button" class="button button--quiet needs-app" data-copy={id}>
                    { ink.text(Phrase::CiteCopy) }<span class="visually-hidden">{ ": " }{ ink.text(name) }</span>
                </button>
            </div>
        }
    };
    html! {
        <details class="cite" id="cite">
            <summary>{ ink.text(Phrase::CiteTitle) }</summary>
            <p id="cite-link" class="cite-link"><span data-here="">{ ink.site.route.path() }</span></p>
            <button type="button" class="button button--quiet needs-app" data-copy="cite-link">{ ink.text(Phrase::CiteCopyLink) }</button>
            { for forms.into_iter().map(form) }
            <p class="cite-said" role="status" data-copied={ink.site.word(Word::Copied)} data-selected={ink.site.word(Word::CopiedByHand)}></p>
        </details>
    }
}
