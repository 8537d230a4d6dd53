//! The content as open data: JSON with schemas, CSV, bibliographies.
//!
//! Entry points: [`files`] writes them, [`listing`] says what there is. Runs in the build only.
//!
//! Architecture invariant: what is published has types of its own, so that its format stays the same when the content's types change.
//!
//! Architecture invariant: no file is handed out that its own schema does not accept.

mod body;
mod check;
mod document;
mod envelope;
mod listing;
mod record;
mod scalar;
mod schema;
mod table;

use library::{Content, Phrase, bibliography};

pub use listing::{Listed, listing};

/// The version of the format, by the rules of semantic versioning; see `docs/open-data.md`.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// The licence of everything published, as SPDX names it.
pub const LICENCE: &str = "CC-BY-4.0";

/// A file to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its address from the root of the site.
    pub name: String,
    pub text: String,
    /// The words for what it holds; `None` for a schema, which is named beside its file.
    pub holds: Option<Phrase>,
}

/// Every file of open data. Errors with every place in which a file is not as its schema says, and every value that a table cannot hold.
pub fn files(content: &Content) -> Result<Vec<DataFile>, Vec<String>> {
    let documents = document::all(content).map_err(|problem| vec![problem])?;
    let mut problems: Vec<String> = documents.iter().flat_map(check::mismatches).collect();
    let tables = table::all(&documents).unwrap_or_else(|wrong| {
        problems.extend(wrong);
        Vec::new()
    });
    let mut texts: Vec<(String, String)> = tables;
    for document in documents {
        texts.push((document.file(), document.text));
        texts.push((format!("data/{}", envelope::schema_address(document.name)), document.schema_text));
    }
    let (bibtex, ris) = bibliography(content);
    texts.push(("data/studies.bib".to_owned(), bibtex));
    texts.push(("data/studies.ris".to_owned(), ris));
    if !problems.is_empty() {
        return Err(problems);
    }
    let holds = |name: &str| listing().into_iter().find(|listed| listed.file == name).map(|listed| listed.holds);
    Ok(texts.into_iter().map(|(name, text)| DataFile { holds: holds(&name), name, text }).collect())
}
