//! Everything in a content folder, each thing with its place.

use evidence::{Claim, Date, Id, Source, Standing, Study};
use quiz::{Item, Misconception};

use crate::entry::Entry;
use crate::figures::{Event, Figure, History};
use crate::front::{Front, SiteInfo};
use crate::language::Lint;
use crate::markdown::Mention;
use crate::wording::Wording;
use crate::written::Written;
use crate::{Article, Block, Log, PageKind, Term};

/// A checked content folder.
#[derive(Debug)]
pub struct Content {
    pub(crate) site: Entry<SiteInfo>,
    pub(crate) wording: Entry<Wording>,
    pub(crate) lint: Entry<Lint>,
    pub claims: Vec<Entry<Claim>>,
    pub studies: Vec<Entry<Study>>,
    pub sources: Vec<Entry<Source>>,
    pub items: Vec<Entry<Item>>,
    pub misconceptions: Vec<Entry<Misconception>>,
    pub glossary: Vec<Entry<Term>>,
    pub article: Entry<Article>,
    pub log: Entry<Log>,
    pub figures: Vec<Entry<Figure>>,
    /// The timeline.
    pub events: Vec<Entry<Event>>,
    pub histories: Vec<Entry<History>>,
    pub(crate) pages: Vec<ReadPage>,
}

/// A page with the places of what it points at.
#[derive(Debug)]
pub(crate) struct ReadPage {
    pub front: Entry<Front>,
    pub blocks: Vec<Block>,
    /// Every claim and link that the text points at.
    pub mentions: Vec<Mention>,
    /// The ids of its headings.
    pub anchors: Vec<String>,
    /// Every stretch of text with its places.
    pub written: Vec<Written>,
}

impl Content {
    /// The version of the content.
    pub fn version(&self) -> &str {
        &self.site.value.version
    }

    /// The day the content was last changed.
    pub fn updated(&self) -> Date {
        self.site.value.updated
    }

    /// The word for a standing.
    pub fn standing_word(&self, standing: Standing) -> &str {
        self.wording.value.standing.get(&standing).map_or("", |named| &named.word)
    }

    /// The fronts of the pages of conditions.
    pub fn condition_pages(&self) -> impl Iterator<Item = &Front> {
        self.pages.iter().map(|page| &page.front.value).filter(|front| front.kind == PageKind::Condition)
    }

    pub(crate) fn study(&self, key: &Id<Study>) -> Option<&Study> {
        self.studies.iter().map(|study| &study.value).find(|study| study.key == *key)
    }

    pub(crate) fn page(&self, slug: &str) -> Option<&ReadPage> {
        self.pages.iter().find(|page| page.front.value.slug == slug)
    }

    /// The slugs of the pages of conditions, which are the ids of conditions.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &str> {
        self.condition_pages().map(|front| front.slug.as_str())
    }
}
