//! What changed between versions of the content, and what is due for review.

use std::collections::BTreeMap;

use evidence::Date;
use library::{Phrase, Version};
use yew::prelude::*;

use super::ink::Ink;
use crate::view::{badge, title};

pub fn changes(ink: &Ink) -> Html {
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::ChangesTitle)) }
            <p class="lead">{ ink.text(Phrase::ChangesIntro) }</p>
            <p><a href="feed.xml" type="application/atom+xml">{ ink.text(Phrase::ChangesFeed) }</a></p>
            { for ink.packed.log.versions.iter().rev().map(|one| version(ink, one)) }
            { due(ink) }
        </div>
    }
}

fn version(ink: &Ink, version: &Version) -> Html {
    let date = ink.packed.wording.date(version.date);
    let added: usize = version.added.values().map(Vec::len).sum();
    html! {
        <section>
            <h2 id={format!("version-{}", version.number)}>
                { ink.fill(Phrase::ChangesVersion, &[("version", &version.number), ("date", &date)]) }
            </h2>
            <p>{ &version.summary }</p>
            if !version.changes.is_empty() {
                <h3>{ ink.text(Phrase::ChangesMoved) }</h3>
                <ul class="claim-lines">
                    { for version.changes.iter().map(|change| html! {
                        <li>
                            { ink.claim_of(&change.claim) }{ ": " }{ badge(ink.site, change.from) }{ " → " }{ badge(ink.site, change.to) }
                            { ". " }{ &change.reason }
                        </li>
                    }) }
                </ul>
            }
            if !version.retired.is_empty() {
                <h3>{ ink.text(Phrase::ChangesRetired) }</h3>
                <ul>
                    { for version.retired.iter().map(|retired| html! {
                        <li>
                            <code>{ retired.claim.to_string() }</code>{ ". " }{ &retired.reason }
                            <ul class="claim-lines">{ for retired.replaced_by.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
                        </li>
                    }) }
                </ul>
            }
            if added > 0 {
                <details>
                    <summary>{ ink.fill(Phrase::ChangesAdded, &[("n", &added.to_string())]) }</summary>
                    <ul class="claim-lines">
                        { for version.added.values().flatten().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }
                    </ul>
                </details>
            }
        </section>
    }
}

/// Days on which claims are due, the nearest first.
fn due(ink: &Ink) -> Html {
    let mut days: BTreeMap<Date, Vec<Html>> = BTreeMap::new();
    for claim in &ink.packed.claims {
        days.entry(claim.review_due).or_default().push(html! { <li>{ ink.claim_of(&claim.card.id) }</li> });
    }
    html! {
        <section>
            <h2 id="due">{ ink.text(Phrase::ChangesDue) }</h2>
            { for days.into_iter().map(|(day, claims)| html! {
                <details>
                    <summary>{ ink.packed.wording.date(day) }{ format!(" ({})", claims.len()) }</summary>
                    <ul class="claim-lines">{ for claims }</ul>
                </details>
            }) }
        </section>
    }
}
