//! Questions of the quiz.

use library::Content;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Standing, published};
use crate::scalar::{Id, Number};

/// A question with its options.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Item {
    /// Permanent: never used again for another question.
    pub id: Id,
    /// Raised when the meaning changes: an answer belongs to the version it was given to.
    #[schemars(range(min = 1))]
    pub version: u32,
    /// How it is asked and marked.
    pub kind: ItemKind,
    /// The question. Where a standing is asked for, it is the proposition, after a few words on who says it.
    #[schemars(length(min = 1))]
    pub stem: String,
    /// What can be chosen. One option is right; of several claims some are, and none by itself of claims to put in order.
    #[schemars(length(min = 2))]
    pub options: Vec<ItemOption>,
    /// The true number of 100, where a number is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Number>,
    /// The ids of the claims that carry it. The first is the one asked about.
    #[schemars(length(min = 1))]
    pub claims: Vec<Id>,
    /// The slugs of the pages that teach it.
    pub pages: Vec<Id>,
    /// The question is about safety.
    pub safety: bool,
}

/// One answer that can be chosen.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ItemOption {
    /// Permanent within its question.
    pub id: Id,
    /// What can be chosen, in words.
    #[schemars(length(min = 1))]
    pub text: String,
    /// The option is the right one.
    pub correct: bool,
    /// Why the option is right or wrong.
    #[schemars(length(min = 1))]
    pub feedback: String,
    /// The id of the slip in reasoning that a wrong option stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub misconception: Option<Id>,
    /// The standing that the option stands for, where a standing is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

published! {
    /// How a question is asked and marked.
    ItemKind of quiz::ItemKind {
        /// One best answer.
        Best = "best",
        /// Where a proposition stands on the scale. A standing next to the right one is close.
        Standing = "standing",
        /// Which of these claims are established?
        Several = "several",
        /// Claims of different standings, to be put in order with the most borne out first.
        Order = "order",
        /// How many of 100 people? The options are what is said back to a number near the true one, below it and above it.
        Estimate = "estimate",
    }
}

impl Item {
    pub fn of(content: &Content, item: &quiz::Item) -> Self {
        let asked = item.asked().and_then(|id| content.claims.iter().find(|claim| claim.value.id == *id));
        let proposition = asked.map(|claim| claim.value.proposition.as_str());
        let stem: Vec<&str> = match item.kind {
            quiz::ItemKind::Standing => [item.scene.as_deref(), proposition].into_iter().flatten().collect(),
            _ => item.stem.as_deref().into_iter().collect(),
        };
        Self {
            id: (&item.id).into(),
            version: item.version,
            kind: item.kind.into(),
            stem: stem.join(" "),
            options: item.options.iter().map(|option| ItemOption::of(content, option)).collect(),
            answer: item.answer.as_ref().map(|answer| answer.value.into()),
            claims: Id::all(&item.claims),
            pages: vec![item.page.as_str().into()],
            safety: item.safety,
        }
    }
}

impl ItemOption {
    fn of(content: &Content, option: &quiz::ItemOption) -> Self {
        let standing = option.standing.map(|standing| content.standing_word(standing));
        Self {
            id: option.name().into(),
            text: option.text.as_deref().or(standing).unwrap_or(option.name()).to_owned(),
            correct: option.correct,
            feedback: option.feedback.clone(),
            misconception: option.misconception.as_ref().map(Id::from),
            standing: option.standing.map(Standing::from),
        }
    }
}
