//! Leaves pages of both content folders with their data in `target/hydrate/`, from which `tests/hydrate.rs` takes them over in a browser.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use ldn_explainer::Route;
use ldn_explainer::book::Book;
use library::Content;

/// The pages and their data, for the browser.
#[test]
fn the_fixtures_for_hydration_are_written() {
    write("content", "fixture.json");
    // The tiny folder has a question of every kind.
    write("tests/tiny", "other.json");
}

fn write(folder: &str, file: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = Content::read(&root.join(folder)).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let book = Book::of(&content.pack(), None);
    // Of what there are many of, a few stand for all. The page for unknown addresses does not run the app.
    let mut many = BTreeMap::new();
    let sample = book.pages.iter().filter(|page| {
        let path = page.route.path();
        let folder = path.split('/').next().unwrap_or_default().to_owned();
        let count: &mut usize = many.entry(folder).or_default();
        *count += 1;
        page.route != Route::Lost && *count <= 12
    });
    let pages = sample.map(|page| {
        serde_json::json!({
            "path": page.route.path(),
            "app": book.app(page),
            "title": page.data.title,
            "prose": page.data.prose,
            "questions": page.data.questions,
            "catalogue": page.data.catalogue,
        })
    });
    let fixture = serde_json::json!({ "core": *book.core, "pages": pages.collect::<Vec<_>>() });
    let folder = root.join("target/hydrate");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(file), fixture.to_string()).unwrap();
}
