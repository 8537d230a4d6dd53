//! The page of a claim: where it stands, what can be said, the studies for and against side by side, what would change it.

use evidence::Standing;
use library::{ClaimSheet, Move, Phrase, ReferenceList};
use yew::prelude::*;

use super::cite::cite;
use super::evidence_panel::{axis, references};
use super::ink::Ink;
use crate::Route;
use crate::view::{badge, title};

pub fn claim(ink: &Ink, sheet: &ClaimSheet) -> Html {
    let card = &sheet.card;
    let (_, meaning) = ink.site.core.standing(card.standing);
    let list = |heading: Phrase| card.lists.iter().find(|list| list.heading == heading);
    let (supporting, contrary) = (list(Phrase::ClaimFor), list(Phrase::ClaimAgainst));
    html! {
        <div class="prose claim">
            <p class="claim-standing">{ badge(ink.site, card.standing) }</p>
            { title(card.proposition.clone()) }
            <div class="lead">
                <p><strong>{ ink.text(Phrase::ClaimCanSay) }{ ". " }</strong>{ &sheet.statement }</p>
            </div>
            { for card.notes.iter().filter(|note| note.action).map(|note| html! {
                <aside class="safety">
                    <p class="safety-word">{ ink.site.text(site::Word::Safety) }</p>
                    <p><strong>{ &note.name }{ ". " }</strong>{ &note.text }</p>
                </aside>
            }) }
            <h2 id="standing">{ ink.text(Phrase::ClaimMeaning) }</h2>
            <p>{ meaning.to_owned() }</p>
            { scale(ink, card.standing) }
            <p><strong>{ ink.text(Phrase::ClaimReason) }{ ". " }</strong>{ &sheet.reason }</p>
            <dl class="axes">{ for card.axes.iter().map(axis) }</dl>
            <p id="would-change"><strong>{ ink.text(Phrase::ClaimWouldChange) }{ ". " }</strong>{ &sheet.would_change }</p>
            if supporting.is_some() || contrary.is_some() {
                <h2 id="studies">{ ink.text(Phrase::ClaimStudies) }</h2>
                <div class="sides">
                    { side(ink, Phrase::ClaimFor, Phrase::ClaimNoneFor, supporting) }
                    { side(ink, Phrase::ClaimAgainst, Phrase::ClaimNoneAgainst, contrary) }
                </div>
            } else {
                <p>{ ink.text(Phrase::ClaimNoStudies) }</p>
            }
            if let Some(sources) = list(Phrase::ClaimSources) { <div class="claim-sources">{ references(ink, sources) }</div> }
            if !sheet.conditions.is_empty() {
                <h2 id="about">{ ink.text(Phrase::ClaimConditions) }</h2>
                { ink.links(&sheet.conditions) }
            }
            if !sheet.told_on.is_empty() {
                <h2 id="told-on">{ ink.text(Phrase::ClaimToldOn) }</h2>
                { ink.links(&sheet.told_on) }
            }
            <h2 id="moves">{ ink.text(Phrase::ClaimMoves) }</h2>
            <ul>{ for sheet.moves.iter().map(|one| moved(ink, one)) }</ul>
            <p class="evidence-dates">{ &card.dates }</p>
            { cite(ink, &sheet.citation) }
        </div>
    }
}

/// The six standings in order, this one marked: a standing means little without the others.
fn scale(ink: &Ink, now: Standing) -> Html {
    let step = |standing: Standing| {
        let current = (standing == now).then_some("true");
        html! { <li aria-current={current}>{ badge(ink.site, standing) }</li> }
    };
    html! { <ol class="scale" aria-label={ink.phrase(Phrase::ClaimScale)}>{ for Standing::ALL.into_iter().map(step) }</ol> }
}

fn side(ink: &Ink, heading: Phrase, none: Phrase, list: Option<&ReferenceList>) -> Html {
    html! {
        <section class="side">
            if let Some(list) = list {
                { references(ink, list) }
            } else {
                <p class="evidence-heading">{ ink.text(heading) }</p>
                <p>{ ink.text(none) }</p>
            }
        </section>
    }
}

fn moved(ink: &Ink, one: &Move) -> Html {
    let values = [("version", one.version.as_str()), ("date", one.date.as_str())];
    let phrase = if one.from.is_some() { Phrase::ClaimMoveChanged } else { Phrase::ClaimMoveAdded };
    html! {
        <li>
            { ink.fill(phrase, &values) }{ " " }{ badge(ink.site, one.to) }
            if one.from.is_some() { { " " }{ &one.reason } }
            { " " }<a href={ink.site.href(&Route::Changes)}>{ ink.site.text(site::Word::FooterChanges) }</a>
        </li>
    }
}
