//! The lists of studies and of sources.

use library::{Phrase, Published, StudySheet};
use yew::prelude::*;

use super::ink::Ink;
use super::study::links;
use crate::Route;
use crate::view::title;

/// All studies by kind, the kind that tells most first, and the newest first within it.
pub fn studies(ink: &Ink) -> Html {
    let kind = |(kind, word): (&evidence::StudyKind, &String)| {
        let mut sheets: Vec<&StudySheet> = ink.packed.studies.iter().filter(|sheet| sheet.kind == *kind).collect();
        sheets.sort_by(|one, other| {
            other.published.year.cmp(&one.published.year).then(one.published.title.cmp(&other.published.title))
        });
        if sheets.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <h2 id={format!("kind-{}", *kind as u8)}>{ word }{ format!(" ({})", sheets.len()) }</h2>
                <ul class="publications">{ for sheets.into_iter().map(|sheet| study_line(ink, sheet)) }</ul>
            </>
        }
    };
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::StudiesTitle)) }
            <p class="lead">{ ink.text(Phrase::StudiesIntro) }</p>
            { for ink.packed.wording.study_kinds.iter().map(kind) }
        </div>
    }
}

/// A study in one line, leading to its page.
pub fn study_line(ink: &Ink, sheet: &StudySheet) -> Html {
    let Published { key, title, by, .. } = &sheet.published;
    html! {
        <li>
            <cite><a href={ink.site.href(&Route::Study(key.clone()))}>{ title }</a></cite>
            if !by.is_empty() { <span class="evidence-facts">{ by }</span> }
        </li>
    }
}

pub fn sources(ink: &Ink) -> Html {
    let mut sources: Vec<_> = ink.packed.sources.iter().collect();
    sources.sort_by_key(|(source, _)| source.title.to_lowercase());
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::SourcesTitle)) }
            <p class="lead">{ ink.text(Phrase::SourcesIntro) }</p>
            <p><a href={ink.site.href(&Route::Studies)}>{ ink.text(Phrase::StudiesTitle) }</a></p>
            <ul class="publications">
                { for sources.into_iter().map(|(source, claims)| html! {
                    <li id={format!("source-{}", source.key)}>
                        <cite>{ &source.title }</cite>
                        if !source.by.is_empty() { <span class="evidence-facts">{ &source.by }</span> }
                        { links(ink, &source.links) }
                        if !claims.is_empty() {
                            <p>{ ink.text(Phrase::SourcesUsedBy) }{ ":" }</p>
                            <ul class="claim-lines">{ for claims.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
                        }
                    </li>
                }) }
            </ul>
        </div>
    }
}
