//! All claims in short, for finding them.

use evidence::{Claim, Id, Standing};
use json::{FromJson, Json};
use serde::Serialize;

/// The list that the browser of claims filters, searches and sorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Catalogue {
    /// In the order of the content.
    pub entries: Vec<Entry>,
    /// What can be filtered by.
    pub facets: Vec<Facet>,
}

/// A claim in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub id: Id<Claim>,
    pub proposition: String,
    pub standing: Standing,
    pub statement: String,
    /// Names to find it by, besides its texts: [folded](crate::fold).
    pub names: String,
    /// For each facet, which of its values the claim has: places in [`Facet::values`].
    pub values: Vec<Vec<u32>>,
}

/// Something to filter by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// Its name in the address.
    pub key: String,
    pub name: String,
    /// Each with its name in the address and the word that is shown.
    pub values: Vec<Value>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Value {
    /// Its name in the address.
    pub key: String,
    pub name: String,
}

impl FromJson for Catalogue {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { entries: json.get("entries")?, facets: json.get("facets")? })
    }
}

impl FromJson for Entry {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            proposition: json.get("proposition")?,
            standing: json.get("standing")?,
            statement: json.get("statement")?,
            names: json.get("names")?,
            values: json.get("values")?,
        })
    }
}

impl FromJson for Facet {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { key: json.get("key")?, name: json.get("name")?, values: json.get("values")? })
    }
}

impl FromJson for Value {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { key: json.get("key")?, name: json.get("name")? })
    }
}
