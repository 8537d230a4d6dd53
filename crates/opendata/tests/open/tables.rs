//! Tables show the records, a row each.

use opendata::files;

use crate::format::shape;
use crate::support::{FOLDERS, cell, content, json, measured, published, records, rows, text};

#[test]
fn tables_have_a_row_for_each_record() {
    for folder in FOLDERS {
        let content = content(folder);
        let files = published(&content);
        assert_eq!(rows(&files, "data/claims.csv").len(), content.claims.len());
        assert_eq!(rows(&files, "data/studies.csv").len(), content.studies.len());
        assert_eq!(rows(&files, "data/sources.csv").len(), content.sources.len());
        let outcomes = content.studies.iter().flat_map(|study| &study.value.outcomes);
        let count: usize = outcomes.map(|outcome| outcome.arms.len() + usize::from(outcome.estimate.is_some())).sum();
        assert_eq!(rows(&files, "data/outcomes.csv").len(), count);
        let options: usize = content.items.iter().map(|item| item.value.options.len()).sum();
        assert_eq!(rows(&files, "data/items.csv").len(), options);
    }
}

/// Where a table shows something that its records do not name so: what the row is, and what it belongs to.
const OF_ROWS: [&str; 6] = ["study", "outcome", "row", "arm", "item", "option"];

#[test]
fn columns_are_named_like_fields() {
    let files = published(&content("tests/tiny"));
    for (table, file) in
        [("claims", "claims"), ("studies", "studies"), ("outcomes", "studies"), ("sources", "sources"), ("items", "items")]
    {
        let schema = json(&files, &format!("data/schema/{file}.schema.json"));
        let fields = shape(&schema);
        let header = text(&files, &format!("data/{table}.csv")).lines().next().unwrap().to_owned();
        for column in header.split(',').filter(|column| !OF_ROWS.contains(column)) {
            // `dose.mg` is the field `mg` of a `Dose`.
            let field = match column.split_once('.') {
                Some((record, field)) => format!("{}.{field}", record[..1].to_uppercase() + &record[1..]),
                None => format!(".{column}"),
            };
            let known = fields.iter().filter_map(|line| line.split(' ').next());
            assert!(known.into_iter().any(|name| name.ends_with(&field)), "{table}.csv: no field {column}");
        }
    }
}

#[test]
fn texts_and_numbers_of_tables_are_those_of_the_records() {
    let files = published(&content("content"));
    for (table, id) in [("claims", "proposition"), ("studies", "title"), ("sources", "title")] {
        let document = json(&files, &format!("data/{table}.json"));
        for (row, record) in rows(&files, &format!("data/{table}.csv")).iter().zip(records(&document, table)) {
            assert_eq!(cell(row, "id"), record["id"]);
            assert_eq!(cell(row, id), record[id]);
        }
    }
}

#[test]
fn numbers_stay_numbers_and_exact() {
    let files = published(&measured());
    let outcome = &json(&files, "data/studies.json")["studies"][0]["outcomes"][0];
    assert_eq!(outcome["weeks"].as_f64(), Some(12.0));
    assert_eq!(outcome["arms"][0]["value"].as_f64(), Some(-1.3));
    assert_eq!(outcome["arms"][1]["value"].as_u64(), Some(43));
    assert_eq!(outcome["arms"][2]["value"].as_f64(), Some(1.0));
    assert_eq!(outcome["estimate"]["value"].as_f64(), Some(-0.34));
    assert_eq!(outcome["estimate"]["p"].as_f64(), Some(0.0186));
    let text = text(&files, "data/studies.json");
    assert!(text.contains("\"value\": -0.34,") && text.contains("\"value\": 1,") && text.contains("\"low\": -0.95,"), "{text}");
    let rows = rows(&files, "data/outcomes.csv");
    let column = |name: &str| rows.iter().map(|row| cell(row, name)).collect::<Vec<_>>();
    assert_eq!(column("value"), ["-1.3", "43", "1", "-0.34", "6.5", "6.1", "1.1"]);
    assert_eq!(column("value_kind"), ["change", "events", "mean", "", "mean", "mean", ""]);
    assert_eq!(column("interval.reported"), ["true", "false", "", "true", "", "", "false"]);
    assert_eq!(column("interval.low"), ["-1.7", "", "", "-0.95", "", "", ""]);
    assert_eq!(column("arm"), ["One cup", "Another cup", "No cup", "", "Tea", "Water", ""]);
    assert_eq!(column("basis"), ["published", "published", "published", "calculated", "published", "published", "published"]);
}

#[test]
fn what_a_cell_cannot_hold_is_not_published() {
    let mut content = content("tests/tiny");
    content.studies[1].value.other_ids = vec!["1; 2".to_owned()];
    let problems = files(&content).unwrap_err();
    assert_eq!(problems, ["data/studies.csv row 2, other_ids: `1; 2` holds `; `, which parts the members of a list"]);
}
