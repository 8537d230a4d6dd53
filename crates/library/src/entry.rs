//! A thing read from a TOML file that still knows where each of its parts stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::{Place, Problems, SourceFile};

/// A value with the places of its parts.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    pub value: T,
    pub places: Places,
}

/// Where the parts of one table stand, by path: `id`, `supporting.0`, `option.2.feedback`.
#[derive(Debug, Clone)]
pub struct Places {
    file: Rc<SourceFile>,
    whole: Range<usize>,
    parts: BTreeMap<String, Range<usize>>,
}

impl Places {
    /// The place of a part, or of the nearest part around it that was written.
    pub fn at(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            if let Some(span) = self.parts.get(path) {
                return Place { file: Rc::clone(&self.file), span: span.clone() };
            }
            let Some(dot) = path.rfind('.') else { break };
            path = &path[..dot];
        }
        self.whole()
    }

    /// It was written.
    pub fn has(&self, path: &str) -> bool {
        self.parts.contains_key(path)
    }

    pub fn whole(&self) -> Place {
        Place { file: Rc::clone(&self.file), span: self.whole.clone() }
    }

    fn new(file: &Rc<SourceFile>, value: &Spanned<DeValue>, offset: usize) -> Self {
        let mut parts = BTreeMap::new();
        collect(value, "", offset, &mut parts);
        let whole =
            ["id", "key"].iter().find_map(|name| parts.get(*name).cloned()).unwrap_or_else(|| shifted(value.span(), offset));
        Self { file: Rc::clone(file), whole, parts }
    }
}

/// Reads every `[[name]]` table of a file. One that is malformed is reported, and the others are read all the same.
pub fn entries<T: DeserializeOwned>(file: &Rc<SourceFile>, name: &str, problems: &mut Problems) -> Vec<Entry<T>> {
    let table = parse(file, 0, &file.text, problems);
    let mut read = Vec::new();
    for (key, value) in table.get_ref() {
        let place = Place { file: Rc::clone(file), span: key.span() };
        match value.get_ref().as_array() {
            Some(array) if key.get_ref() == name => {
                read.extend(array.iter().filter_map(|value| one(file, value.clone(), 0, problems)));
            }
            _ => problems.add(
                place,
                format!("unknown table `{}`", key.get_ref()),
                "not expected in this file",
                format!("this file holds [[{name}]] tables only"),
            ),
        }
    }
    read
}

/// Reads a whole TOML text as one value. `offset` is where the text begins in its file.
pub fn document<T: DeserializeOwned>(
    file: &Rc<SourceFile>,
    offset: usize,
    text: &str,
    problems: &mut Problems,
) -> Option<Entry<T>> {
    let before = problems.len();
    let table = parse(file, offset, text, problems);
    if problems.len() > before {
        return None;
    }
    let span = table.span();
    one(file, Spanned::new(span, DeValue::Table(table.into_inner())), offset, problems)
}

fn parse<'a>(file: &Rc<SourceFile>, offset: usize, text: &'a str, problems: &mut Problems) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        report(file, &error, 0..0, offset, "mend the TOML syntax", problems);
    }
    table
}

fn one<T: DeserializeOwned>(
    file: &Rc<SourceFile>,
    value: Spanned<DeValue>,
    offset: usize,
    problems: &mut Problems,
) -> Option<Entry<T>> {
    let places = Places::new(file, &value, offset);
    let name =
        ["id", "key"].iter().find_map(|name| value.get_ref().as_table()?.get(*name)?.get_ref().as_str()).map(str::to_owned);
    match T::deserialize(value.into_deserializer()) {
        Ok(value) => Some(Entry { value, places }),
        Err(error) => {
            let whole = places.whole();
            let fallback = whole.span.start.saturating_sub(offset)..whole.span.end.saturating_sub(offset);
            report(file, &error, fallback, offset, "see docs/content-format.md for the fields", problems);
            problems.unread(name);
            None
        }
    }
}

fn report(file: &Rc<SourceFile>, error: &Error, whole: Range<usize>, offset: usize, remedy: &str, problems: &mut Problems) {
    // A missing field is reported by the parser for the whole table; the id is the better place to look.
    let missing = error.message().starts_with("missing field");
    let span = if missing { whole } else { error.span().unwrap_or(whole) };
    let place = Place { file: Rc::clone(file), span: shifted(span, offset) };
    let first_line = error.message().lines().next().unwrap_or_default().to_owned();
    problems.add(place, first_line, "here", remedy);
}

fn collect(value: &Spanned<DeValue>, path: &str, offset: usize, parts: &mut BTreeMap<String, Range<usize>>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value.get_ref() {
        DeValue::Table(table) => {
            for (key, value) in table {
                collect(value, &below(key.get_ref()), offset, parts);
            }
        }
        DeValue::Array(array) => {
            for (index, value) in array.iter().enumerate() {
                collect(value, &below(&index.to_string()), offset, parts);
            }
        }
        _ => {}
    }
    if !path.is_empty() {
        parts.insert(path.to_owned(), shifted(value.span(), offset));
    }
}

fn shifted(span: Range<usize>, offset: usize) -> Range<usize> {
    span.start + offset..span.end + offset
}
