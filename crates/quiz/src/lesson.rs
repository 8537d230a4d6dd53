//! The page that teaches an item.

use json::{FromJson, Json};
use serde::Serialize;

use crate::Teaches;

/// What views need to lead there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lesson {
    pub slug: Teaches,
    pub kind: LessonKind,
    /// Its name in menus.
    pub short: String,
}

/// Kinds of pages that teach items. They stand in different folders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LessonKind {
    Learn,
    /// What is known about one condition.
    Condition,
}

impl FromJson for LessonKind {
    fn from_json(json: &Json) -> Option<Self> {
        match json.as_str()? {
            "learn" => Some(Self::Learn),
            "condition" => Some(Self::Condition),
            _ => None,
        }
    }
}

impl FromJson for Lesson {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { slug: json.get("slug")?, kind: json.get("kind")?, short: json.get("short")? })
    }
}
