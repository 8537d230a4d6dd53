//! A study as its own page shows it.

use evidence::{Claim, Id, Scope, Standing, Study, StudyKind};

use super::Citation;
use super::bibliography::{Published, cite_study};
use super::claim::Linked;
use super::outcome::{OutcomeSheet, number};
use crate::{Content, Phrase};

/// A study in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudySheet {
    pub published: Published,
    /// Name and text of what is known about how it was done.
    pub facts: Vec<(String, String)>,
    pub result: Option<String>,
    pub limits: Option<String>,
    pub outcomes: Vec<OutcomeSheet>,
    /// The claims that it bears on.
    pub bearings: Vec<Bearing>,
    pub conditions: Vec<Linked>,
    pub kind: StudyKind,
    /// How much of it was read.
    pub read: Scope,
    pub citation: Citation,
}

/// What a study says about a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    pub claim: Id<Claim>,
    pub standing: Standing,
    pub proposition: String,
    /// It speaks for the proposition; otherwise it looked and did not find it, or found the opposite.
    pub supports: bool,
}

impl StudySheet {
    /// It is registered, and there are no results yet.
    pub fn under_way(&self) -> bool {
        self.kind == StudyKind::Registered
    }
}

impl Content {
    pub(crate) fn study_sheet(&self, study: &Study) -> StudySheet {
        let words = &self.wording.value;
        StudySheet {
            published: Published::of_study(words, study),
            facts: self.facts(study),
            result: study.result.clone(),
            limits: study.limits.clone(),
            outcomes: study.outcomes.iter().map(|outcome| OutcomeSheet::of(words, outcome)).collect(),
            bearings: self.bearings(&study.key),
            conditions: self.linked_conditions(&study.conditions),
            kind: study.kind,
            read: study.read,
            citation: cite_study(study),
        }
    }

    fn facts(&self, study: &Study) -> Vec<(String, String)> {
        let words = &self.wording.value;
        let none = || Some(words.phrase(Phrase::OutcomeNoComparator).to_owned());
        let facts = [
            (Phrase::StudyDesign, study.design.clone()),
            (Phrase::StudyPopulation, study.population.clone()),
            (Phrase::StudyCount, study.people.map(|people| number(f64::from(people)))),
            (Phrase::StudyDose, study.dose.as_ref().map(|dose| words.dose(dose))),
            (Phrase::StudyComparator, study.comparator.clone().or_else(none)),
            (Phrase::StudyTime, study.weeks.map(|weeks| words.fill(Phrase::StudyWeeks, &[("n", &number(weeks))]))),
            (Phrase::StudyCountry, study.country.clone()),
            (Phrase::StudyFunding, study.funding.clone()),
        ];
        facts.into_iter().filter_map(|(name, text)| Some((words.phrase(name).to_owned(), text?))).collect()
    }

    fn bearings(&self, key: &Id<Study>) -> Vec<Bearing> {
        let bearing = |claim: &Claim| {
            let supports = claim.supporting.contains(key);
            (supports || claim.contrary.contains(key)).then(|| Bearing {
                claim: claim.id.clone(),
                standing: claim.standing,
                proposition: claim.proposition.clone(),
                supports,
            })
        };
        self.claims.iter().filter_map(|claim| bearing(&claim.value)).collect()
    }
}
