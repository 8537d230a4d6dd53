//! What the front matter of a page and the file of the site hold.

use evidence::{Claim, Date, Id};
use quiz::Item;
use serde::Deserialize;

use crate::PageKind;

/// The fields between the `+++` lines of a page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
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
    #[serde(default)]
    pub check: Vec<Id<Item>>,
    /// On the page of a condition: what to look for in trial registers.
    #[serde(default)]
    pub search: Option<String>,
    /// On the home page: claims listed as established, and as still experimental.
    #[serde(default)]
    pub established: Vec<Id<Claim>>,
    #[serde(default)]
    pub experimental: Vec<Id<Claim>>,
}

/// Facts of the site as such.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteInfo {
    /// Short name without spaces; names the reader's saved answers, so it must never change.
    pub id: String,
    pub name: String,
    /// The language of all texts, as in HTML's `lang`.
    pub lang: String,
    /// The version of the content.
    pub version: String,
    /// The day the content was last changed.
    pub updated: Date,
    /// The item that opens the full quiz.
    pub lead_item: Id<Item>,
    /// Items in a full quiz.
    pub full_quiz: u32,
    /// Trial registers that pages of conditions lead to.
    #[serde(default, rename = "register")]
    pub registers: Vec<Register>,
}

/// A public register of trials.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    pub name: String,
    /// The address of a search in it, or of the register itself; `{search}` is replaced by what to look for.
    pub address: String,
}
