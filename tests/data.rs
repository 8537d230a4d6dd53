//! What the build writes is what the browser reads: serde prints the data files, `crates/json` takes them in again.

use std::path::Path;

use json::{FromJson, Json};
use ldn_explainer::book::Book;
use library::Content;
use serde_json::Value;
use site::{Core, Prose, Questions};

/// What the browser's own parser would hand to the app.
fn parsed(text: &str) -> Json {
    fn from(value: Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Flag(flag),
            Value::Number(number) => Json::Number(number.as_f64().unwrap()),
            Value::String(text) => Json::Text(text),
            Value::Array(list) => Json::List(list.into_iter().map(from).collect()),
            Value::Object(members) => Json::Object(members.into_iter().map(|(name, value)| (name, from(value))).collect()),
        }
    }
    from(serde_json::from_str(text).unwrap())
}

fn read<T: FromJson>(book: &Book, file: &str) -> T {
    let (_, text) = book.files.iter().find(|(name, _)| name == file).unwrap_or_else(|| panic!("no data file {file}"));
    T::from_json(&parsed(text)).unwrap_or_else(|| panic!("{file} cannot be read again"))
}

fn round_trip(content: &str) {
    let content = Content::read(Path::new(content)).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let book = Book::of(&content.pack());
    let (core_file, _) = book.files.iter().find(|(name, _)| name.starts_with("data/core.")).unwrap();
    assert_eq!(read::<Core>(&book, core_file), *book.core);
    for page in &book.pages {
        let Some(files) = book.core.files_of(&page.route.path()) else { continue };
        assert_eq!(files.prose.as_ref().map(|file| read::<Prose>(&book, file)), page.data.prose.as_deref().cloned());
        assert_eq!(
            files.questions.as_ref().map(|file| read::<Questions>(&book, file)),
            page.data.questions.as_deref().cloned()
        );
    }
}

#[test]
fn every_data_file_of_the_site_reads_back_the_same() {
    round_trip("content");
}

#[test]
fn and_of_another_content_folder() {
    round_trip("tests/tiny");
}
