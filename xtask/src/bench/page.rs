//! What a reader fetches who comes to the site on one of its pages.

use std::collections::BTreeSet;
use std::path::Path;

use crate::bench::sizes::Sizes;

/// The compressed bytes of a first visit, by what they are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path from the root of the site.
    pub name: String,
    pub html: usize,
    /// Style sheets, icons, and scripts other than that of the wasm.
    pub style: usize,
    pub data: usize,
    /// The wasm and its JavaScript; 0 on a page that does not start it.
    pub app: usize,
    /// Data that the app asks for when it starts.
    pub late: usize,
}

/// The files that a page names, without those that only lead on.
#[derive(Debug, Default, PartialEq, Eq)]
struct Named {
    style: BTreeSet<String>,
    data: BTreeSet<String>,
    app: BTreeSet<String>,
    /// What the app asks for when it starts, unless it was preloaded.
    late: BTreeSet<String>,
}

impl Page {
    /// Every page of the site.
    pub fn all(sizes: &Sizes) -> Vec<Self> {
        let pages = sizes.files.iter().filter(|(path, _)| path.extension().is_some_and(|ending| ending == "html"));
        pages.map(|(path, file)| Self::read(path, &String::from_utf8_lossy(&file.bytes), sizes)).collect()
    }

    pub fn before_app(&self) -> usize {
        self.html + self.style + self.data
    }

    pub fn all_bytes(&self) -> usize {
        self.before_app() + self.app + self.late
    }

    fn read(path: &Path, html: &str, sizes: &Sizes) -> Self {
        let name = path.to_string_lossy().replace('\\', "/");
        let named = Named::read(html, name.rsplit_once('/').map_or("", |(folder, _)| folder));
        let sum = |files: &BTreeSet<String>| files.iter().map(|file| sizes.brotli(file)).sum();
        let late = named.late.difference(&named.data).cloned().collect();
        let late = sum(&late);
        Self { html: sizes.brotli(&name), style: sum(&named.style), data: sum(&named.data), app: sum(&named.app), late, name }
    }
}

impl Named {
    /// Reads the links, scripts and pictures of a page that lies in that folder.
    fn read(html: &str, folder: &str) -> Self {
        let mut named = Self::default();
        for tag in html.split('<').filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag)) {
            // What the start-up script fetches is named from the root of the site.
            named.data.extend(attribute(tag, "script", "data-core"));
            named.app.extend(attribute(tag, "script", "data-js"));
            named.app.extend(attribute(tag, "script", "data-wasm"));
            named.late.extend(attribute(tag, "script", "data-questions").filter(|file| !file.is_empty()));
            named.late.extend(attribute(tag, "script", "data-catalogue").filter(|file| !file.is_empty()));
            let linked = attribute(tag, "link", "href")
                .or_else(|| attribute(tag, "script", "src"))
                .or_else(|| attribute(tag, "img", "src"));
            let Some(file) = linked.and_then(|address| resolved(folder, &address)) else { continue };
            if file.ends_with(".json") {
                named.data.insert(file)
            } else {
                named.style.insert(file)
            };
        }
        named
    }
}

/// The value of an attribute of such an element.
fn attribute(tag: &str, element: &str, name: &str) -> Option<String> {
    let attributes = tag.strip_prefix(element)?;
    let (_, value) = attributes.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value.to_owned())
}

/// The path from the root of the site. `None` for what lies outside.
fn resolved(folder: &str, address: &str) -> Option<String> {
    if address.contains(':') || address.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{Named, resolved};

    #[test]
    fn a_page_names_what_it_fetches() {
        let html = r#"<link rel="icon" href="../icon.svg"><link rel="preload" href="../data/core.1.json"><link rel="preload" href="../data/quiz.2.json">
<script type="module" src="../boot.js" data-root="../" data-core="data/core.1.json" data-js="app.js" data-wasm="app.wasm"></script>
<a href="../about/">About</a><img src="https://elsewhere.example/x.png" alt="">"#;
        let named = Named::read(html, "quiz");
        let list = |files: std::collections::BTreeSet<String>| files.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(list(named.style), "boot.js icon.svg");
        assert_eq!(list(named.data), "data/core.1.json data/quiz.2.json");
        assert_eq!(list(named.app), "app.js app.wasm");
    }

    #[test]
    fn addresses_are_taken_from_the_folder_of_the_page() {
        assert_eq!(resolved("learn/one", "../../boot.js").as_deref(), Some("boot.js"));
        assert_eq!(resolved("", "./lost.js").as_deref(), Some("lost.js"));
        assert_eq!(resolved("", "./../lost.js"), None);
    }
}
