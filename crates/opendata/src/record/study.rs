//! Studies.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Outcome, Quantity, published};
use crate::scalar::{Id, Number};

/// A trial, a review, guidance or a trial under way, as far as it was seen. What was not seen is absent.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Study {
    /// Permanent: never used again for another study.
    pub id: Id,
    /// What kind of evidence it is.
    pub kind: StudyKind,
    /// As published.
    #[schemars(length(min = 1))]
    pub title: String,
    /// As published, often shortened to the first few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authors: Option<String>,
    /// The journal, or another place of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal: Option<String>,
    /// The year of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1800, max = 2200))]
    pub year: Option<u16>,
    /// Digital Object Identifier, without an address before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^10\.[0-9]{4,}/\S+$"))]
    pub doi: Option<String>,
    /// PubMed's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[0-9]+$"))]
    pub pmid: Option<String>,
    /// ClinicalTrials.gov's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^NCT[0-9]{8}$"))]
    pub nct: Option<String>,
    /// Other registrations and corrections, as published.
    pub other_ids: Vec<String>,
    /// How it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub design: Option<String>,
    /// What it was compared with. Absent when there was no comparison group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<String>,
    /// Who took part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub population: Option<String>,
    /// Where it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// People randomised, or else analysed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// How much was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<Dose>,
    /// Weeks on treatment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0))]
    pub weeks: Option<Number>,
    /// What came out, in plain words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// What weakens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<String>,
    /// Who paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding: Option<String>,
    /// How much of the publication was read.
    pub read: Scope,
    /// The ids of the conditions it is about.
    pub conditions: Vec<Id>,
    /// Results as numbers.
    pub outcomes: Vec<Outcome>,
    /// Other numbers of its texts.
    pub quantities: Vec<Quantity>,
}

/// How much of a medicine was given.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Dose {
    /// Milligrams, ascending. Empty when no amount was seen.
    #[schemars(inner(range(min = 0)))]
    pub mg: Vec<Number>,
    /// How several amounts belong together. Absent when there are fewer than two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<DoseSteps>,
    /// The amounts are for a day. Otherwise how often was not seen, or stands in the note.
    pub daily: bool,
    /// What milligrams cannot say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

published! {
    /// What kind of evidence a study is.
    StudyKind of evidence::StudyKind {
        /// A review of studies.
        Review = "review",
        /// A trial that shared people out by chance.
        RandomisedTrial = "randomised-trial",
        /// A trial with a comparison group, but not by chance.
        NonRandomisedTrial = "non-randomised-trial",
        /// Case reports, open-label series, before-and-after and register studies.
        Uncontrolled = "uncontrolled",
        /// Guidance or expert advice.
        Guideline = "guideline",
        /// Registered, planned or under way: no results.
        Registered = "registered",
        /// Cells, tissues, blood.
        Laboratory = "laboratory",
        /// Animals.
        Animal = "animal",
    }
}

published! {
    /// How much of a publication was read. Whatever was not read in full awaits a check.
    Scope of evidence::Scope {
        /// All of it.
        Full = "full",
        /// The abstract and parts: a table, a registry entry, a supplement.
        AbstractAndParts = "abstract-and-parts",
        /// The abstract only.
        Abstract = "abstract",
        /// Its entry in a trial register only.
        Registry = "registry",
        /// What others wrote about it.
        SecondHand = "second-hand",
        /// Its title, its opening or a line in a reference list.
        TitleOnly = "title-only",
    }
}

published! {
    /// How several amounts belong together.
    DoseSteps of evidence::DoseSteps {
        /// From the lowest to the highest, whatever suited the person.
        Range = "range",
        /// From the first to the last, step by step.
        Rising = "rising",
        /// One of these.
        Choice = "choice",
    }
}

impl From<&evidence::Study> for Study {
    fn from(study: &evidence::Study) -> Self {
        Self {
            id: (&study.key).into(),
            kind: study.kind.into(),
            title: study.title.clone(),
            authors: study.authors.clone(),
            journal: study.journal.clone(),
            year: study.year,
            doi: study.doi.clone(),
            pmid: study.pmid.clone(),
            nct: study.nct.clone(),
            other_ids: study.other_ids.clone(),
            design: study.design.clone(),
            comparator: study.comparator.clone(),
            population: study.population.clone(),
            country: study.country.clone(),
            people: study.people,
            dose: study.dose.as_ref().map(Dose::from),
            weeks: study.weeks.map(Number::from),
            result: study.result.clone(),
            limits: study.limits.clone(),
            funding: study.funding.clone(),
            read: study.read.into(),
            conditions: Id::all(&study.conditions),
            outcomes: study.outcomes.iter().map(Outcome::from).collect(),
            quantities: study.quantities.iter().map(Quantity::from).collect(),
        }
    }
}

impl From<&evidence::Dose> for Dose {
    fn from(dose: &evidence::Dose) -> Self {
        Self {
            mg: dose.mg.iter().copied().map(Number::from).collect(),
            steps: (dose.mg.len() > 1).then(|| dose.steps.into()),
            daily: dose.daily,
            note: dose.note.clone(),
        }
    }
}
