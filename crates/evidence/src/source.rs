//! A label, an official page or a paper on method: what a claim cites that is not a study of the treatment.

use serde::{Deserialize, Serialize};

use crate::{Id, Link};

/// A source has a link only where an identifier or the publisher's own page was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: Id<Source>,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authors: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pmid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nct: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Source {
    /// Where to look it up; empty when only a copy was seen.
    pub fn links(&self) -> Vec<Link> {
        let mut links = Link::of_identifiers(self.doi.as_deref(), self.pmid.as_deref(), self.nct.as_deref());
        if let Some(url) = &self.url {
            let host = url.trim_start_matches("https://").trim_start_matches("www.").split('/').next().unwrap_or(url);
            links.push(Link { label: host.to_owned(), href: url.clone() });
        }
        links
    }
}
