//! The page of a study: what came out, how it was done, its limits, and how much of it was read.

use evidence::Scope;
use library::{Bearing, Phrase, StudySheet};
use yew::prelude::*;

use super::cite::cite;
use super::ink::Ink;
use super::outcomes::outcomes;
use crate::view::title;

pub fn study(ink: &Ink, sheet: &StudySheet) -> Html {
    let published = &sheet.published;
    html! {
        <div class="prose study">
            <p class="study-kind">{ &published.kind }</p>
            { title(published.title.clone()) }
            if !published.by.is_empty() { <p class="study-by">{ &published.by }{ "." }</p> }
            if sheet.under_way() { <p class="lead">{ ink.text(Phrase::StudyUnderWay) }</p> }
            if let Some(result) = &sheet.result {
                <h2 id="result">{ ink.text(Phrase::StudyResult) }</h2>
                <p>{ result }</p>
            }
            if let Some(limits) = &sheet.limits {
                <h2 id="limits">{ ink.text(Phrase::StudyLimits) }</h2>
                <p>{ limits }</p>
            }
            if !sheet.outcomes.is_empty() {
                <h2 id="numbers">{ ink.text(Phrase::StudyOutcomes) }</h2>
                { outcomes(ink, &sheet.outcomes) }
            }
            <h2 id="how">{ ink.text(Phrase::StudyHow) }</h2>
            <dl class="facts">
                { for sheet.facts.iter().map(|(name, text)| html! { <div><dt>{ name }</dt><dd>{ text }</dd></div> }) }
                if sheet.read != Scope::Full {
                    <div>
                        <dt>{ ink.text(Phrase::StudyRead) }</dt>
                        <dd>{ ink.packed.wording.scope.get(&sheet.read).cloned().unwrap_or_default() }</dd>
                    </div>
                }
            </dl>
            <h2 id="claims">{ ink.text(Phrase::StudyClaims) }</h2>
            if sheet.bearings.is_empty() {
                <p>{ ink.text(Phrase::StudyNoClaims) }</p>
            } else {
                <ul class="claim-lines">{ for sheet.bearings.iter().map(|one| bearing(ink, one)) }</ul>
            }
            if !sheet.conditions.is_empty() {
                <h2 id="about">{ ink.text(Phrase::ClaimConditions) }</h2>
                { ink.links(&sheet.conditions) }
            }
            <h2 id="links">{ ink.text(Phrase::StudyLinks) }</h2>
            { links(ink, &published.links) }
            if !published.other_ids.is_empty() {
                <p>{ ink.text(Phrase::StudyOtherIds) }{ ": " }{ published.other_ids.join("; ") }</p>
            }
            { cite(ink, &sheet.citation) }
        </div>
    }
}

fn bearing(ink: &Ink, bearing: &Bearing) -> Html {
    let says = if bearing.supports { Phrase::StudySpeaksFor } else { Phrase::StudySpeaksAgainst };
    html! { <li>{ ink.claim(&bearing.claim, bearing.standing, &bearing.proposition) }{ " (" }{ ink.text(says) }{ ")" }</li> }
}

/// Where to look a publication up; says so where no identifier was seen.
pub fn links(ink: &Ink, links: &[(String, String)]) -> Html {
    if links.is_empty() {
        return html! { <p>{ ink.text(Phrase::StudyNoLink) }</p> };
    }
    let link =
        |(label, href): &(String, String)| html! { <li><a href={href.clone()} rel="noopener noreferrer">{ label }</a></li> };
    html! { <ul class="inline-list">{ for links.iter().map(link) }</ul> }
}
