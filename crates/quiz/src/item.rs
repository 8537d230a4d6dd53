//! One question of the bank.

use std::collections::BTreeSet;

use evidence::{Claim, Id, Standing};
use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

use crate::{Choice, Figure, FigureValue, ItemKind, Misconception, sort_short};

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
    /// The question, but for a `Standing` item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
    /// A few words before the proposition of a `Standing` item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// The number that an `Estimate` item asks for, and what it is. The second is filled in when the content is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub answer: Option<FigureValue>,
    #[serde(rename = "option")]
    pub options: Vec<ItemOption>,
}

/// One answer that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemOption {
    /// The name of an option that is written for its item; permanent within the item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<ItemOption>>,
    /// The claim that is the option of a `Several` or `Order` item. Its proposition and standing are filled in when the content is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Id<Claim>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The standing that an option of a `Standing` item stands for, or that of its claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// It belongs to the key. No single option of an `Order` item does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub correct: bool,
    /// Why this option is right or wrong.
    pub feedback: String,
    /// The slip that whoever answers this option wrongly makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub misconception: Option<Id<Misconception>>,
}

impl Item {
    /// What its options say, where they have texts of their own, whatever their order.
    pub fn option_texts(&self) -> BTreeSet<&str> {
        self.options.iter().filter_map(|option| option.text.as_deref()).collect()
    }

    /// The first right option: the only one of an item with a single key. The content checker lets no such item pass without exactly one.
    pub fn key(&self) -> Option<&ItemOption> {
        self.options.iter().find(|option| option.correct)
    }

    /// The answer that earns everything; `None` for an item that no checker has seen.
    pub fn key_choice(&self) -> Option<Choice> {
        (self.kind.rules().key)(self)
    }

    /// Whether this is a whole answer to the item, as it stands now: "I don't know" is one.
    pub fn accepts(&self, choice: &Choice) -> bool {
        *choice == Choice::DontKnow || (self.kind.rules().accepts)(self, choice)
    }

    /// The option that answers for the choice: the one named, or the one on whose side an estimate falls. `None` for "I don't know", for an
    /// option that is no longer there, and where a choice is about all options.
    pub fn chosen(&self, choice: &Choice) -> Option<&ItemOption> {
        if self.accepts(choice) { (self.kind.rules().chosen)(self, choice) } else { None }
    }

    /// The options that the choice gets wrong. None for "I don't know", which is no error.
    pub fn wrong(&self, choice: &Choice) -> Vec<&ItemOption> {
        if *choice == Choice::DontKnow || !self.accepts(choice) {
            return Vec::new();
        }
        (self.kind.rules().wrong)(self, choice)
    }

    /// The slips that the choice commits, each once.
    pub fn slips(&self, choice: &Choice) -> Vec<&Id<Misconception>> {
        let mut slips = Vec::new();
        for slip in self.wrong(choice).into_iter().filter_map(|option| option.misconception.as_ref()) {
            if !slips.contains(&slip) {
                slips.push(slip);
            }
        }
        slips
    }

    /// The option of that name.
    pub fn option(&self, name: &str) -> Option<&ItemOption> {
        self.options.iter().find(|option| option.name() == name)
    }

    /// The options from the most to the least borne out.
    pub fn by_standing(&self) -> Vec<&ItemOption> {
        let mut options: Vec<&ItemOption> = self.options.iter().collect();
        sort_short(&mut options, |option| option.standing);
        options
    }

    /// The claim asked about.
    pub fn asked(&self) -> Option<&Id<Claim>> {
        self.claims.first()
    }
}

impl ItemOption {
    /// The name by which answers remember the option.
    pub fn name(&self) -> &str {
        match (&self.id, &self.claim, self.standing) {
            (Some(id), _, _) => id.as_str(),
            (None, Some(claim), _) => claim.as_str(),
            (None, None, Some(standing)) => standing.slug(),
            (None, None, None) => "",
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
            figure: json.get("figure")?,
            answer: json.get("answer")?,
            options: json.get("option")?,
        })
    }
}

impl FromJson for ItemOption {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            claim: json.get("claim")?,
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
    //! Small items for the tests of this crate. Wrong options commit the slip `slip-of-NAME`.

    use super::*;

    fn option(id: Option<&str>, claim: Option<&str>, standing: Option<Standing>, correct: bool) -> ItemOption {
        let mut option = ItemOption {
            id: id.map(|id| Id::new(id.to_owned()).unwrap()),
            claim: claim.map(|id| Id::new(id.to_owned()).unwrap()),
            text: None,
            standing,
            correct,
            feedback: "why".to_owned(),
            misconception: None,
        };
        option.misconception = Some(slip(option.name())).filter(|_| !correct || claim.is_some());
        option
    }

    pub fn slip(name: &str) -> Id<Misconception> {
        Id::new(format!("slip-of-{name}")).unwrap()
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
            figure: None,
            answer: None,
            options: (0..options).map(|n| option(Some(&format!("o{n}")), None, None, n == key)).collect(),
        }
    }

    pub fn best(options: usize, key: usize) -> Item {
        named("best", "page", options, key)
    }

    pub fn standing(truth: Standing) -> Item {
        Item {
            kind: ItemKind::Standing,
            stem: None,
            options: Standing::ALL.into_iter().map(|s| option(None, None, Some(s), s == truth)).collect(),
            ..best(0, 0)
        }
    }

    /// Claims `c0`, `c1`, ...: first the established ones, then others.
    pub fn several(established: usize, others: usize) -> Item {
        let claim = |n: usize| {
            let standing = if n < established { Standing::Established } else { Standing::Mixed };
            option(None, Some(&format!("c{n}")), Some(standing), n < established)
        };
        Item { kind: ItemKind::Several, options: (0..established + others).map(claim).collect(), ..best(0, 0) }
    }

    /// Claims named like their standings, in this order.
    pub fn order(standings: &[Standing]) -> Item {
        let claim = |standing: &Standing| option(None, Some(standing.slug()), Some(*standing), false);
        Item { kind: ItemKind::Order, options: standings.iter().map(claim).collect(), ..best(0, 0) }
    }

    pub fn estimate(value: f64) -> Item {
        let options = ["near", "low", "high"].map(|name| option(Some(name), None, None, name == "near"));
        let answer = Some(FigureValue { value, interval: None, text: String::new() });
        Item { kind: ItemKind::Estimate, answer, options: options.to_vec(), ..best(0, 0) }
    }
}
