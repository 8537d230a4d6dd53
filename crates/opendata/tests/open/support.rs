//! What the tests share: the two content folders, and ways to look into files.

use std::path::Path;

use evidence::{Arm, ArmValue, Basis, Estimate, Favours, Id, Interval, Measure, Outcome, Side};
use library::Content;
use opendata::{DataFile, files};
use serde_json::Value;

pub const FOLDERS: [&str; 2] = ["content", "tests/tiny"];

pub fn content(folder: &str) -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    Content::read(&root).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

pub fn published(content: &Content) -> Vec<DataFile> {
    files(content).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

pub fn text<'a>(files: &'a [DataFile], name: &str) -> &'a str {
    &files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("no file {name}")).text
}

pub fn json(files: &[DataFile], name: &str) -> Value {
    serde_json::from_str(text(files, name)).unwrap()
}

pub fn records<'a>(document: &'a Value, name: &str) -> &'a Vec<Value> {
    document[name].as_array().unwrap_or_else(|| panic!("no list `{name}`"))
}

pub fn ids<'a>(document: &'a Value, name: &str) -> Vec<&'a str> {
    records(document, name).iter().map(|record| record["id"].as_str().unwrap()).collect()
}

/// The rows of a table, by column.
pub fn rows(files: &[DataFile], name: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(text(files, name).as_bytes());
    let header = reader.headers().unwrap().clone();
    let named = |row: csv::StringRecord| {
        assert_eq!(row.len(), header.len(), "{name}: {row:?}");
        header.iter().zip(&row).map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|row| named(row.unwrap())).collect()
}

pub fn cell<'a>(row: &'a [(String, String)], column: &str) -> &'a str {
    &row.iter().find(|(name, _)| name == column).unwrap_or_else(|| panic!("no column {column}")).1
}

/// An outcome with numbers that are easily spoilt.
pub fn outcome() -> Outcome {
    let arm = |name: &str, value, interval| Arm {
        name: name.to_owned(),
        people: Some(49),
        value,
        interval,
        sd: Some(0.1),
        basis: Basis::Published,
    };
    Outcome {
        id: Id::new("pain").unwrap(),
        name: "Pain, 0 to 10".to_owned(),
        side: Side::Benefit,
        weeks: Some(12.0),
        comparator: Some("another cup".to_owned()),
        arms: vec![
            arm("One cup", ArmValue::Change(-1.3), Some(Interval::Between(-1.7, -0.8))),
            arm("Another cup", ArmValue::Events(43), Some(Interval::NotReported)),
            arm("No cup", ArmValue::Mean(1.0), None),
        ],
        estimate: Some(Estimate {
            measure: Measure::MeanDifference,
            value: -0.34,
            unit: Some("points".to_owned()),
            interval: Interval::Between(-0.95, 0.27),
            approximate: None,
            p: Some(0.0186),
            favours: Favours::Treatment,
            basis: Basis::Calculated,
        }),
        note: None,
    }
}

/// The tiny content with that outcome in its first study.
pub fn measured() -> Content {
    let mut content = content("tests/tiny");
    content.studies[0].value.outcomes = vec![outcome()];
    content
}
