//! Every item there is, with what has to be known of the claims they ask about.

use std::rc::Rc;

use evidence::{Claim, Id, Standing};
use json::{FromJson, Json};
use serde::Serialize;

use crate::Item;

/// What a question shows of the claim it asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    pub claim: Id<Claim>,
    pub proposition: String,
    pub standing: Standing,
    /// What can be said: stated last, after every answer.
    pub statement: String,
}

/// The bank of items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bank {
    /// The item that opens every full quiz: it stands in the page before any script runs.
    pub lead: Id<Item>,
    /// How many items a full quiz asks; fewer when the bank asks about fewer claims.
    pub full: u32,
    pub items: Vec<Rc<Item>>,
    pub claims: Vec<Rc<Asked>>,
}

impl Bank {
    pub fn item(&self, id: &Id<Item>) -> Option<&Rc<Item>> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// What is asked about by the item.
    pub fn asked(&self, item: &Item) -> Option<&Rc<Asked>> {
        let claim = item.asked()?;
        self.claims.iter().find(|asked| asked.claim == *claim)
    }

    /// The items that ask about the same claim in other words.
    pub fn twins<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Rc<Item>> {
        self.items.iter().filter(move |other| other.id != item.id && other.asked() == item.asked())
    }
}

impl FromJson for Asked {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            claim: json.get("claim")?,
            proposition: json.get("proposition")?,
            standing: json.get("standing")?,
            statement: json.get("statement")?,
        })
    }
}

impl FromJson for Bank {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { lead: json.get("lead")?, full: json.get("full")?, items: json.get("items")?, claims: json.get("claims")? })
    }
}
