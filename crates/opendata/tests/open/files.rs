//! Every file is there, says what it is, and holds what the content holds.

use std::collections::BTreeSet;

use evidence::{ArmValue, Interval};
use opendata::{LICENCE, SCHEMA_VERSION, files, listing};

use crate::support::{FOLDERS, content, ids, json, measured, published, records, text};

#[test]
fn every_file_is_accepted_by_its_schema_and_listed_once() {
    for folder in FOLDERS {
        let files = published(&content(folder));
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{folder}: a file is there twice");
        let listed = listing().into_iter().flat_map(|listed| [Some(listed.file), listed.schema]).flatten();
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), listed.collect(), "{folder}");
        for file in &files {
            let holds = listing().into_iter().find(|listed| listed.file == file.name).map(|listed| listed.holds);
            assert_eq!(file.holds, holds, "{}", file.name);
            assert!(file.text.ends_with('\n') && !file.text.contains('\r'), "{}", file.name);
        }
    }
}

#[test]
fn every_json_file_says_what_it_is() {
    for folder in FOLDERS {
        let content = content(folder);
        let files = published(&content);
        for listed in listing().into_iter().filter(|listed| listed.schema.is_some()) {
            let document = json(&files, listed.file);
            let schema = listed.schema.unwrap();
            assert_eq!(format!("data/{}", document["schema"].as_str().unwrap()), schema);
            assert_eq!(document["schema_version"], SCHEMA_VERSION);
            assert_eq!(document["content_version"], content.version());
            assert_eq!(document["updated"], content.updated().to_string());
            assert_eq!(document["licence"], LICENCE);
            let schema = json(&files, schema);
            assert_eq!(schema["schema_version"], SCHEMA_VERSION);
            assert!(schema.get("$id").is_none(), "{}", listed.file);
            for field in ["title", "description"] {
                assert!(schema[field].as_str().is_some_and(|text| !text.is_empty()), "{}: {field}", listed.file);
            }
        }
    }
}

#[test]
fn records_are_those_of_the_content() {
    for folder in FOLDERS {
        let content = content(folder);
        let files = published(&content);
        let claims: Vec<&str> = content.claims.iter().map(|claim| claim.value.id.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/claims.json"), "claims"), claims);
        let studies: Vec<&str> = content.studies.iter().map(|study| study.value.key.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/studies.json"), "studies"), studies);
        let sources: Vec<&str> = content.sources.iter().map(|source| source.value.key.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/sources.json"), "sources"), sources);
        let items: Vec<&str> = content.items.iter().map(|item| item.value.id.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/items.json"), "items"), items);
        let slips: Vec<&str> = content.misconceptions.iter().map(|slip| slip.value.id.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/misconceptions.json"), "misconceptions"), slips);
        let terms: Vec<&str> = content.glossary.iter().map(|term| term.value.id.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/glossary.json"), "terms"), terms);
        let conditions: Vec<&str> = content.condition_pages().map(|page| page.slug.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/conditions.json"), "conditions"), conditions);
        let statements: Vec<&str> = content.article.value.statements.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids(&json(&files, "data/article.json"), "statements"), statements);
        let versions = json(&files, "data/changes.json");
        assert_eq!(records(&versions, "versions").len(), content.log.value.versions.len());
    }
}

#[test]
fn every_question_can_be_asked_without_the_site() {
    for folder in FOLDERS {
        let document = json(&published(&content(folder)), "data/items.json");
        for item in records(&document, "items") {
            let options = item["options"].as_array().unwrap();
            let right = options.iter().filter(|option| option["correct"] == true).count();
            let kind = item["kind"].as_str().unwrap();
            let fits = match kind {
                "several" => right >= 1 && right < options.len(),
                "order" => right == 0,
                _ => right == 1,
            };
            assert!(fits, "{}: {right} right options", item["id"]);
            let standing = matches!(kind, "standing" | "several" | "order");
            assert!(options.iter().all(|option| option.get("standing").is_some() == standing), "{}", item["id"]);
            assert_eq!(item.get("answer").is_some(), kind == "estimate", "{}", item["id"]);
            let single = matches!(kind, "best" | "standing" | "estimate");
            let slips = options.iter().all(|option| option.get("misconception").is_none() == (option["correct"] == true));
            assert!(slips || !single, "{}", item["id"]);
        }
    }
    let document = json(&published(&content("tests/tiny")), "data/items.json");
    let item = records(&document, "items").iter().find(|item| item["id"] == "milk-standing").unwrap();
    assert_eq!(item["stem"], "<Somebody> says: Milk takes away what is good in tea");
    assert_eq!(item["options"][4]["text"], "Tested, not shown");
    assert_eq!(item["options"][4]["standing"], "tested-not-shown");
    assert_eq!(item["pages"], serde_json::json!(["cup"]));
}

#[test]
fn every_number_of_the_content_is_published_as_it_is() {
    let content = content("content");
    let document = json(&published(&content), "data/studies.json");
    for (study, record) in content.studies.iter().zip(records(&document, "studies")) {
        for (outcome, record) in study.value.outcomes.iter().zip(records(record, "outcomes")) {
            for (arm, record) in outcome.arms.iter().zip(records(record, "arms")) {
                let value = match arm.value {
                    ArmValue::Events(people) => f64::from(people),
                    ArmValue::Per100(n)
                    | ArmValue::Mean(n)
                    | ArmValue::Median(n)
                    | ArmValue::Change(n)
                    | ArmValue::Amount(n) => n,
                };
                assert_eq!(record["value"].as_f64(), Some(value));
                assert_eq!(record["sd"].as_f64(), arm.sd);
            }
            let estimate = outcome.estimate.as_ref();
            assert_eq!(record["estimate"]["value"].as_f64(), estimate.map(|estimate| estimate.value));
            let ends = (record["estimate"]["interval"]["low"].as_f64(), record["estimate"]["interval"]["high"].as_f64());
            let expected = match estimate.map(|estimate| estimate.interval) {
                Some(Interval::Between(low, high)) => (Some(low), Some(high)),
                _ => (None, None),
            };
            assert_eq!(ends, expected);
        }
        let doses = record["dose"]["mg"].as_array().into_iter().flatten().map(|mg| mg.as_f64().unwrap());
        let expected = study.value.dose.as_ref().map(|dose| dose.mg.clone()).unwrap_or_default();
        assert_eq!(doses.collect::<Vec<_>>(), expected);
    }
}

#[test]
fn what_a_schema_forbids_is_not_published() {
    let mut content = measured();
    let estimate = content.studies[0].value.outcomes[0].estimate.as_mut().unwrap();
    estimate.p = Some(1.86);
    estimate.value = f64::NAN;
    content.studies[1].value.doi = Some("doi:10.1000/tea".to_owned());
    let problems = files(&content).unwrap_err();
    let places = [
        "data/studies.json at /studies/0/outcomes/0/estimate/p: ",
        "data/studies.json at /studies/0/outcomes/0/estimate/value: ",
        "data/studies.json at /studies/1/doi: ",
    ];
    for place in places {
        assert!(problems.iter().any(|problem| problem.starts_with(place)), "{place} in {problems:#?}");
    }
    assert_eq!(problems.len(), places.len(), "{problems:#?}");
}

#[test]
fn bibliographies_name_every_study_and_source() {
    for folder in FOLDERS {
        let content = content(folder);
        let files = published(&content);
        let count = content.studies.len() + content.sources.len();
        assert_eq!(text(&files, "data/studies.bib").lines().filter(|line| line.starts_with('@')).count(), count);
        assert_eq!(text(&files, "data/studies.ris").lines().filter(|line| line.starts_with("TY  - ")).count(), count);
    }
}
