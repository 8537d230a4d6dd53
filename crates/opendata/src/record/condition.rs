//! Conditions.

use library::{Content, Front};
use schemars::JsonSchema;
use serde::Serialize;

use crate::scalar::Id;

/// An illness or a state of health that has a page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Condition {
    /// Permanent: never used again for another condition. It is the slug of the page.
    pub id: Id,
    /// What it is called.
    #[schemars(length(min = 1))]
    pub name: String,
    /// The heading of the page.
    #[schemars(length(min = 1))]
    pub title: String,
    /// The main message of the page.
    #[schemars(length(min = 1))]
    pub message: String,
    /// What to look for in trial registers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// The ids of the claims about it.
    pub claims: Vec<Id>,
    /// The ids of the studies about it.
    pub studies: Vec<Id>,
}

impl Condition {
    /// The condition of a page, with all that is about it.
    pub fn of(content: &Content, page: &Front) -> Self {
        let about = |conditions: &[evidence::Id<evidence::Condition>]| conditions.iter().any(|id| id.as_str() == page.slug);
        let claims = content.claims.iter().map(|claim| &claim.value).filter(|claim| about(&claim.conditions));
        let studies = content.studies.iter().map(|study| &study.value).filter(|study| about(&study.conditions));
        Self {
            id: page.slug.as_str().into(),
            name: page.short.clone(),
            title: page.title.clone(),
            message: page.message.clone(),
            search: page.search.clone(),
            claims: claims.map(|claim| Id::from(&claim.id)).collect(),
            studies: studies.map(|study| Id::from(&study.key)).collect(),
        }
    }
}
