//! Typed numbers have a unit of `lint.toml`, and come from something that exists.

use evidence::Quantity;

use super::texts::Texts;
use crate::Problems;
use crate::entry::Places;
use crate::nearest::remedy;

/// Units that numbers of the registry have by their field.
const FIELDS: [&str; 4] = ["people", "mg", "weeks", "percent"];

pub fn check(texts: &Texts, problems: &mut Problems) {
    for unit in FIELDS.into_iter().filter(|unit| !texts.units.knows(unit)) {
        let remedy = "name it with the words that a text has for it";
        let place = texts.content.lint.places.at("units");
        problems.add(place, format!("the unit `{unit}` is missing"), "fields of studies are counted in it", remedy);
    }
    for claim in &texts.content.claims {
        each(texts, &claim.value.quantities, &claim.places, problems);
    }
    for study in &texts.content.studies {
        each(texts, &study.value.quantities, &study.places, problems);
    }
}

fn each(texts: &Texts, quantities: &[Quantity], places: &Places, problems: &mut Problems) {
    for (index, quantity) in quantities.iter().enumerate() {
        let at = |field: &str| places.at(&format!("quantity.{index}.{field}"));
        if !texts.units.knows(&quantity.unit) {
            let known: Vec<String> = texts.lint.units.keys().cloned().collect();
            let remedy = remedy("unit", &quantity.unit, &known);
            problems.add(at("unit"), format!("unknown unit `{}`", quantity.unit), "not in lint.toml", remedy);
        }
        if let Some(from) = &quantity.from {
            let studies = texts.content.studies.iter().map(|study| study.value.key.to_string());
            let sources = texts.content.sources.iter().map(|source| source.value.key.to_string());
            let known: Vec<String> = studies.chain(sources).collect();
            if !known.iter().any(|key| key == from.as_str()) {
                let remedy = remedy("study or source", from.as_str(), &known);
                problems.add(at("from"), format!("unknown study or source `{from}`"), "no such key", remedy);
            }
        }
    }
}
