//! Makes cards of claims.

use evidence::{Claim, Id, Source, Study};
use site::Named;

use crate::card::{Axis, Card, Note, Reference, ReferenceList};
use crate::wording::Wording;
use crate::{Content, Phrase, Published};

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
            lists: lists.map(|(heading, references)| ReferenceList { heading, references }).collect(),
            dates: words.fill(Phrase::ClaimDates, &dates.each_ref().map(|(name, date)| (*name, date.as_str()))),
        }
    }

    fn study_references(&self, keys: &[Id<Study>]) -> Vec<Reference> {
        keys.iter().filter_map(|key| self.study(key)).map(|study| study_reference(&self.wording.value, study)).collect()
    }

    fn source_references(&self, keys: &[Id<Source>]) -> Vec<Reference> {
        let find = |key: &Id<Source>| self.sources.iter().map(|source| &source.value).find(|source| source.key == *key);
        keys.iter().filter_map(find).map(|source| reference(Published::of_source(source), None, String::new())).collect()
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
    let published = Published::of_study(words, study);
    let mut facts = vec![published.kind.clone()];
    facts.extend(study.people.map(|people| words.fill(Phrase::StudyPeople, &[("n", &people.to_string())])));
    facts.extend(study.dose.as_ref().map(|dose| words.dose(dose)));
    facts.extend(study.weeks.map(|weeks| words.fill(Phrase::StudyWeeks, &[("n", &weeks.to_string())])));
    reference(published, Some(study.key.clone()), facts.join(" · "))
}

fn reference(published: Published, study: Option<Id<Study>>, facts: String) -> Reference {
    let Published { title, by, links, .. } = published;
    let by = if by.is_empty() { ".".to_owned() } else { format!(". {by}.") };
    Reference { study, title, by, facts, links }
}
