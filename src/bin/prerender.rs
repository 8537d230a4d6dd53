//! Writes every page of the site as a file, and the data that the app fetches.
//!
//! Run by Trunk after it has built the app: `TRUNK_STAGING_DIR` is where the site is put together, `CONTENT_DIR` (else `content`) is what it is
//! made from, and `SITE_ADDRESS` (optional) where it will lie. Errors go to standard error with exit status 1, and Trunk then leaves `dist/` as it was.

use std::path::{Path, PathBuf};
use std::{env, fs};

use ldn_explainer::book::Book;
use ldn_explainer::border;
use library::{Content, digest};

/// The style sheets, in the order of their layers.
const STYLES: [&str; 9] = ["layers", "tokens", "base", "layout", "components", "records", "quiz", "figure", "print"];

fn main() -> Result<(), String> {
    let content = PathBuf::from(env::var_os("CONTENT_DIR").unwrap_or_else(|| "content".into()));
    let staging =
        PathBuf::from(env::var_os("TRUNK_STAGING_DIR").ok_or("TRUNK_STAGING_DIR is not set: run `cargo xtask build`")?);
    let content =
        Content::read(&content).map_err(|problems| format!("the content has problems\n\n{}", problems.render(false)))?;
    let open =
        opendata::files(&content).map_err(|problems| format!("the open data has problems\n\n{}", problems.join("\n")))?;
    let packed = content.pack();
    let css = write_styles(&staging)?;
    let address = site_address()?;
    let book = Book::of(&packed, address.as_deref());
    for (name, text) in &book.files {
        write(&staging.join(name), text)?;
    }
    for file in &open {
        write(&staging.join(&file.name), &file.text)?;
    }
    let template = fs::read_to_string(staging.join("index.html")).map_err(|error| format!("index.html: {error}"))?;
    let template = with_small_app(&staging, template)?;
    for page in &book.pages {
        let path = page.route.path();
        let file = if path.ends_with(".html") { path } else { format!("{path}index.html") };
        write(&staging.join(file), &book.document(&template, page, &css))?;
    }
    Ok(())
}

/// Makes the files of the app smaller. They get new names, made from what is now in them; gives the template with these.
fn with_small_app(staging: &Path, template: String) -> Result<String, String> {
    let named = |attribute: &str| {
        let (_, after) = template.split_once(&format!("{attribute}=\""))?;
        after.split_once('"').map(|(name, _)| name.to_owned())
    };
    let (Some(glue_file), Some(wasm_file)) = (named("data-js"), named("data-wasm")) else {
        return Err("index.html does not name the files of the app".to_owned());
    };
    let read = |file: &str| fs::read(staging.join(file)).map_err(|error| format!("{file}: {error}"));
    let glue = String::from_utf8(read(&glue_file)?).map_err(|error| format!("{glue_file}: {error}"))?;
    let (wasm, glue) =
        border::shortened(&read(&wasm_file)?, &glue).ok_or_else(|| format!("{wasm_file}: not the wasm that was expected"))?;
    let mut template = template;
    for (file, ending, bytes) in [(glue_file, "js", glue.as_bytes()), (wasm_file, "wasm", &wasm)] {
        let name = format!("app-{}.{ending}", digest(bytes));
        fs::remove_file(staging.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        fs::write(staging.join(&name), bytes).map_err(|error| format!("{name}: {error}"))?;
        template = template.replace(&file, &name);
    }
    Ok(template)
}

/// Where the site will lie, from `SITE_ADDRESS`. Errors when it is not a whole address.
fn site_address() -> Result<Option<String>, String> {
    let Some(address) = env::var("SITE_ADDRESS").ok().filter(|address| !address.is_empty()) else { return Ok(None) };
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return Err(format!("SITE_ADDRESS is `{address}`: write the whole address, such as https://example.org/site/"));
    }
    Ok(Some(format!("{}/", address.trim_end_matches('/'))))
}

/// All style sheets as one file, because each file costs a slow line a round trip before anything is painted.
fn write_styles(staging: &Path) -> Result<String, String> {
    let mut css = String::new();
    for name in STYLES {
        let file = format!("static/css/{name}.css");
        css += &fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    }
    let css = without_comments(&css);
    let name = format!("style.{}.css", digest(css.as_bytes()));
    write(&staging.join(&name), &css)?;
    Ok(name)
}

/// The sheet without comments and indentation. (None of ours holds a comment mark in a string.)
fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept += rest;
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let done = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    done.map_err(|error| format!("{}: {error}", path.display()))
}
