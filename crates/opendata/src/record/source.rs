//! Sources that are not studies.

use schemars::JsonSchema;
use serde::Serialize;

use crate::scalar::Id;

/// A label, an official page or a paper on method, as far as it was seen. What was not seen is absent.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Source {
    /// Permanent: never used again for another source.
    pub id: Id,
    /// As published.
    #[schemars(length(min = 1))]
    pub title: String,
    /// As published, often shortened to the first few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authors: Option<String>,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The year of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1800, max = 2200))]
    pub year: Option<u16>,
    /// Digital Object Identifier, without an address before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^10\.[0-9]{4,}/\S+$"))]
    pub doi: Option<String>,
    /// PubMed's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[0-9]+$"))]
    pub pmid: Option<String>,
    /// ClinicalTrials.gov's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^NCT[0-9]{8}$"))]
    pub nct: Option<String>,
    /// The publisher's own page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^https?://\S+$"))]
    pub url: Option<String>,
}

impl From<&evidence::Source> for Source {
    fn from(source: &evidence::Source) -> Self {
        Self {
            id: (&source.key).into(),
            title: source.title.clone(),
            authors: source.authors.clone(),
            publisher: source.publisher.clone(),
            year: source.year,
            doi: source.doi.clone(),
            pmid: source.pmid.clone(),
            nct: source.nct.clone(),
            url: source.url.clone(),
        }
    }
}
