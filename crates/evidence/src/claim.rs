//! A claim: what people say, how far it is borne out, and what can be said instead.

use serde::{Deserialize, Serialize};

use crate::{Certainty, Condition, Date, Finding, Id, Licence, Quantity, Source, Standing, Study};

/// One entry of the claim registry.
///
/// Its three texts must never be confused: the proposition, its standing, and our statement. The standing is always shown beside the
/// proposition, never beside the statement, because "X does not help: unsupported" would say the opposite of what is meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: Id<Claim>,
    /// What people say or ask about, without a full stop.
    pub proposition: String,
    pub standing: Standing,
    /// What can be said.
    pub statement: String,
    /// Why the grade is what it is.
    pub reason: String,
    /// What kind of result would move the standing, and which way.
    pub would_change: String,
    pub licence: Licence,
    pub certainty: Certainty,
    pub finding: Finding,
    /// Who graded the certainty, where somebody published a grade; otherwise it is our reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graded_by: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting: Vec<Id<Study>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contrary: Vec<Id<Study>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id<Source>>,
    /// The conditions it is about; none for claims about the medicine as such.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Id<Condition>>,
    /// Numbers of its texts that are not results of its studies.
    #[serde(default, rename = "quantity", skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<Quantity>,
    /// What to do: ask, tell, do not stop on your own. Every safety claim has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub safety: bool,
    /// When the evidence was last searched.
    pub searched: Date,
    /// When it has to be looked at again.
    pub review_due: Date,
}

impl Claim {
    /// Every study that the claim points at, those that speak for the proposition first.
    pub fn studies(&self) -> impl Iterator<Item = &Id<Study>> {
        self.supporting.iter().chain(&self.contrary)
    }
}
