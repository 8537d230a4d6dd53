//! No statement of the article is left out.

use std::collections::BTreeSet;

use super::ids::{each, must_exist};
use crate::{Content, Problems};

pub fn holds(content: &Content, problems: &mut Problems) {
    let article = &content.article;
    let known: BTreeSet<&str> = article.value.sentences.iter().map(|sentence| sentence.at.as_str()).collect();
    let mut before = (1, 0);
    for (index, sentence) in article.value.sentences.iter().enumerate() {
        let place = article.places.at(&format!("sentence.{index}.at"));
        let at = sentence.at.split_once('.').and_then(|(paragraph, at)| Some((paragraph.parse().ok()?, at.parse().ok()?)));
        match at {
            Some(at) if at == (before.0, before.1 + 1) || at == (before.0 + 1, 1) => before = at,
            _ => {
                let title = format!("the sentence `{}` does not follow {}.{}", sentence.at, before.0, before.1);
                problems.add(
                    place,
                    title,
                    "this one",
                    "list every sentence once, in order: paragraph.sentence, counted from 1",
                );
            }
        }
        if !article.value.statements.iter().any(|statement| statement.sentence == sentence.at) {
            let title = format!("no statement tells what the sentence {} says", sentence.at);
            let place = article.places.at(&format!("sentence.{index}.at"));
            problems.add(place, title, "this sentence", "add a [[statement]] for everything that it says");
        }
    }
    let mut ids = BTreeSet::new();
    for (index, statement) in article.value.statements.iter().enumerate() {
        let at = |field: &str| article.places.at(&format!("statement.{index}.{field}"));
        if !known.contains(statement.sentence.as_str()) {
            let title = format!("there is no sentence {}", statement.sentence);
            problems.add(at("sentence"), title, "not listed", "name a sentence that is listed");
        }
        if !ids.insert(&statement.id) {
            problems.add(
                at("id"),
                format!("duplicate statement id `{}`", statement.id),
                "used before",
                "give it an id of its own",
            );
        }
        if statement.claims.is_empty() {
            let title = format!("no claim shows where the statement `{}` stands", statement.id);
            problems.add(at("id"), title, "this statement", "name at least one claim");
        }
        for (claim, place) in each(&article.places, &format!("statement.{index}.claims"), &statement.claims) {
            must_exist("claim", claim, content.claims.iter().map(|claim| &claim.value.id), place, problems);
        }
    }
}
