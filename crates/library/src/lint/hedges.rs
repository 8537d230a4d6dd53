//! The verb follows the certainty: what is only likely is not told as if it were sure.

use evidence::{Certainty, Claim, Finding};

use super::texts::Texts;
use super::word_list::{WordList, words};
use crate::Problems;
use crate::written::Part;

const PARTS: [Part; 7] = [Part::Statement, Part::Record, Part::Title, Part::Message, Part::Heading, Part::Prose, Part::Cell];

pub fn check(texts: &Texts, problems: &mut Problems) {
    let rule = &texts.lint.certainty;
    let list = |certainty| WordList::new(allowed(texts, certainty).map(|hedge| (hedge, ())), texts.digits);
    let hedges = [Certainty::Moderate, Certainty::Low, Certainty::VeryLow].map(|certainty| (certainty, list(certainty)));
    let framed = words(&rule.framed, texts.digits);
    for passage in texts.passages.iter().filter(|passage| PARTS.contains(&passage.part) && !passage.broken) {
        // Where several claims carry a text, the surest of them decides.
        let Some(claim) = passage.claims.iter().min_by_key(|claim| needed(claim)) else { continue };
        let Some((certainty, hedges)) = hedges.iter().find(|(certainty, _)| needed(claim) == Some(*certainty)) else {
            continue;
        };
        for (verb, sentence) in texts.effects.stated(passage, &framed) {
            if hedges.any(&passage.tokens[sentence]) {
                continue;
            }
            let name = texts.content.wording.value.certainty.get(certainty).map_or("", |named| named.word.as_str());
            let place = passage.place(verb.clone());
            let said = passage.said(&verb);
            let title = format!("`{said}` is firmer than the evidence");
            let label = format!("the certainty of `{}` is: {}", claim.id, name.to_lowercase());
            let hedge = allowed(texts, *certainty).next().unwrap_or_default();
            problems.add(
                place,
                title,
                label,
                format!("write \"{hedge}\" or another hedge of lint.toml, or say what was found"),
            );
        }
    }
}

/// The certainty whose hedge a claim asks for. None for what is sure or no effect; it sorts first.
fn needed(claim: &Claim) -> Option<Certainty> {
    (claim.finding != Finding::NotAnEffect && claim.certainty != Certainty::High).then_some(claim.certainty)
}

/// The hedges that are weak enough.
fn allowed<'a>(texts: &'a Texts, certainty: Certainty) -> impl Iterator<Item = &'a str> {
    let hedges = &texts.lint.certainty.hedges;
    let lists =
        [(Certainty::Moderate, &hedges.moderate), (Certainty::Low, &hedges.low), (Certainty::VeryLow, &hedges.very_low)];
    lists.into_iter().filter(move |(of, _)| *of >= certainty).flat_map(|(_, list)| list).map(String::as_str)
}
