//! Claims as cards: everything worded, so that the browser only has to draw.

use std::collections::BTreeMap;

use evidence::{Claim, Id, Link, Source, Study};
use site::{Axis, Card, Named, Note, Reference, ReferenceList, Word};

use crate::Content;
use crate::entry::Entry;
use crate::wording::Wording;

/// Makes the cards of one page, and gathers the references that they share.
pub struct Cards<'a> {
    content: &'a Content,
    /// The place of each reference, by its key.
    places: BTreeMap<String, usize>,
    pub references: Vec<Reference>,
}

impl<'a> Cards<'a> {
    pub fn of(content: &'a Content) -> Self {
        Self { content, places: BTreeMap::new(), references: Vec::new() }
    }

    pub fn card(&mut self, claim: &Claim) -> Card {
        let words = &self.content.wording.value;
        let dates = [("searched", words.date(claim.searched)), ("due", words.date(claim.review_due))];
        let lists = [
            (Word::ClaimFor, self.studies(&claim.supporting)),
            (Word::ClaimAgainst, self.studies(&claim.contrary)),
            (Word::ClaimSources, self.sources(&claim.sources)),
        ];
        let lists = lists.into_iter().filter(|(_, references)| !references.is_empty());
        Card {
            id: claim.id.clone(),
            standing: claim.standing,
            proposition: claim.proposition.clone(),
            notes: notes(words, claim),
            axes: axes(words, claim),
            lists: lists.map(|(word, references)| ReferenceList { heading: words.word(word).to_owned(), references }).collect(),
            dates: words.fill(Word::ClaimDates, &dates.each_ref().map(|(name, date)| (*name, date.as_str()))),
        }
    }

    fn studies(&mut self, keys: &[Id<Study>]) -> Vec<usize> {
        let content = self.content;
        let find = |key: &Id<Study>| content.studies.iter().map(|study| &study.value).find(|study| study.key == *key);
        let words = &content.wording.value;
        keys.iter()
            .filter_map(find)
            .map(|study| self.place(format!("study {}", study.key), || study_reference(words, study)))
            .collect()
    }

    fn sources(&mut self, keys: &[Id<Source>]) -> Vec<usize> {
        let content = self.content;
        let find = |key: &Id<Source>| content.sources.iter().map(|source| &source.value).find(|source| source.key == *key);
        keys.iter()
            .filter_map(find)
            .map(|source| self.place(format!("source {}", source.key), || source_reference(source)))
            .collect()
    }

    fn place(&mut self, key: String, reference: impl FnOnce() -> Reference) -> usize {
        let next = self.references.len();
        let place = *self.places.entry(key).or_insert(next);
        if place == next {
            self.references.push(reference());
        }
        place
    }
}

/// The claims of these ids, in the order in which they stand in the content.
pub fn claims<'a>(entries: &'a [Entry<Claim>], wanted: impl Fn(&Id<Claim>) -> bool) -> impl Iterator<Item = &'a Claim> {
    entries.iter().map(|entry| &entry.value).filter(move |claim| wanted(&claim.id))
}

fn notes(words: &Wording, claim: &Claim) -> Vec<Note> {
    let note = |word: Word, text: &str, action| Note { name: words.word(word).to_owned(), text: text.to_owned(), action };
    let mut notes = vec![note(Word::ClaimCanSay, &claim.statement, false)];
    notes.extend(claim.action.as_ref().map(|action| note(Word::ClaimAction, action, true)));
    notes.push(note(Word::ClaimReason, &claim.reason, false));
    notes
}

fn axes(words: &Wording, claim: &Claim) -> Vec<Axis> {
    let graded = match &claim.graded_by {
        Some(who) => words.fill(Word::ClaimGradedBy, &[("who", who)]),
        None => words.word(Word::ClaimOurReading).to_owned(),
    };
    let axis = |name: Word, named: Option<&Named>, note: &str| {
        let (word, meaning) = named.map_or(("", ""), |named| (&named.word, &named.meaning));
        Axis { name: words.word(name).to_owned(), word: format!("{word}{note}."), meaning: meaning.to_owned() }
    };
    vec![
        axis(Word::ClaimLicence, words.licence.get(&claim.licence), ""),
        axis(Word::ClaimCertainty, words.certainty.get(&claim.certainty), &format!(" ({graded})")),
        axis(Word::ClaimFinding, words.finding.get(&claim.finding), ""),
    ]
}

fn study_reference(words: &Wording, study: &Study) -> Reference {
    let mut facts = vec![words.study_kinds.get(&study.kind).cloned().unwrap_or_default()];
    facts.extend(study.people.map(|people| words.fill(Word::StudyPeople, &[("n", &people.to_string())])));
    facts.extend(study.dose.clone());
    facts.extend(study.weeks.map(|weeks| words.fill(Word::StudyWeeks, &[("n", &weeks.to_string())])));
    let by = cited_as(study.authors.as_deref(), study.journal.as_deref(), study.year);
    Reference { title: study.title.clone(), by, facts: facts.join(" · "), links: links(study.links()) }
}

fn source_reference(source: &Source) -> Reference {
    let by = cited_as(source.authors.as_deref(), source.publisher.as_deref(), source.year);
    Reference { title: source.title.clone(), by, facts: String::new(), links: links(source.links()) }
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
