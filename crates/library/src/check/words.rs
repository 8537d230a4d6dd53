//! The interface has all of its words, each with the places that are filled in.

use std::collections::BTreeSet;

use evidence::{Certainty, Finding, Licence, Measure, Scope, Standing, StudyKind};
use site::Word;

use crate::nearest::remedy;
use crate::{Content, Phrase, Problems, Verdict};

pub fn complete(content: &Content, problems: &mut Problems) {
    let wording = &content.wording.value;
    let places = &content.wording.places;
    let words = Word::ALL.iter().map(|word| (word.key(), word.places()));
    let needed: Vec<_> = words.chain(Phrase::ALL.iter().map(|phrase| (phrase.key(), phrase.places()))).collect();
    let keys: BTreeSet<&str> = needed.iter().map(|(key, _)| *key).collect();
    for (key, needed) in needed {
        let Some(text) = wording.words.get(key) else {
            problems.add(
                places.at("words"),
                format!("the word `{key}` is missing"),
                "in this table",
                format!("add \"{key}\" = \"...\""),
            );
            continue;
        };
        for place in needed.iter().filter(|place| !text.contains(&format!("{{{place}}}"))) {
            let title = format!("the word `{key}` has no {{{place}}}");
            problems.add(places.at(&format!("words.{key}")), title, "this text", format!("write {{{place}}} where it belongs"));
        }
    }
    for key in wording.words.keys().filter(|key| !keys.contains(key.as_str())) {
        let known: Vec<String> = keys.iter().map(ToString::to_string).collect();
        problems.add(
            places.at(&format!("words.{key}")),
            format!("unknown word `{key}`"),
            "nothing uses it",
            remedy("word", key, &known),
        );
    }
    let mut full = |table: &str, named: usize, all: usize| {
        if named != all {
            let title = format!("`{table}` names {named} of {all} values");
            problems.add(places.at(table), title, "this table", "see docs/content-format.md for the values");
        }
    };
    full("standing", wording.standing.len(), Standing::ALL.len());
    full("licence", wording.licence.len(), Licence::ALL.len());
    full("certainty", wording.certainty.len(), Certainty::ALL.len());
    full("finding", wording.finding.len(), Finding::ALL.len());
    full("study-kind", wording.study_kinds.len(), StudyKind::ALL.len());
    full("measure", wording.measure.len(), Measure::ALL.len());
    full("scope", wording.scope.len(), Scope::ALL.len());
    full("verdict", wording.verdict.len(), Verdict::ALL.len());
    full("months", wording.months.len(), 12);
}
