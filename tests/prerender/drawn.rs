//! Sites as the build draws them: the real content, and a tiny folder on another subject.

use std::path::Path;
use std::sync::LazyLock;
use std::{env, fs};

use ldn_explainer::Route;
use ldn_explainer::book::Book;
use library::Content;

use crate::figures::Figure;
use crate::html::Page;

/// A drawn site in plain values, so that it is drawn once for all tests.
pub struct Site {
    pub pages: Vec<Drawn>,
    pub files: Vec<(String, String)>,
    pub claims: Vec<Claim>,
    pub items: Vec<Item>,
    pub figures: Vec<Figure>,
}

pub struct Drawn {
    /// Relative to the root of the site, as in [`Route::path`].
    pub path: String,
    pub title: String,
    pub learn: bool,
    pub document: String,
    pub page: Page,
}

/// What must never be told one without the others.
pub struct Claim {
    pub id: String,
    pub proposition: String,
    pub statement: String,
    pub standing: String,
    pub reason: String,
}

pub struct Item {
    pub id: String,
    pub asks: String,
    /// Text (where it is not a standing) and feedback of each option.
    pub options: Vec<(Option<String>, String)>,
    pub statement: String,
}

pub static REAL: LazyLock<Site> = LazyLock::new(|| draw("content"));
pub static TINY: LazyLock<Site> = LazyLock::new(|| draw("tests/tiny"));

pub fn both() -> [(&'static str, &'static Site); 2] {
    [("content", &REAL), ("tests/tiny", &TINY)]
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn read(folder: &str) -> Content {
    Content::read(&root().join(folder)).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

pub fn draw(folder: &str) -> Site {
    let content = read(folder);
    let packed = content.pack();
    let book = Book::of(&packed, None);
    let template = template();
    let pages = book.pages.iter().map(|page| {
        let document = book.document(&template, page, "style.css");
        let (path, title) = (page.route.path(), page.head.title.clone());
        Drawn { path, title, learn: matches!(page.route, Route::Page(_)), page: Page::read(&document), document }
    });
    let pages = pages.collect();
    let open = opendata::files(&content).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let files = book.files.iter().cloned().chain(open.into_iter().map(|file| (file.name, file.text))).collect();
    let figures = Figure::of(&packed, &book);
    Site { pages, files, claims: claims(&content, &book), items: items(&content), figures }
}

/// What Trunk makes of `index.html`: its own links replaced by the start-up script.
pub fn template() -> String {
    let index = fs::read_to_string(root().join("index.html")).unwrap();
    let kept: String = index.lines().filter(|line| !line.contains("data-trunk")).map(|line| format!("{line}\n")).collect();
    let trunk = fs::read_to_string(root().join("Trunk.toml")).unwrap();
    let script = trunk.lines().find_map(|line| line.strip_prefix("pattern_script = ")).unwrap();
    let script = script.trim_matches('"').replace("\\\"", "\"").replace("{js}", "app.js").replace("{wasm}", "app.wasm");
    kept.replace("</head>", &format!("{script}\n</head>"))
}

pub fn claims(content: &Content, book: &Book) -> Vec<Claim> {
    let claim = |claim: &evidence::Claim| Claim {
        id: claim.id.to_string(),
        proposition: claim.proposition.clone(),
        statement: claim.statement.clone(),
        standing: book.core.standing(claim.standing).0.to_owned(),
        reason: claim.reason.clone(),
    };
    content.claims.iter().map(|entry| claim(&entry.value)).collect()
}

pub fn items(content: &Content) -> Vec<Item> {
    let asked =
        |item: &quiz::Item| content.claims.iter().map(|claim| &claim.value).find(|claim| Some(&claim.id) == item.asked());
    let item = |item: &quiz::Item| {
        let claim = asked(item).unwrap();
        let options = item.options.iter().map(|option| (option.text.clone(), option.feedback.clone())).collect();
        let asks = item.stem.clone().unwrap_or_else(|| claim.proposition.clone());
        Item { id: item.id.to_string(), asks, options, statement: claim.statement.clone() }
    };
    content.items.iter().map(|entry| item(&entry.value)).collect()
}
