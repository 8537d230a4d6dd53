//! The format is that of the version: what others have built on does not change unseen.

use opendata::{SCHEMA_VERSION, listing};
use serde_json::Value;

use crate::support::{content, json, measured, published, text};

/// Every field of a schema, with the schemas that it refers to.
fn fields<'a>(schema: &'a Value, found: &mut Vec<(&'a str, &'a Value)>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (name, field) in properties {
            found.push((name, field));
        }
    }
    for definition in schema.get("$defs").and_then(Value::as_object).into_iter().flatten() {
        fields(definition.1, found);
    }
}

#[test]
fn every_field_is_described_and_never_null() {
    let files = published(&content("tests/tiny"));
    for file in files.iter().filter(|file| file.name.ends_with(".schema.json")) {
        let schema = json(&files, &file.name);
        let mut found = Vec::new();
        fields(&schema, &mut found);
        assert!(found.len() > 6, "{}", file.name);
        for (name, field) in found {
            assert!(field["description"].as_str().is_some_and(|text| !text.is_empty()), "{}: {name}", file.name);
        }
        assert!(!file.text.contains("\"null\""), "{}", file.name);
    }
}

/// Every field and value that a schema knows, a line each: `Type.field: type` with a `?` where it can be absent, and `Type = value`.
pub fn shape(schema: &Value) -> Vec<String> {
    let definitions = schema["$defs"].as_object().into_iter().flatten().map(|(name, schema)| (name.as_str(), schema));
    let mut lines = Vec::new();
    for (name, schema) in std::iter::once(("file", schema)).chain(definitions) {
        let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (field, of) in schema["properties"].as_object().into_iter().flatten() {
            let absent = if required.contains(&field.as_str()) { "" } else { "?" };
            lines.push(format!("{name}.{field} : {}{absent}", kind(of)));
        }
        for value in schema["oneOf"].as_array().into_iter().flatten() {
            lines.push(format!("{name} = {}", value["const"]));
        }
    }
    lines
}

fn kind(schema: &Value) -> String {
    let name = schema["$ref"].as_str().and_then(|address| address.rsplit('/').next()).or(schema["type"].as_str());
    match name {
        Some("array") => format!("list of {}", kind(&schema["items"])),
        Some(name) => name.to_owned(),
        None => panic!("no type in {schema}"),
    }
}

/// When this changes, raise `SCHEMA_VERSION` as `docs/open-data.md` says.
#[test]
fn the_shape_of_every_file_is_that_of_the_version() {
    let files = published(&content("tests/tiny"));
    let mut lines = vec![format!("version {SCHEMA_VERSION}")];
    for listed in listing() {
        let Some(address) = listed.schema else { continue };
        lines.push(format!("\n{}", listed.file));
        lines.extend(shape(&json(&files, address)));
    }
    for listed in listing().into_iter().filter(|listed| listed.file.ends_with(".csv")) {
        lines.push(format!("\n{}\n{}", listed.file, text(&files, listed.file).lines().next().unwrap()));
    }
    insta::assert_snapshot!("shape", lines.join("\n"));
}

#[test]
fn records_are_written_like_this() {
    let files = published(&measured());
    insta::assert_snapshot!("claims", text(&files, "data/claims.json"));
    insta::assert_snapshot!("studies", text(&files, "data/studies.json"));
    insta::assert_snapshot!("items_table", text(&files, "data/items.csv"));
    insta::assert_snapshot!("outcomes_table", text(&files, "data/outcomes.csv"));
    insta::assert_snapshot!("claims_schema", text(&files, "data/schema/claims.schema.json"));
}
