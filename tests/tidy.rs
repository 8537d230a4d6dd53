//! The rules of the house, kept by machine. Each rule is a function from files to complaints; the last test feeds each one a bad sample.

use std::path::Path;
use std::{env, fs};

/// A file of the project, or a sample of one.
struct File {
    /// Relative to the root, with forward slashes.
    path: String,
    text: String,
}

type Rule = fn(&[File]) -> Vec<String>;

/// Names and texts of files that break a rule.
type Sample = &'static [(&'static str, &'static str)];

/// Every rule, each with files that break it. A rule that finds nothing in its sample would never find anything.
const RULES: &[(&str, Rule, Sample)] = &[
    ("workspace crates depend one way", crates_depend_one_way, &[("crates/quiz/src/a.rs", "//! A.\nuse site::Word;\n")]),
    (
        "manifests depend one way",
        manifests_depend_one_way,
        &[("crates/quiz/Cargo.toml", "[dependencies]\nsite.workspace = true\n")],
    ),
    ("state is plain values", state_is_plain, &[("src/state/a.rs", "//! A.\nuse yew::Html;\n")]),
    (
        "only browser/ talks to the browser",
        only_browser_talks_to_the_browser,
        &[("src/view/a.rs", "//! A.\nlet x = web_sys::window();\n")],
    ),
    ("views and pages do not know the app", views_do_not_know_the_app, &[("src/page/a.rs", "//! A.\nuse crate::app::App;\n")]),
    ("views do not know pages", views_do_not_know_pages, &[("src/view/a.rs", "//! A.\nuse crate::page::page;\n")]),
    ("every file says what it is for", begins_with_module_docs, &[("src/a.rs", "use x;\n//! Late.\n")]),
    ("no file is long", no_file_is_long, &[("src/a.rs", LONG_FILE)]),
    ("no line is long", no_line_is_long, &[("src/a.rs", LONG_LINE)]),
    ("nothing panics", nothing_panics, &[("src/a.rs", "//! A.\nlet x = y.unwrap();\n")]),
    ("the code knows no subject", no_word_of_the_subject, &[("src/a.rs", "//! Draws what is known of LDN.\n")]),
    (
        "tool pins agree",
        pins_agree,
        &[("Cargo.toml", "wasm-bindgen = \"=0.2.1\"\n"), ("Trunk.toml", ""), ("xtask/src/pins.rs", "")],
    ),
];

const LONG_FILE: &str = concat!("//! A.\n", include_str!("../Cargo.lock"));
const LONG_LINE: &str = concat!(
    "//! One line, and no end of it: one line, and no end of it: one line, and no end of it: one line, and no end of it: ",
    "one line, and no end of it: one line, and no end of it.\n"
);

/// Lines in a file, at most: what can be taken in at one sitting.
const MAX_LINES: usize = 400;

/// Characters in a line, at most. Code is kept shorter by rustfmt, which leaves comments and texts alone.
const MAX_COLUMNS: usize = 160;

#[test]
fn the_project_keeps_its_rules() {
    let files = project();
    let complaints: Vec<String> =
        RULES.iter().flat_map(|(name, rule, _)| rule(&files).into_iter().map(move |what| format!("{name}: {what}"))).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_rule_can_be_broken() {
    for (name, rule, sample) in RULES {
        assert!(!rule(&files(sample)).is_empty(), "the rule \"{name}\" finds nothing wrong with its sample");
    }
}

#[test]
fn the_rules_see_the_whole_project() {
    let files = project();
    for needed in
        ["src/app.rs", "src/state/log.rs", "crates/evidence/src/claim.rs", "xtask/src/pins.rs", "tests/tidy.rs", "Trunk.toml"]
    {
        assert!(files.iter().any(|file| file.path == needed), "{needed} was not read");
    }
}

/// Files for a rule: name and text.
fn files(sample: &[(&str, &str)]) -> Vec<File> {
    sample.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}

/// Every Rust file and every manifest.
fn project() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "crates", "xtask", "tests"] {
        collect(root, folder, &mut files);
    }
    for name in ["Cargo.toml", "Trunk.toml"] {
        files.push(File { path: name.to_owned(), text: fs::read_to_string(root.join(name)).unwrap() });
    }
    files
}

fn collect(root: &Path, folder: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            if !path.ends_with("/node_modules") && !path.ends_with("/target") {
                collect(root, &path, files);
            }
        } else if path.ends_with(".rs") || path.ends_with("/Cargo.toml") {
            files.push(File { text: fs::read_to_string(entry.path()).unwrap(), path });
        }
    }
}

// The shape of the house.

/// What each crate may use of the others. What is not listed may use all.
const MAY_USE: &[(&str, &[&str])] = &[
    ("json", &[]),
    ("evidence", &["json"]),
    ("quiz", &["json", "evidence"]),
    ("site", &["json", "evidence", "quiz"]),
    ("library", &["json", "evidence", "quiz", "site"]),
    ("opendata", &["json", "evidence", "quiz", "site", "library"]),
];

/// The crates of the workspace, by the names that code and manifests use.
const CRATES: [&str; 9] =
    ["json", "evidence", "quiz", "site", "library", "opendata", "ldn_explainer", "ldn-explainer", "xtask"];

fn crates_depend_one_way(files: &[File]) -> Vec<String> {
    crate_complaints(files, "/src/", names_module)
}

fn manifests_depend_one_way(files: &[File]) -> Vec<String> {
    let depends = |line: &str, name: &str| {
        line.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '.', '=']) && !rest.starts_with(" = \""))
    };
    crate_complaints(files, "/Cargo.toml", depends)
}

/// Lines of crates with limits that use a crate outside these limits.
fn crate_complaints(files: &[File], part: &str, uses: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut complaints = Vec::new();
    for (name, allowed) in MAY_USE {
        let forbidden = CRATES.into_iter().filter(|other| other != name && !allowed.contains(other));
        let forbidden: Vec<_> = forbidden.collect();
        let files = files.iter().filter(|file| file.path.starts_with(&format!("crates/{name}{part}")));
        complaints.extend(lines_that(files, |line| forbidden.iter().any(|other| uses(line, other))));
    }
    complaints
}

fn state_is_plain(files: &[File]) -> Vec<String> {
    let state = files.iter().filter(|file| file.path.starts_with("src/state/"));
    lines_that(state, |line| ["yew", "web_sys", "gloo", "js_sys", "wasm_bindgen"].iter().any(|name| names_module(line, name)))
}

/// What may name the browser's crates outside `src/browser/`, and why.
const NAMES_BROWSER: &[(&str, &str)] = &[
    // Listeners are kept by whoever wants to hear, because dropping one ends it. The type alone gives no access to the browser.
    ("src/app.rs", "gloo::events::EventListener"),
    ("src/guide.rs", "gloo::events::EventListener"),
    // Futures have to be run by something; what they do goes through `browser`.
    ("src/guide.rs", "wasm_bindgen_futures::spawn_local"),
    ("src/bin/app.rs", "wasm_bindgen_futures::spawn_local"),
];

fn only_browser_talks_to_the_browser(files: &[File]) -> Vec<String> {
    let outside = files.iter().filter(|file| {
        let within = file.path.starts_with("src/") || file.path.starts_with("crates/");
        within && !file.path.starts_with("src/browser/") && file.path.ends_with(".rs")
    });
    let names = ["web_sys", "gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];
    let breaks = |path: &str, line: &str| {
        let allowed = NAMES_BROWSER.iter().filter(|(file, _)| *file == path);
        let rest = allowed.fold(line.to_owned(), |rest, (_, name)| rest.replace(name, ""));
        names.iter().any(|name| names_module(&rest, name))
    };
    outside.flat_map(|file| lines_that([file], |line| breaks(&file.path, line))).collect()
}

fn views_do_not_know_the_app(files: &[File]) -> Vec<String> {
    let views =
        files.iter().filter(|file| ["src/view/", "src/page/", "src/prose/"].iter().any(|folder| file.path.starts_with(folder)));
    lines_that(views, |line| line.contains("crate::app") || line.contains("crate::App") || line.contains("crate::guide"))
}

fn views_do_not_know_pages(files: &[File]) -> Vec<String> {
    let views = files.iter().filter(|file| file.path.starts_with("src/view/"));
    lines_that(views, |line| line.contains("crate::page") || line.contains("crate::prose") || line.contains("crate::book"))
}

// The shape of a file.

fn begins_with_module_docs(files: &[File]) -> Vec<String> {
    let bare = rust(files).filter(|file| !file.text.starts_with("//! "));
    bare.map(|file| format!("{} does not begin with `//! `", file.path)).collect()
}

fn no_file_is_long(files: &[File]) -> Vec<String> {
    let long = rust(files).filter(|file| file.text.lines().count() > MAX_LINES);
    long.map(|file| format!("{} has {} lines, more than {MAX_LINES}", file.path, file.text.lines().count())).collect()
}

fn no_line_is_long(files: &[File]) -> Vec<String> {
    lines_that(rust(files), |line| line.chars().count() > MAX_COLUMNS)
}

/// Ways to end the program that a reader would see as a dead page, and a build as a riddle.
const PANICS: [&str; 6] = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];

/// Tests may: there a panic is the message. They are in `tests/` and, in other files, last, from `#[cfg(test)]` on.
fn nothing_panics(files: &[File]) -> Vec<String> {
    let code = rust(files).filter(|file| !is_test(&file.path)).map(|file| {
        let tests = file.text.find("#[cfg(test)]").unwrap_or(file.text.len());
        File { path: file.path.clone(), text: file.text[..tests].to_owned() }
    });
    let code: Vec<File> = code.collect();
    lines_that(&code, |line| !is_comment(line) && PANICS.iter().any(|way| line.contains(way)))
}

// What the code says.

/// The engine builds any content folder. Tests may name subjects: they have to say what must not be there.
fn no_word_of_the_subject(files: &[File]) -> Vec<String> {
    let words = ["naltrexone", "opioid", "fibromyalgia", "crohn"];
    let code = rust(files).filter(|file| !is_test(&file.path));
    lines_that(code, |line| {
        // The name of the package is the only place for the short one.
        let line = line.to_lowercase().replace("ldn-explainer", "").replace("ldn_explainer", "");
        words.iter().any(|word| line.contains(word)) || has_word(&line, "ldn")
    })
}

fn pins_agree(files: &[File]) -> Vec<String> {
    let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| &file.text);
    let (cargo, trunk, pins) = (text("Cargo.toml"), text("Trunk.toml"), text("xtask/src/pins.rs"));
    let pin = |name: &str| quoted(pins, &format!("pub const {name}: &str = "));
    let agree = [
        ("wasm-bindgen in Cargo.toml and xtask", quoted(cargo, "wasm-bindgen = ").map(bare), pin("WASM_BINDGEN")),
        ("wasm-bindgen in Trunk.toml and xtask", quoted(trunk, "wasm_bindgen = "), pin("WASM_BINDGEN")),
        ("wasm-opt in Trunk.toml and xtask", quoted(trunk, "wasm_opt = ").map(bare), pin("WASM_OPT")),
        ("trunk in Trunk.toml and xtask", quoted(trunk, "trunk-version = ").map(bare), pin("TRUNK")),
        (
            "wasm-opt and the package that holds it",
            pin("BINARYEN").and_then(|version| version.split('.').next()),
            pin("WASM_OPT"),
        ),
    ];
    let parted = agree.into_iter().filter(|(_, one, other)| one.is_none() || one != other);
    parted.map(|(what, one, other)| format!("{what}: {one:?} and {other:?}")).collect()
}

/// The text in quotation marks after `name` at the start of a line.
fn quoted<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('"')?.split('"').next())
}

/// A version without the marks that some files want before it.
fn bare(version: &str) -> &str {
    version.trim_start_matches('=').trim_start_matches("version_")
}

#[test]
fn a_parted_pin_is_named() {
    let cargo = ("Cargo.toml", "wasm-bindgen = \"=0.2.1\"\n");
    let trunk = ("Trunk.toml", "trunk-version = \"=0.2.0\"\nwasm_bindgen = \"0.2.1\"\nwasm_opt = \"version_9\"\n");
    let pins = |wasm_bindgen: &str| {
        format!(
            "pub const TRUNK: &str = \"0.2.0\";\npub const WASM_BINDGEN: &str = \"{wasm_bindgen}\";\n\
             pub const WASM_OPT: &str = \"9\";\npub const BINARYEN: &str = \"9.0.0\";\n"
        )
    };
    assert_eq!(pins_agree(&files(&[cargo, trunk, ("xtask/src/pins.rs", &pins("0.2.1"))])), Vec::<String>::new());
    assert_eq!(pins_agree(&files(&[cargo, trunk, ("xtask/src/pins.rs", &pins("0.2.2"))])).len(), 2);
}

#[test]
fn names_are_told_from_words_that_hold_them() {
    for (line, name, found) in [
        ("use site::Word;", "site", true),
        ("let word = site::Word::Safety;", "site", true),
        ("use crate::view::site::Site;", "site", false),
        ("use super::site::Site;", "site", false),
        ("use website::Word;", "site", false),
        ("let site = Site::new();", "site", false),
        ("// the site: all pages", "site", false),
        ("use wasm_bindgen_futures::spawn_local;", "wasm_bindgen", false),
        ("pub use yew;", "yew", true),
    ] {
        assert_eq!(names_module(line, name), found, "{line}");
    }
    assert!(has_word("about ldn.", "ldn") && !has_word("couldn't", "ldn"));
}

// Looking at lines.

fn rust(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|file| file.path.ends_with(".rs"))
}

fn is_test(path: &str) -> bool {
    path.starts_with("tests/") || path.contains("/tests/")
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// The lines of which `wrong` is true, with their places.
fn lines_that<'a>(files: impl IntoIterator<Item = &'a File>, wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let lines =
        files.into_iter().flat_map(|file| file.text.lines().enumerate().map(move |(index, line)| (file, index + 1, line)));
    lines
        .filter(|(_, _, line)| wrong(line))
        .map(|(file, number, line)| format!("{}:{number}: {}", file.path, line.trim()))
        .collect()
}

/// Whether code on the line names a crate: at the start of a path, as in `name::` or `use name;`.
fn names_module(line: &str, name: &str) -> bool {
    if is_comment(line) {
        return false;
    }
    let starts = |at: usize| !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':');
    let named = |at: usize| {
        let after = &line[at + name.len()..];
        after.starts_with("::") || (after.starts_with(';') && line[..at].trim_end().ends_with("use"))
    };
    line.match_indices(name).any(|(at, _)| starts(at) && named(at))
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|letter: char| !letter.is_alphanumeric()).any(|found| found == word)
}
