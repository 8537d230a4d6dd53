//! The badge of a claim, which opens in place to show the evidence. Plain `<details>`, so it works before and without any script.

use std::collections::BTreeMap;

use evidence::{Claim, Id, Link, Source, Study};
use site::{PageChunk, Word};
use yew::prelude::*;

use super::{Site, badge};

/// The badge and what it opens. `anchored` gives it the address `#claim-...`.
pub fn evidence_panel(site: &Site, chunk: &PageChunk, claim: &Claim, anchored: bool) -> Html {
    let id = anchored.then(|| format!("claim-{}", claim.id));
    html! {
        <details class="evidence" {id}>
            <summary>
                { badge(site, claim.standing) }
                <span class="evidence-proposition">{ &claim.proposition }</span>
            </summary>
            <div class="evidence-body">
                <p class="evidence-statement"><strong>{ site.word(Word::ClaimCanSay) }{ ". " }</strong>{ &claim.statement }</p>
                { action(site, claim) }
                <p><strong>{ site.word(Word::ClaimReason) }{ ". " }</strong>{ &claim.reason }</p>
                { axes(site, claim) }
                { studies(site, Word::ClaimFor, &claim.supporting, &chunk.studies) }
                { studies(site, Word::ClaimAgainst, &claim.contrary, &chunk.studies) }
                { sources(site, &claim.sources, &chunk.sources) }
                <p class="evidence-dates">{ dates(site, claim) }</p>
            </div>
        </details>
    }
}

fn action(site: &Site, claim: &Claim) -> Html {
    let Some(action) = &claim.action else { return Html::default() };
    html! { <p class="evidence-action"><strong>{ site.word(Word::ClaimAction) }{ ". " }</strong>{ action }</p> }
}

fn dates(site: &Site, claim: &Claim) -> AttrValue {
    let (searched, due) = (site.core.date(claim.searched), site.core.date(claim.review_due));
    site.fill(Word::ClaimDates, &[("searched", &searched), ("due", &due)])
}

fn axes(site: &Site, claim: &Claim) -> Html {
    let graded = match &claim.graded_by {
        Some(who) => site.fill(Word::ClaimGradedBy, &[("who", who)]),
        None => site.word(Word::ClaimOurReading),
    };
    let axis = |name: Word, (word, meaning): (&str, &str), note: AttrValue| {
        html! {
            <div class="axis">
                <dt>{ site.word(name) }</dt>
                <dd><strong>{ word }</strong>{ note }{ ". " }{ meaning }</dd>
            </div>
        }
    };
    html! {
        <dl class="axes">
            { axis(Word::ClaimLicence, site.core.licence(claim.licence), AttrValue::default()) }
            { axis(Word::ClaimCertainty, site.core.certainty(claim.certainty), AttrValue::from(format!(" ({graded})"))) }
            { axis(Word::ClaimFinding, site.core.finding(claim.finding), AttrValue::default()) }
        </dl>
    }
}

fn studies(site: &Site, heading: Word, keys: &[Id<Study>], known: &BTreeMap<Id<Study>, Study>) -> Html {
    let studies: Vec<Html> = keys.iter().filter_map(|key| known.get(key)).map(|one| study(site, one)).collect();
    if studies.is_empty() {
        return Html::default();
    }
    html! { <><p class="evidence-heading">{ site.word(heading) }</p><ul class="evidence-list">{ for studies }</ul></> }
}

fn study(site: &Site, study: &Study) -> Html {
    let mut facts = vec![site.core.study_kind(study.kind).to_owned()];
    if let Some(people) = study.people {
        facts.push(site.core.fill(Word::StudyPeople, &[("n", &people.to_string())]));
    }
    facts.extend(study.dose.clone());
    if let Some(weeks) = study.weeks {
        facts.push(site.core.fill(Word::StudyWeeks, &[("n", &weeks.to_string())]));
    }
    let by = cited_as(study.authors.as_deref(), study.journal.as_deref(), study.year);
    html! {
        <li>
            <cite>{ &study.title }</cite>{ by }
            <span class="evidence-facts">{ facts.join(" · ") }</span>
            { links(site, &study.links()) }
        </li>
    }
}

fn sources(site: &Site, keys: &[Id<Source>], known: &BTreeMap<Id<Source>, Source>) -> Html {
    let sources: Vec<Html> = keys.iter().filter_map(|key| known.get(key)).map(|one| source(site, one)).collect();
    if sources.is_empty() {
        return Html::default();
    }
    html! { <><p class="evidence-heading">{ site.word(Word::ClaimSources) }</p><ul class="evidence-list">{ for sources }</ul></> }
}

fn source(site: &Site, source: &Source) -> Html {
    let by = cited_as(source.authors.as_deref(), source.publisher.as_deref(), source.year);
    html! { <li><cite>{ &source.title }</cite>{ by }{ links(site, &source.links()) }</li> }
}

/// Authors, place of publication and year, as far as they were seen.
fn cited_as(authors: Option<&str>, place: Option<&str>, year: Option<u16>) -> String {
    let year = year.map(|year| year.to_string());
    let parts: Vec<&str> = [authors, place, year.as_deref()].into_iter().flatten().map(|part| part.trim_end_matches('.')).collect();
    if parts.is_empty() { ".".to_owned() } else { format!(". {}.", parts.join(". ")) }
}

fn links(site: &Site, links: &[Link]) -> Html {
    if links.is_empty() {
        return html! { <span class="evidence-links">{ site.word(Word::StudyNoLink) }</span> };
    }
    let links = links.iter().map(|link| html! { <a href={link.href.clone()} rel="noopener noreferrer">{ &link.label }</a> });
    html! { <span class="evidence-links">{ for links }</span> }
}
