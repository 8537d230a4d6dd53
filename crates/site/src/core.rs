//! What every page needs: the words of the interface, the menu, and where the other chunks are.

use evidence::Standing;
use serde::{Deserialize, Serialize};

use crate::{Word, fill};

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub word: String,
    pub meaning: String,
}

/// A learn page as menus show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuEntry {
    pub slug: String,
    pub short: String,
    pub title: String,
    pub message: String,
}

/// The chunk that every page loads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Name and file of every other chunk.
    pub chunks: Vec<(String, String)>,
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

    /// The file of a chunk.
    pub fn file(&self, chunk: &str) -> Option<&str> {
        self.chunks.iter().find(|(name, _)| name == chunk).map(|(_, file)| file.as_str())
    }
}
