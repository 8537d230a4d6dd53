//! The numbers of a study: benefit and harm in one table.

use library::{OutcomeSheet, Phrase};
use yew::prelude::*;

use super::ink::Ink;

/// The table scrolls inside itself, so that the page never scrolls sideways; it can be reached by keyboard for that.
pub fn outcomes(ink: &Ink, outcomes: &[OutcomeSheet]) -> Html {
    let heads = [Phrase::OutcomeName, Phrase::OutcomeGroups, Phrase::OutcomeComparison];
    html! {
        <div class="table-frame" role="region" tabindex="0" aria-label={ink.phrase(Phrase::StudyOutcomes)}>
            <table class="stacks" role="table">
                <thead role="rowgroup"><tr role="row">{ for heads.into_iter().map(|head| column(ink, head)) }</tr></thead>
                <tbody role="rowgroup">{ for outcomes.iter().map(|outcome| row(ink, outcome)) }</tbody>
            </table>
        </div>
    }
}

/// The head of a column of a table that phones show as blocks: the roles keep it a table for whoever does not see it.
pub fn column(ink: &Ink, head: Phrase) -> Html {
    html! { <th scope="col" role="columnheader">{ ink.text(head) }</th> }
}

fn row(ink: &Ink, outcome: &OutcomeSheet) -> Html {
    let arm = |(name, value): &(String, String)| html! { <li><strong>{ name }{ ": " }</strong>{ value }</li> };
    html! {
        <tr role="row" id={format!("outcome-{}", outcome.id)}>
            <th scope="row" role="rowheader">
                { &outcome.name }
                <span class="evidence-facts">
                    { &outcome.side }{ " · " }{ &outcome.when }{ " · " }{ ink.text(Phrase::StudyComparator) }{ ": " }{ &outcome.comparator }
                </span>
            </th>
            <td role="cell">
                if outcome.arms.is_empty() { { ink.text(Phrase::OutcomeNone) } } else { <ul>{ for outcome.arms.iter().map(arm) }</ul> }
            </td>
            <td role="cell">
                { outcome.comparison.clone().unwrap_or_else(|| ink.packed.wording.phrase(Phrase::OutcomeNone).to_owned()) }
                if let Some(note) = &outcome.note { <span class="evidence-facts">{ note }</span> }
            </td>
        </tr>
    }
}
