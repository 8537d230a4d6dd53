//! The JSON files, each with its schema.

use library::Content;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::envelope::Envelope;
use crate::{body, schema};

/// A JSON file before it is checked.
#[derive(Debug)]
pub struct Document {
    /// The name of the file, without folder and ending.
    pub name: &'static str,
    pub text: String,
    /// The text as read again: what is checked is what is published.
    pub value: Value,
    pub schema: Value,
    pub schema_text: String,
}

impl Document {
    fn new<B: Serialize + JsonSchema>(
        content: &Content,
        name: &'static str,
        about: [&str; 2],
        body: B,
    ) -> Result<Self, String> {
        let [title, description] = about;
        let text = pretty(&Envelope::new(content, name, body))?;
        let value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        let schema = schema::of::<B>(title, description);
        Ok(Self { name, text, value, schema_text: pretty(&schema)?, schema })
    }

    /// The address of the file from the root of the site.
    pub fn file(&self) -> String {
        format!("data/{}.json", self.name)
    }

    /// The records under a name.
    pub fn records(&self, name: &str) -> &[Value] {
        self.value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

fn pretty(value: &impl Serialize) -> Result<String, String> {
    let text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// Every JSON file. Errors when something cannot be written as JSON at all.
pub fn all(content: &Content) -> Result<Vec<Document>, String> {
    Ok(vec![
        Document::new(
            content,
            "claims",
            ["Claims", "What people say or ask, how far it is borne out, and what can be said instead."],
            body::Claims::of(content),
        )?,
        Document::new(
            content,
            "studies",
            ["Studies", "Trials, reviews, guidance and trials under way, with their results as numbers."],
            body::Studies::of(content),
        )?,
        Document::new(
            content,
            "sources",
            ["Sources", "Labels, official pages and papers on method that claims cite."],
            body::Sources::of(content),
        )?,
        Document::new(
            content,
            "items",
            ["Quiz items", "The questions of the quiz, with their options and what each option says back."],
            body::Items::of(content),
        )?,
        Document::new(
            content,
            "misconceptions",
            ["Misconceptions", "Slips in reasoning that wrong options of the quiz stand for."],
            body::Misconceptions::of(content),
        )?,
        Document::new(
            content,
            "conditions",
            ["Conditions", "Illnesses and states of health that have a page, with the claims and studies about each."],
            body::Conditions::of(content),
        )?,
        Document::new(content, "glossary", ["Glossary", "Words that the pages explain."], body::Glossary::of(content))?,
        Document::new(
            content,
            "article",
            ["Article", "What the article that the site grew from said, statement by statement, and where each stands today."],
            body::Article::of(content),
        )?,
        Document::new(
            content,
            "changes",
            ["Changes", "What changed between versions of the content, claim by claim."],
            body::Changes::of(content),
        )?,
    ])
}
