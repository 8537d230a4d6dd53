//! All claims in short, for finding them.

use evidence::{Claim, Id, Standing};
use json::{FromJson, Json};
use serde::Serialize;

use crate::Named;

/// The list that the browser of claims filters, searches and sorts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Catalogue {
    /// In the order of the content.
    pub entries: Vec<Entry>,
    /// What can be filtered by.
    pub facets: Vec<Facet>,
    /// What the map of conditions says, and the names of its columns from the lowest certainty.
    pub map: Named,
    pub columns: Vec<String>,
    /// The first and the last year of which is told what could be known.
    pub years: Vec<u32>,
}

/// A claim in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub id: Id<Claim>,
    pub proposition: String,
    pub standing: Standing,
    pub statement: String,
    /// Names to find it by, besides its texts: [folded](crate::fold).
    pub names: String,
    /// For each facet, which of its values the claim has: places in [`Facet::values`].
    pub values: Vec<Vec<u32>>,
    /// When it came to stand where, the oldest step first. Empty where that is not told.
    pub steps: Vec<Step>,
    /// Its mark on the map of conditions, where it has one.
    pub mark: Option<MapMark>,
}

/// From that year on the claim stood there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    pub year: u32,
    pub standing: Standing,
}

/// What the map shows of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MapMark {
    /// The condition, by name.
    pub condition: String,
    /// Place among the columns.
    pub column: u32,
    /// The controlled trials: the year of each, where known, and its people.
    pub trials: Vec<Trial>,
}

/// A controlled trial on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trial {
    /// 0 where it is not known: it counts today alone.
    pub year: u32,
    pub people: u32,
}

impl Entry {
    /// Where the claim stood in that year; today without one, and where no year is told. `None` when nothing could be said yet.
    pub fn standing_in(&self, year: Option<u32>) -> Option<Standing> {
        match year {
            _ if self.steps.is_empty() => Some(self.standing),
            None => Some(self.standing),
            Some(year) => self.steps.iter().rev().find(|step| step.year <= year).map(|step| step.standing),
        }
    }
}

impl MapMark {
    /// People in the controlled trials that there were by that year; today without one.
    pub fn people_in(&self, year: Option<u32>) -> u32 {
        let there = |trial: &&Trial| year.is_none_or(|year| trial.year > 0 && trial.year <= year);
        self.trials.iter().filter(there).map(|trial| trial.people).sum()
    }
}

/// Something to filter by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Facet {
    /// Its name in the address.
    pub key: String,
    pub name: String,
    /// Each with its name in the address and the word that is shown.
    pub values: Vec<Value>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Value {
    /// Its name in the address.
    pub key: String,
    pub name: String,
}

impl FromJson for Catalogue {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            entries: json.get("entries")?,
            facets: json.get("facets")?,
            map: json.get("map")?,
            columns: json.get("columns")?,
            years: json.get("years")?,
        })
    }
}

impl FromJson for Step {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { year: json.get("year")?, standing: json.get("standing")? })
    }
}

impl FromJson for MapMark {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { condition: json.get("condition")?, column: json.get("column")?, trials: json.get("trials")? })
    }
}

impl FromJson for Trial {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { year: json.get("year")?, people: json.get("people")? })
    }
}

impl FromJson for Entry {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.get("id")?,
            proposition: json.get("proposition")?,
            standing: json.get("standing")?,
            statement: json.get("statement")?,
            names: json.get("names")?,
            values: json.get("values")?,
            steps: json.get("steps")?,
            mark: json.get("mark")?,
        })
    }
}

impl FromJson for Facet {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { key: json.get("key")?, name: json.get("name")?, values: json.get("values")? })
    }
}

impl FromJson for Value {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { key: json.get("key")?, name: json.get("name")? })
    }
}
