//! Whether a file is as its own schema says.

use boon::{Compiler, Draft, Schemas, ValidationError};

use crate::document::Document;

/// The name under which the checker knows a schema. It is an address of nothing: nothing is ever fetched.
const SCHEMA: &str = "open-data:schema";

/// Every place in which the document is not as its schema says, with the place as a JSON pointer.
pub fn mismatches(document: &Document) -> Vec<String> {
    let file = document.file();
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.enable_format_assertions();
    let added = compiler.add_resource(SCHEMA, document.schema.clone());
    let compiled = match added {
        Ok(()) => compiler.compile(SCHEMA, &mut schemas),
        Err(error) => Err(error),
    };
    let schema = match compiled {
        Ok(schema) => schema,
        Err(error) => return vec![format!("{file}: its schema is not a schema: {error}")],
    };
    let mut found = Vec::new();
    if let Err(error) = schemas.validate(&document.value, schema) {
        leaves(&error, &file, &mut found);
    }
    found
}

/// The innermost causes: what wraps them says only that something within is wrong.
fn leaves(error: &ValidationError, file: &str, found: &mut Vec<String>) {
    if error.causes.is_empty() {
        found.push(format!("{file}{}: {}", place(error), error.kind));
    }
    for cause in &error.causes {
        leaves(cause, file, found);
    }
}

fn place(error: &ValidationError) -> String {
    let place = error.instance_location.to_string();
    if place.is_empty() { String::new() } else { format!(" at {place}") }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use library::Content;
    use serde_json::{Value, json};

    use super::mismatches;
    use crate::document::{Document, all};

    fn document(name: &str) -> Document {
        let content = Content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tiny")).unwrap();
        all(&content).unwrap().into_iter().find(|document| document.name == name).unwrap()
    }

    /// What is reported once the value at a place is another, or is gone.
    fn broken(name: &str, place: &str, value: Option<Value>) -> Vec<String> {
        let mut document = document(name);
        let (around, field) = place.rsplit_once('/').unwrap();
        let around = document.value.pointer_mut(around).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => around.insert(field.to_owned(), value),
            None => around.remove(field),
        };
        mismatches(&document)
    }

    #[test]
    fn what_is_not_broken_is_not_reported() {
        assert_eq!(mismatches(&document("claims")), Vec::<String>::new());
    }

    #[test]
    fn a_broken_field_is_reported_with_its_place() {
        for (name, place, value, report) in [
            ("claims", "/claims/0/id", Some(json!("Not an id")), "data/claims.json at /claims/0/id: "),
            ("claims", "/claims/1/standing", Some(json!("proven")), "data/claims.json at /claims/1/standing: "),
            ("claims", "/claims/2/searched", Some(json!("2026-02-30")), "data/claims.json at /claims/2/searched: "),
            ("claims", "/claims/0/statement", None, "data/claims.json at /claims/0: missing properties 'statement'"),
            ("claims", "/claims/0/statement", Some(json!("")), "data/claims.json at /claims/0/statement: "),
            ("claims", "/claims/0/statement", Some(json!(null)), "data/claims.json at /claims/0/statement: "),
            ("claims", "/claims/0/graded_by", Some(json!(null)), "data/claims.json at /claims/0/graded_by: "),
            ("claims", "/licence", None, "data/claims.json: missing properties 'licence'"),
            ("studies", "/studies/0/weeks", Some(json!(-1)), "data/studies.json at /studies/0/weeks: "),
            ("studies", "/studies/0/doi", Some(json!("doi:10.1/x")), "data/studies.json at /studies/0/doi: "),
            ("items", "/items/0/options", Some(json!([])), "data/items.json at /items/0/options: "),
        ] {
            let reports = broken(name, place, value);
            assert!(!reports.is_empty() && reports.iter().all(|it| it.starts_with(report)), "{place}: {reports:?}");
        }
    }

    #[test]
    fn every_mismatch_is_reported() {
        let mut document = document("claims");
        for claim in document.value["claims"].as_array_mut().unwrap() {
            claim["certainty"] = json!("quite");
            claim["safety"] = json!("no");
        }
        let reports = mismatches(&document);
        for index in 0..document.records("claims").len() {
            for field in ["certainty", "safety"] {
                let place = format!("data/claims.json at /claims/{index}/{field}: ");
                assert!(reports.iter().any(|report| report.starts_with(&place)), "{place} in {reports:#?}");
            }
        }
    }

    #[test]
    fn a_schema_that_points_elsewhere_is_refused() {
        let mut document = document("claims");
        document.schema["properties"]["claims"] = json!({ "$ref": "https://example.org/elsewhere.json" });
        let reports = mismatches(&document);
        assert!(reports.len() == 1 && reports[0].starts_with("data/claims.json: its schema is not a schema"), "{reports:?}");
    }
}
