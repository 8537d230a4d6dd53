//! A slip in reasoning that a wrong option stands for.

use evidence::Id;
use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

/// Every wrong option names one, so that the report can say how the reader went wrong and not only where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Misconception {
    pub id: Id<Misconception>,
    pub name: String,
    pub text: String,
    /// The page that explains it.
    pub page: String,
}

impl FromJson for Misconception {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { id: json.get("id")?, name: json.get("name")?, text: json.get("text")?, page: json.get("page")? })
    }
}
