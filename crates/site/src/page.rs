//! A page of text.

use evidence::{Claim, Id};
use quiz::Item;
use serde::{Deserialize, Serialize};

use crate::Block;

/// What a page is for, which decides its address and its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    Home,
    Learn,
    About,
}

/// A page: what its front matter says, and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub slug: String,
    pub kind: PageKind,
    /// The place among the learn pages.
    #[serde(default)]
    pub order: u16,
    /// For menus.
    pub short: String,
    /// The heading, which carries the message.
    pub title: String,
    /// The main message in one or two sentences.
    pub message: String,
    /// For search engines.
    pub description: String,
    /// Items to check oneself at the end of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub check: Vec<Id<Item>>,
    /// On the home page: claims listed as established, and as still experimental.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub established: Vec<Id<Claim>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub experimental: Vec<Id<Claim>>,
    #[serde(default)]
    pub blocks: Vec<Block>,
}
