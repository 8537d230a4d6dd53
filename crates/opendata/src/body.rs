//! What each JSON file holds after its envelope.

use library::Content;
use schemars::JsonSchema;
use serde::Serialize;

use crate::record::{Claim, Condition, Item, Misconception, Sentence, Source, Statement, Study, Term, Version};

/// What `claims.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Claims {
    /// Every claim.
    pub claims: Vec<Claim>,
}

/// What `studies.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Studies {
    /// Every study.
    pub studies: Vec<Study>,
}

/// What `sources.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Sources {
    /// Every source that is not a study.
    pub sources: Vec<Source>,
}

/// What `items.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Items {
    /// Every question. The site adds "I don't know" to the options of each.
    pub items: Vec<Item>,
}

/// What `misconceptions.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Misconceptions {
    /// Every slip in reasoning.
    pub misconceptions: Vec<Misconception>,
}

/// What `conditions.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Conditions {
    /// Every condition that has a page.
    pub conditions: Vec<Condition>,
}

/// What `glossary.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Glossary {
    /// Every word that is explained.
    pub terms: Vec<Term>,
}

/// What `article.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Article {
    /// The heading of the page on the article.
    pub title: String,
    /// The main message of that page.
    pub message: String,
    /// Where the article comes from.
    pub intro: String,
    /// Its sentences, which are not copied here.
    pub sentences: Vec<Sentence>,
    /// What it states. A sentence holds one or more statements.
    pub statements: Vec<Statement>,
}

/// What `changes.json` holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Changes {
    /// Every version of the content, oldest first.
    pub versions: Vec<Version>,
}

impl Claims {
    pub fn of(content: &Content) -> Self {
        Self { claims: content.claims.iter().map(|claim| Claim::from(&claim.value)).collect() }
    }
}

impl Studies {
    pub fn of(content: &Content) -> Self {
        Self { studies: content.studies.iter().map(|study| Study::from(&study.value)).collect() }
    }
}

impl Sources {
    pub fn of(content: &Content) -> Self {
        Self { sources: content.sources.iter().map(|source| Source::from(&source.value)).collect() }
    }
}

impl Items {
    pub fn of(content: &Content) -> Self {
        Self { items: content.items.iter().map(|item| Item::of(content, &item.value)).collect() }
    }
}

impl Misconceptions {
    pub fn of(content: &Content) -> Self {
        Self { misconceptions: content.misconceptions.iter().map(|slip| Misconception::from(&slip.value)).collect() }
    }
}

impl Conditions {
    pub fn of(content: &Content) -> Self {
        Self { conditions: content.condition_pages().map(|page| Condition::of(content, page)).collect() }
    }
}

impl Glossary {
    pub fn of(content: &Content) -> Self {
        Self { terms: content.glossary.iter().map(|term| Term::from(&term.value)).collect() }
    }
}

impl Article {
    pub fn of(content: &Content) -> Self {
        let article = &content.article.value;
        Self {
            title: article.title.clone(),
            message: article.message.clone(),
            intro: article.intro.clone(),
            sentences: article.sentences.iter().map(Sentence::from).collect(),
            statements: article.statements.iter().map(Statement::from).collect(),
        }
    }
}

impl Changes {
    pub fn of(content: &Content) -> Self {
        Self { versions: content.log.value.versions.iter().map(Version::from).collect() }
    }
}
