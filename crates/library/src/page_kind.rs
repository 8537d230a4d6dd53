//! Kinds of pages of text.

use serde::Deserialize;

/// What a page is for, which decides its address and its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    Home,
    Learn,
    About,
    /// What is known about one condition.
    Condition,
}
