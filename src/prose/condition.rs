//! Pages of conditions: the text, then every claim, study and trial under way about it, and where to look for newer ones.

use evidence::StudyKind;
use library::{Page, PageKind, Phrase, StudySheet};
use yew::prelude::*;

use super::entry::entry;
use super::figure::of_page;
use super::ink::Ink;
use super::publications::study_line;
use super::text::blocks;
use crate::view::title;
use crate::{Route, address};

/// All conditions in the order of the alphabet, each with its message.
pub fn conditions(ink: &Ink) -> Html {
    let mut pages: Vec<&Page> = ink.packed.pages.iter().filter(|page| page.kind == PageKind::Condition).collect();
    pages.sort_by_key(|page| page.short.to_lowercase());
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::ConditionsTitle)) }
            <p class="lead">{ ink.text(Phrase::ConditionsIntro) }</p>
            <ul class="page-list">
                { for pages.into_iter().map(|page| entry(ink, &Route::Condition(page.slug.clone()), &page.short, &page.message)) }
            </ul>
        </div>
    }
}

pub fn condition(ink: &Ink, page: &Page) -> Html {
    let about = |sheet: &&StudySheet| sheet.conditions.iter().any(|condition| condition.slug == page.slug);
    let (under_way, done): (Vec<_>, Vec<_>) = ink.packed.studies.iter().filter(about).partition(|sheet| sheet.under_way());
    let claims = ink.packed.claims.iter().filter(|claim| claim.conditions.iter().any(|condition| condition.slug == page.slug));
    let filter = format!("{}?condition={}", ink.site.href(&Route::Evidence), page.slug);
    html! {
        <div class="prose">
            { title(page.title.clone()) }
            <p class="lead">{ &page.message }</p>
            { blocks(ink, page, &page.blocks) }
            { of_page(ink, &page.slug) }
            <h2 id="all-claims">{ ink.text(Phrase::ConditionClaims) }</h2>
            <ul class="claim-lines">
                { for claims.map(|claim| html! { <li>{ ink.claim(&claim.card.id, claim.card.standing, &claim.card.proposition) }</li> }) }
            </ul>
            <p><a href={filter}>{ ink.text(Phrase::ConditionFilter) }</a></p>
            if !done.is_empty() {
                <h2 id="all-studies">{ ink.text(Phrase::ConditionStudies) }</h2>
                { by_kind(ink, &done) }
            }
            <h2 id="all-trials">{ ink.text(Phrase::ConditionUnderWay) }</h2>
            if under_way.is_empty() {
                <p>{ ink.text(Phrase::ConditionNoneUnderWay) }</p>
            } else {
                <ul class="publications">{ for under_way.into_iter().map(|sheet| study_line(ink, sheet)) }</ul>
            }
            { registers(ink, page) }
            <p><a href={format!("{}{}", ink.site.href(&Route::Quiz), address::topic(&page.slug))}>{ ink.text(Phrase::ConditionNotAsked) }</a></p>
        </div>
    }
}

/// The kind that tells most about an effect first.
fn by_kind(ink: &Ink, studies: &[&StudySheet]) -> Html {
    let kind = |(kind, word): (&StudyKind, &String)| {
        let of_kind: Vec<_> = studies.iter().filter(|sheet| sheet.kind == *kind).collect();
        if of_kind.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <h3>{ word }</h3>
                <ul class="publications">{ for of_kind.into_iter().map(|sheet| study_line(ink, sheet)) }</ul>
            </>
        }
    };
    ink.packed.wording.study_kinds.iter().map(kind).collect()
}

fn registers(ink: &Ink, page: &Page) -> Html {
    let Some(search) = &page.search else { return Html::default() };
    // The signs that an address cannot hold as they are; the rest of a search is letters and digits.
    let search = search.replace('%', "%25").replace(' ', "%20").replace('&', "%26").replace('\'', "%27").replace('"', "%22");
    html! {
        <>
            <h2 id="all-registers">{ ink.text(Phrase::ConditionRegisters) }</h2>
            <p>{ ink.text(Phrase::ConditionRegistersIntro) }</p>
            <ul>
                { for ink.packed.registers.iter().map(|register| html! {
                    <li><a href={register.address.replace("{search}", &search)} rel="noopener noreferrer">{ &register.name }</a></li>
                }) }
            </ul>
        </>
    }
}
