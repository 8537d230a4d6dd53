//! Makes cards of claims.

use evidence::{Claim, Id, Link, Source, Study};
use site::Named;

use crate::card::{Axis, Card, Note, Reference, ReferenceList};
use crate::wording::Wording;
use crate::{Content, Phrase};

impl Content {
    /// The claim in words, with its studies and sources.
    pub(crate) fn card(&self, claim: &Claim) -> Card {
        let words = &self.wording.value;
        let dates = [("searched", words.date(claim.searched)), ("due", words.date(claim.review_due))];
        let lists = [
            (Phrase::ClaimFor, self.study_references(&claim.supporting)),
            (Phrase::ClaimAgainst, self.study_references(&claim.contrary)),
            (Phrase::ClaimSources, self.source_references(&claim.sources)),
        ];
        let lists = lists.into_iter().filter(|(_, references)| !references.is_empty());
        Card {
            id: claim.id.clone(),
            standing: claim.standing,
            proposition: claim.proposition.clone(),
            notes: notes(words, claim),
            axes: axes(words, claim),
            lists: lists
                .map(|(phrase, references)| ReferenceList { heading: words.phrase(phrase).to_owned(), references })
                .collect(),
            dates: words.fill(Phrase::ClaimDates, &dates.each_ref().map(|(name, date)| (*name, date.as_str()))),
        }
    }

    fn study_references(&self, keys: &[Id<Study>]) -> Vec<Reference> {
        let find = |key: &Id<Study>| self.studies.iter().map(|study| &study.value).find(|study| study.key == *key);
        keys.iter().filter_map(find).map(|study| study_reference(&self.wording.value, study)).collect()
    }

    fn source_references(&self, keys: &[Id<Source>]) -> Vec<Reference> {
        let find = |key: &Id<Source>| self.sources.iter().map(|source| &source.value).find(|source| source.key == *key);
        keys.iter().filter_map(find).map(source_reference).collect()
    }
}

fn notes(words: &Wording, claim: &Claim) -> Vec<Note> {
    let note =
        |phrase: Phrase, text: &str, action| Note { name: words.phrase(phrase).to_owned(), text: text.to_owned(), action };
    let mut notes = vec![note(Phrase::ClaimCanSay, &claim.statement, false)];
    notes.extend(claim.action.as_ref().map(|action| note(Phrase::ClaimAction, action, true)));
    notes.push(note(Phrase::ClaimReason, &claim.reason, false));
    notes
}

fn axes(words: &Wording, claim: &Claim) -> Vec<Axis> {
    let graded = match &claim.graded_by {
        Some(who) => words.fill(Phrase::ClaimGradedBy, &[("who", who)]),
        None => words.phrase(Phrase::ClaimOurReading).to_owned(),
    };
    let axis = |name: Phrase, named: Option<&Named>, note: &str| {
        let (word, meaning) = named.map_or(("", ""), |named| (&named.word, &named.meaning));
        Axis { name: words.phrase(name).to_owned(), word: format!("{word}{note}."), meaning: meaning.to_owned() }
    };
    vec![
        axis(Phrase::ClaimLicence, words.licence.get(&claim.licence), ""),
        axis(Phrase::ClaimCertainty, words.certainty.get(&claim.certainty), &format!(" ({graded})")),
        axis(Phrase::ClaimFinding, words.finding.get(&claim.finding), ""),
    ]
}

fn study_reference(words: &Wording, study: &Study) -> Reference {
    let mut facts = vec![words.study_kinds.get(&study.kind).cloned().unwrap_or_default()];
    facts.extend(study.people.map(|people| words.fill(Phrase::StudyPeople, &[("n", &people.to_string())])));
    facts.extend(study.dose.as_ref().map(|dose| words.dose(dose)));
    facts.extend(study.weeks.map(|weeks| words.fill(Phrase::StudyWeeks, &[("n", &weeks.to_string())])));
    let by = cited_as(study.authors.as_deref(), study.journal.as_deref(), study.year);
    Reference {
        study: Some(study.key.clone()),
        title: study.title.clone(),
        by,
        facts: facts.join(" · "),
        links: links(study.links()),
    }
}

fn source_reference(source: &Source) -> Reference {
    let by = cited_as(source.authors.as_deref(), source.publisher.as_deref(), source.year);
    Reference { study: None, title: source.title.clone(), by, facts: String::new(), links: links(source.links()) }
}

fn links(links: Vec<Link>) -> Vec<(String, String)> {
    links.into_iter().map(|link| (link.label, link.href)).collect()
}

/// Authors, place of publication and year, as far as they were seen.
fn cited_as(authors: Option<&str>, place: Option<&str>, year: Option<u16>) -> String {
    let year = year.map(|year| year.to_string());
    let parts: Vec<&str> =
        [authors, place, year.as_deref()].into_iter().flatten().map(|part| part.trim_end_matches('.')).collect();
    if parts.is_empty() { ".".to_owned() } else { format!(". {}.", parts.join(". ")) }
}
