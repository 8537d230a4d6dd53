//! Ids are unique, and what they name is there.

use std::collections::BTreeMap;
use std::fmt::Display;

use evidence::Id;

use crate::entry::{Entry, Places};
use crate::nearest::remedy;
use crate::{Content, Place, Problems};

/// Two things of a kind never share an id.
pub fn unique(content: &Content, problems: &mut Problems) {
    each_once("claim", &content.claims, |claim| claim.id.to_string(), "id", problems);
    each_once("study", &content.studies, |study| study.key.to_string(), "key", problems);
    each_once("source", &content.sources, |source| source.key.to_string(), "key", problems);
    each_once("item", &content.items, |item| item.id.to_string(), "id", problems);
    each_once("misconception", &content.misconceptions, |slip| slip.id.to_string(), "id", problems);
    each_once("figure", &content.figures, |figure| figure.id.to_string(), "id", problems);
    each_once("term", &content.glossary, |term| term.id.to_string(), "id", problems);
    let mut seen = BTreeMap::new();
    for page in &content.pages {
        once("page", page.front.value.slug.clone(), page.front.places.at("slug"), &mut seen, problems);
    }
}

fn each_once<T>(what: &str, entries: &[Entry<T>], id: impl Fn(&T) -> String, field: &str, problems: &mut Problems) {
    let mut seen = BTreeMap::new();
    for entry in entries {
        once(what, id(&entry.value), entry.places.at(field), &mut seen, problems);
    }
}

fn once(what: &str, id: String, place: Place, seen: &mut BTreeMap<String, Place>, problems: &mut Problems) {
    if let Some(first) = seen.get(&id) {
        let label = format!("already used at {first:?}");
        problems.add(place, format!("duplicate {what} id `{id}`"), label, "give one of them another id; ids are never shared");
    } else {
        seen.insert(id, place);
    }
}

/// Reports `id` unless `known`; suggests the nearest of the ids that exist.
pub fn must_exist<T, I: Display>(
    what: &str,
    id: &Id<T>,
    known: impl IntoIterator<Item = I>,
    place: Place,
    problems: &mut Problems,
) {
    let known: Vec<String> = known.into_iter().map(|id| id.to_string()).collect();
    // One that could not be read is there, and reported.
    if known.iter().any(|other| other == id.as_str()) || problems.is_unread(id.as_str()) {
        return;
    }
    problems.add(place, format!("unknown {what} `{id}`"), "no such id", remedy(what, id.as_str(), &known));
}

/// The places of a list field.
pub fn each<'a, T>(places: &'a Places, field: &'a str, list: &'a [T]) -> impl Iterator<Item = (&'a T, Place)> {
    list.iter().enumerate().map(move |(index, value)| (value, places.at(&format!("{field}.{index}"))))
}
