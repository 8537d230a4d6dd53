//! One question of the bank.

use evidence::{Claim, Id, Standing};
use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

use crate::{Choice, Misconception};

/// How an item is asked and marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A stem and one best answer.
    Best,
    /// A proposition and the scale of standings.
    Standing,
}

/// The slug of the page that teaches an item.
pub type Teaches = String;

/// A question, its options and what each option says back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: Id<Item>,
    /// Raised when the meaning changes; an answer belongs to the version it was given to.
    pub version: u32,
    pub kind: ItemKind,
    pub page: Teaches,
    /// The first is the claim asked about: its statement is shown last.
    pub claims: Vec<Id<Claim>>,
    /// Safety items are always in the full quiz.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub safety: bool,
    /// The question of a `Best` item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
    /// A few words before the proposition of a `Standing` item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    #[serde(rename = "option")]
    pub options: Vec<ItemOption>,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemOption {
    /// The name of an option of a `Best` item; permanent within the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<ItemOption>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The standing that an option of a `Standing` item stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub correct: bool,
    /// Why this option is right or wrong.
    pub feedback: String,
    /// The slip that a wrong option stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misconception: Option<Id<Misconception>>,
}

impl Item {
    /// The right option. The content checker lets no item pass without exactly one.
    pub fn key(&self) -> Option<&ItemOption> {
        self.options.iter().find(|option| option.correct)
    }

    /// The option that a choice names; `None` for "I don't know" and for an option that is no longer there.
    pub fn chosen(&self, choice: &Choice) -> Option<&ItemOption> {
        self.options.iter().find(|option| choice.names(option))
    }

    /// The claim asked about.
    pub fn asked(&self) -> Option<&Id<Claim>> {
        self.claims.first()
    }
}

impl ItemOption {
    /// The name by which answers remember the option.
    pub fn name(&self) -> &str {
        match (&self.id, self.standing) {
            (Some(id), _) => id.as_str(),
            (None, Some(standing)) => standing.slug(),
            (None, None) => "",
        }
    }
}

impl FromJson for ItemKind {
    fn from_json(json: &Json) -> Option<Self> {
        match json.as_str()? {
            "best" => Some(Self::Best),
            "standing" => Some(Self::Standing),
            _ => None,
        }
    }
}

impl FromJson for Item {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            version: json.get("version")?,
            kind: json.get("kind")?,
            page: json.get("page")?,
            claims: json.get("claims")?,
            safety: json.get("safety")?,
            stem: json.get("stem")?,
            scene: json.get("scene")?,
            options: json.get("option")?,
        })
    }
}

impl FromJson for ItemOption {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            text: json.get("text")?,
            standing: json.get("standing")?,
            correct: json.get("correct")?,
            feedback: json.get("feedback")?,
            misconception: json.get("misconception")?,
        })
    }
}

#[cfg(test)]
pub(crate) mod test_items {
    //! Small items for the tests of this crate.

    use super::*;

    fn option(id: Option<String>, standing: Option<Standing>, correct: bool) -> ItemOption {
        let id = id.map(|id| Id::new(id).unwrap());
        ItemOption { id, text: None, standing, correct, feedback: "why".to_owned(), misconception: None }
    }

    /// An item named `id` on `page` with options `o0`, `o1`, ...; the one at `key` is right.
    pub fn named(id: &str, page: &str, options: usize, key: usize) -> Item {
        Item {
            id: Id::new(id.to_owned()).unwrap(),
            version: 1,
            kind: ItemKind::Best,
            page: page.to_owned(),
            claims: vec![Id::new(format!("claim-of-{id}")).unwrap()],
            safety: false,
            stem: Some("which?".to_owned()),
            scene: None,
            options: (0..options).map(|n| option(Some(format!("o{n}")), None, n == key)).collect(),
        }
    }

    pub fn best(options: usize, key: usize) -> Item {
        named("best", "page", options, key)
    }

    pub fn standing(truth: Standing) -> Item {
        Item {
            kind: ItemKind::Standing,
            stem: None,
            options: Standing::ALL.into_iter().map(|s| option(None, Some(s), s == truth)).collect(),
            ..best(0, 0)
        }
    }
}
