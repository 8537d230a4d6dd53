//! What every page needs: the words of the interface and the menu.

use evidence::Standing;
use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

use crate::{Word, fill};

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub word: String,
    pub meaning: String,
}

/// A page of text as menus show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MenuEntry {
    pub slug: String,
    pub short: String,
}

/// The chunk that every page loads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Core {
    /// Names the reader's saved answers.
    pub id: String,
    pub name: String,
    pub lang: String,
    /// The version of the content.
    pub version: String,
    /// The day of that version, in words.
    pub updated: String,
    /// In the order of [`Word::ALL`].
    pub words: Vec<String>,
    /// In the order of [`Standing::ALL`].
    pub standings: Vec<Named>,
    /// The learn pages in order.
    pub menu: Vec<MenuEntry>,
    /// The pages of conditions in the order of the alphabet.
    pub conditions: Vec<MenuEntry>,
}

impl Core {
    /// A word of the interface. The content checker lets no word be missing.
    pub fn word(&self, word: Word) -> &str {
        self.words.get(word as usize).map_or("", String::as_str)
    }

    /// A word of the interface with its places filled.
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.word(word), values)
    }

    /// The word for a standing and its meaning.
    pub fn standing(&self, standing: Standing) -> (&str, &str) {
        self.standings.get(standing as usize).map_or(("", ""), |named| (&named.word, &named.meaning))
    }
}

impl FromJson for Named {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { word: json.get("word")?, meaning: json.get("meaning")? })
    }
}

impl FromJson for MenuEntry {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { slug: json.get("slug")?, short: json.get("short")? })
    }
}

impl FromJson for Core {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            name: json.get("name")?,
            lang: json.get("lang")?,
            version: json.get("version")?,
            updated: json.get("updated")?,
            words: json.get("words")?,
            standings: json.get("standings")?,
            menu: json.get("menu")?,
            conditions: json.get("conditions")?,
        })
    }
}
