//! What the build writes is what the browser reads: serde prints the data files, `crates/json` takes them in again.

use std::path::Path;

use json::{FromJson, Json};
use ldn_explainer::Route;
use ldn_explainer::book::Book;
use library::Content;
use serde_json::Value;
use site::{Catalogue, Core, Questions};

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

/// The file of that name, whatever its hash.
fn file<'a>(book: &'a Book, name: &str) -> &'a str {
    let prefix = format!("parts/{name}.");
    book.files.iter().find(|(file, _)| file.starts_with(&prefix)).map_or("", |(file, _)| file)
}

fn round_trip(content: &str) {
    let content = Content::read(Path::new(content)).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let book = Book::of(&content.pack(), None);
    assert_eq!(read::<Core>(&book, file(&book, "core")), *book.core);
    let catalogue = book.pages.iter().find_map(|page| page.data.catalogue.as_deref()).unwrap();
    assert_eq!(read::<Catalogue>(&book, file(&book, "catalogue")), *catalogue);
    let asking = book.pages.iter().filter_map(|page| Some((page, page.data.questions.as_deref()?)));
    for (page, questions) in asking {
        // The report is made of the questions of the quiz.
        let route = if page.route == Route::Report { Route::Quiz } else { page.route.clone() };
        let path = route.path();
        let name = format!("{}.items", path.trim_end_matches('/').replace('/', "-"));
        assert_eq!(read::<Questions>(&book, file(&book, &name)), *questions);
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
