//! The text of a page as a tree: what Markdown becomes, and all that pages are drawn from.

use crate::Term;
use evidence::{Claim, Id};

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading {
        /// 2 or 3; level 1 is the title of the page.
        level: u8,
        id: String,
        text: Vec<Inline>,
    },
    Paragraph(Said),
    List {
        ordered: bool,
        items: Vec<Said>,
    },
    Table {
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Said>>,
    },
    /// A safety box.
    Safety(Vec<Block>),
}

/// Something said, with the claims that carry it: their badges open right below.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub text: Vec<Inline>,
    pub cites: Vec<Cite>,
}

/// A claim cited in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cite {
    pub claim: Id<Claim>,
    /// Only the first badge of a claim in a page can carry the address `#claim-...`.
    pub first: bool,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Link { to: Target, text: Vec<Inline> },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A place in the site, by the name that content uses for it.
    Page {
        slug: String,
        anchor: Option<String>,
    },
    Term(Id<Term>),
    /// Another site. Opened by the reader, never fetched.
    Elsewhere(String),
}

impl Inline {
    /// The text without its marks, for titles, searches and checks.
    pub fn plain(inlines: &[Self]) -> String {
        inlines
            .iter()
            .map(|inline| match inline {
                Self::Text(text) => text.clone(),
                Self::Emphasis(inner) | Self::Strong(inner) | Self::Link { text: inner, .. } => Self::plain(inner),
            })
            .collect()
    }
}

impl Block {
    /// Everything said in the block, in reading order.
    pub fn said(&self) -> Vec<&Said> {
        match self {
            Self::Heading { .. } => Vec::new(),
            Self::Paragraph(said) => vec![said],
            Self::List { items, .. } => items.iter().collect(),
            Self::Table { rows, .. } => rows.iter().flatten().collect(),
            Self::Safety(blocks) => blocks.iter().flat_map(Self::said).collect(),
        }
    }
}
