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
    /// Every claim that an item asks about or has as an option.
    pub claims: Vec<Rc<Asked>>,
}

impl Bank {
    pub fn item(&self, id: &Id<Item>) -> Option<&Rc<Item>> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// What is asked about by the item.
    pub fn asked(&self, item: &Item) -> Option<&Rc<Asked>> {
        self.claim(item.asked()?)
    }

    /// What has to be known of the claim.
    pub fn claim(&self, id: &Id<Claim>) -> Option<&Rc<Asked>> {
        self.claims.iter().find(|asked| asked.claim == *id)
    }

    /// The items that ask about the claim.
    pub fn on(&self, claim: &Id<Claim>) -> impl Iterator<Item = &Rc<Item>> {
        self.items.iter().filter(move |item| item.asked() == Some(claim))
    }

    /// The claims that items ask about, each once, in the order of the items.
    pub fn asked_claims(&self) -> Vec<&Id<Claim>> {
        let mut claims = Vec::new();
        for claim in self.items.iter().filter_map(|item| item.asked()) {
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
        claims
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

#[cfg(test)]
pub(crate) mod test_bank {
    //! A bank for the tests of this crate.

    use super::*;
    use crate::item::test_items::named;

    /// 40 claims on 8 pages, two items each, standings in turn; claims 0 to 4 have a safety item.
    pub fn bank() -> Bank {
        let mut items = Vec::new();
        let mut claims = Vec::new();
        for claim in 0..40_usize {
            let id = Id::new(format!("claim-{claim}")).unwrap();
            for wording in ["a", "b"] {
                let mut item = named(&format!("i{claim}-{wording}"), &format!("page-{}", claim % 8), 4, claim % 4);
                item.claims = vec![id.clone()];
                item.safety = claim < 5 && wording == "a";
                items.push(Rc::new(item));
            }
            let standing = Standing::ALL[claim % 6];
            claims.push(Rc::new(Asked { claim: id, proposition: String::new(), standing, statement: String::new() }));
        }
        Bank { lead: Id::new("i3-a").unwrap(), full: 30, items, claims }
    }
}
