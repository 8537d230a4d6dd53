//! What every JSON file begins with.

use library::Content;
use schemars::JsonSchema;
use serde::Serialize;

use crate::scalar::Day;
use crate::{LICENCE, SCHEMA_VERSION};

/// A file: what it is, and the records.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Envelope<B> {
    /// The address of the schema of this file, relative to the file.
    pub schema: String,
    /// The version of the format: a greater first number means that old programs may not understand it.
    #[schemars(regex(pattern = r"^[0-9]+\.[0-9]+\.[0-9]+$"))]
    pub schema_version: &'static str,
    /// The version of the content.
    #[schemars(length(min = 1))]
    pub content_version: String,
    /// The day on which the content was last changed.
    pub updated: Day,
    /// The licence of the records, as SPDX names it.
    pub licence: &'static str,
    #[serde(flatten)]
    pub body: B,
}

impl<B> Envelope<B> {
    /// Records under the facts of their content folder. `name` is the name of the file, without its ending.
    pub fn new(content: &Content, name: &str, body: B) -> Self {
        Self {
            schema: schema_address(name),
            schema_version: SCHEMA_VERSION,
            content_version: content.version().to_owned(),
            updated: content.updated().into(),
            licence: LICENCE,
            body,
        }
    }
}

/// The address of a schema, relative to the file that it describes.
pub fn schema_address(name: &str) -> String {
    format!("schema/{name}.schema.json")
}
