//! Tables: the records again, flat, for those who work with rows and columns.
//!
//! A column is named like the field that it shows; a field within a field is written `dose.mg`. Texts stand as they are: nothing is
//! changed or put before a text that a spreadsheet could take for a formula, because these files are data first.

use serde_json::{Map, Value};

use crate::document::Document;

/// What stands between the members of a list in one cell.
const BETWEEN: &str = "; ";

/// A table before it is written.
struct Table {
    name: &'static str,
    columns: &'static str,
    rows: Vec<Value>,
}

// Columns, parted by spaces.

const CLAIMS: &str = "id proposition standing statement reason would_change licence certainty graded_by finding supporting contrary \
    sources conditions action safety searched review_due";

const STUDIES: &str = "id kind title authors journal year doi pmid nct other_ids design comparator population country people dose.mg \
    dose.steps dose.daily dose.note weeks result limits funding read conditions";

const SOURCES: &str = "id title authors publisher year doi pmid nct url";

/// `study`, `outcome` and `arm` name what the row belongs to; `row` says what the row is.
const OUTCOMES: &str = "study outcome name side weeks comparator row arm people measure value_kind value unit interval.reported \
    interval.low interval.high sd p favours basis note";

/// `item` and `option` name what the row belongs to.
const ITEMS: &str = "item version kind stem claims pages safety option text correct feedback misconception standing";

/// Every table, by the address of its file. Errors with every value that has no place in a cell.
pub fn all(documents: &[Document]) -> Result<Vec<(String, String)>, Vec<String>> {
    let records = |file: &str| documents.iter().find(|document| document.name == file).map_or(&[][..], |it| it.records(file));
    let tables = [
        Table { name: "claims", columns: CLAIMS, rows: records("claims").to_vec() },
        Table { name: "studies", columns: STUDIES, rows: records("studies").to_vec() },
        Table { name: "outcomes", columns: OUTCOMES, rows: records("studies").iter().flat_map(outcomes).collect() },
        Table { name: "sources", columns: SOURCES, rows: records("sources").to_vec() },
        Table { name: "items", columns: ITEMS, rows: records("items").iter().flat_map(options).collect() },
    ];
    let mut written = Vec::new();
    let mut problems = Vec::new();
    for table in &tables {
        match table.write() {
            Ok(text) => written.push((table.file(), text)),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if problems.is_empty() { Ok(written) } else { Err(problems) }
}

impl Table {
    fn file(&self) -> String {
        format!("data/{}.csv", self.name)
    }

    fn write(&self) -> Result<String, Vec<String>> {
        let mut problems = Vec::new();
        let mut writer = csv::Writer::from_writer(Vec::new());
        let columns: Vec<&str> = self.columns.split_whitespace().collect();
        let mut written = writer.write_record(&columns);
        for (index, row) in self.rows.iter().enumerate() {
            let cells: Vec<String> = columns
                .iter()
                .map(|column| {
                    cell(field(row, column)).unwrap_or_else(|problem| {
                        problems.push(format!("{} row {}, {column}: {problem}", self.file(), index + 1));
                        String::new()
                    })
                })
                .collect();
            written = written.and_then(|()| writer.write_record(&cells));
        }
        let bytes =
            written.map_err(|error| error.to_string()).and_then(|()| writer.into_inner().map_err(|error| error.to_string()));
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
        match text {
            Ok(text) if problems.is_empty() => Ok(text),
            Ok(_) => Err(problems),
            Err(problem) => Err(vec![format!("{}: {problem}", self.file())]),
        }
    }
}

/// The field of a record that a column shows.
fn field<'a>(row: &'a Value, column: &str) -> Option<&'a Value> {
    column.split('.').try_fold(row, |value, name| value.get(name))
}

/// A value as one text. Errors when it could not be told apart from others again.
fn cell(value: Option<&Value>) -> Result<String, String> {
    match value {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(Value::Array(list)) => {
            let members: Result<Vec<String>, String> = list.iter().map(member).collect();
            Ok(members?.join(BETWEEN))
        }
        Some(Value::Object(_)) => Err("a record does not fit into a cell".to_owned()),
        Some(scalar) => Ok(scalar.to_string()),
    }
}

fn member(value: &Value) -> Result<String, String> {
    if value.is_array() || value.is_object() {
        return Err("a list of lists or of records does not fit into a cell".to_owned());
    }
    let text = cell(Some(value))?;
    if text.contains(BETWEEN) {
        Err(format!("`{text}` holds `{BETWEEN}`, which parts the members of a list"))
    } else {
        Ok(text)
    }
}

/// One row for each arm and one for each estimate of a study.
fn outcomes(study: &Value) -> Vec<Value> {
    let mut rows = Vec::new();
    for outcome in list(study, "outcomes") {
        let mut shared = members(outcome);
        shared.remove("arms");
        shared.remove("estimate");
        rename(&mut shared, "id", "outcome");
        shared.insert("study".to_owned(), study.get("id").cloned().unwrap_or_default());
        let row = |kind: &str, part: Map<String, Value>| {
            let mut row = shared.clone();
            row.insert("row".to_owned(), kind.into());
            row.extend(part);
            Value::Object(row)
        };
        for arm in list(outcome, "arms") {
            let mut arm = members(arm);
            rename(&mut arm, "name", "arm");
            rows.push(row("arm", arm));
        }
        rows.extend(outcome.get("estimate").map(|estimate| row("estimate", members(estimate))));
    }
    rows
}

/// One row for each option of an item.
fn options(item: &Value) -> Vec<Value> {
    let mut shared = members(item);
    shared.remove("options");
    rename(&mut shared, "id", "item");
    let row = |option: &Value| {
        let mut option = members(option);
        rename(&mut option, "id", "option");
        let mut row = shared.clone();
        row.extend(option);
        Value::Object(row)
    };
    list(item, "options").iter().map(row).collect()
}

fn list<'a>(record: &'a Value, name: &str) -> &'a [Value] {
    record.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn members(record: &Value) -> Map<String, Value> {
    record.as_object().cloned().unwrap_or_default()
}

fn rename(record: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = record.remove(from) {
        record.insert(to.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Table, cell, options, outcomes};

    #[test]
    fn cells_hold_what_is_there_unchanged() {
        for (value, text) in [
            (json!("=1+1, \"as it is\""), "=1+1, \"as it is\""),
            (json!(-0.34), "-0.34"),
            (json!(12), "12"),
            (json!(true), "true"),
            (json!(["a", "b"]), "a; b"),
            (json!([1.5, 3, 4.5]), "1.5; 3; 4.5"),
            (json!([]), ""),
            (json!(null), ""),
        ] {
            assert_eq!(cell(Some(&value)).as_deref(), Ok(text));
        }
        assert_eq!(cell(None).as_deref(), Ok(""));
    }

    #[test]
    fn what_could_not_be_told_apart_again_is_refused() {
        for value in [json!(["a; b", "c"]), json!([{ "a": 1 }]), json!({ "a": 1 })] {
            assert!(cell(Some(&value)).is_err(), "{value}");
        }
        let rows = vec![json!({ "id": "x", "other_ids": ["1; 2"] })];
        let wrong = Table { name: "t", columns: "id other_ids", rows }.write().unwrap_err();
        assert_eq!(wrong, ["data/t.csv row 1, other_ids: `1; 2` holds `; `, which parts the members of a list"]);
    }

    #[test]
    fn a_table_without_rows_still_names_its_columns() {
        let table = Table { name: "t", columns: "id dose.mg", rows: Vec::new() };
        assert_eq!(table.write().as_deref(), Ok("id,dose.mg\n"));
    }

    #[test]
    fn an_outcome_gives_a_row_for_each_arm_and_for_its_estimate() {
        let study = json!({ "id": "s", "outcomes": [
            { "id": "o", "name": "Pain", "arms": [{ "name": "one", "value": 1 }, { "name": "two", "value": 2 }], "estimate": { "value": -0.34 } },
            { "id": "p", "name": "Sleep", "arms": [] },
        ] });
        let one = json!({ "study": "s", "outcome": "o", "name": "Pain", "row": "arm", "arm": "one", "value": 1 });
        let two = json!({ "study": "s", "outcome": "o", "name": "Pain", "row": "arm", "arm": "two", "value": 2 });
        let estimate = json!({ "study": "s", "outcome": "o", "name": "Pain", "row": "estimate", "value": -0.34 });
        assert_eq!(outcomes(&study), [one, two, estimate]);
    }

    #[test]
    fn an_item_gives_a_row_for_each_option() {
        let item = json!({ "id": "i", "stem": "?", "options": [{ "id": "a", "text": "yes" }, { "id": "b", "text": "no" }] });
        let row = |id: &str, text: &str| json!({ "item": "i", "stem": "?", "option": id, "text": text });
        assert_eq!(options(&item), [row("a", "yes"), row("b", "no")]);
    }
}
