//! Studies and sources as a list of publications.

use evidence::{Source, Study, StudyKind};

use super::cite::{Citation, Parts};
use crate::{Content, Wording};

/// Something published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its key, which is its address for a study and its mark in the list for a source.
    pub key: String,
    pub title: String,
    /// Authors, place of publication, year, as far as they were seen.
    pub by: String,
    pub year: Option<u16>,
    /// The kind of study in words; empty for a source.
    pub kind: String,
    /// Label and address of each place to look it up. Empty when no identifier was seen.
    pub links: Vec<(String, String)>,
    pub other_ids: Vec<String>,
}

impl Published {
    pub(crate) fn of_study(words: &Wording, study: &Study) -> Self {
        Self {
            key: study.key.to_string(),
            title: study.title.clone(),
            by: by(study.authors.as_deref(), study.journal.as_deref(), study.year),
            year: study.year,
            kind: words.study_kinds.get(&study.kind).cloned().unwrap_or_default(),
            links: study.links().into_iter().map(|link| (link.label, link.href)).collect(),
            other_ids: study.other_ids.clone(),
        }
    }

    pub(crate) fn of_source(source: &Source) -> Self {
        Self {
            key: source.key.to_string(),
            title: source.title.clone(),
            by: by(source.authors.as_deref(), source.publisher.as_deref(), source.year),
            year: source.year,
            kind: String::new(),
            links: source.links().into_iter().map(|link| (link.label, link.href)).collect(),
            other_ids: Vec::new(),
        }
    }
}

/// Authors, place and year, as far as they were seen; empty when none was.
fn by(authors: Option<&str>, place: Option<&str>, year: Option<u16>) -> String {
    let year = year.map(|year| year.to_string());
    let parts = [authors, place, year.as_deref()].into_iter().flatten().map(|part| part.trim_end_matches('.'));
    parts.collect::<Vec<_>>().join(". ")
}

pub(crate) fn cite_study(study: &Study) -> Citation {
    let registry = study.nct.as_ref().map(|nct| format!("https://clinicaltrials.gov/study/{nct}"));
    let kind = match study.kind {
        StudyKind::Registered => ("misc", "ELEC"),
        StudyKind::Guideline => ("techreport", "RPRT"),
        _ => ("article", "JOUR"),
    };
    Citation::of(&Parts {
        key: study.key.as_str(),
        kind,
        authors: study.authors.as_deref(),
        title: &study.title,
        place: study.journal.as_deref(),
        year: study.year,
        doi: study.doi.as_deref(),
        pmid: study.pmid.as_deref(),
        // A trial without a publication is found by its registration.
        url: registry.as_deref().filter(|_| study.doi.is_none() && study.pmid.is_none()),
        ..Parts::default()
    })
}

fn cite_source(source: &Source) -> Citation {
    Citation::of(&Parts {
        key: source.key.as_str(),
        kind: ("misc", "GEN"),
        authors: source.authors.as_deref(),
        title: &source.title,
        place: source.publisher.as_deref(),
        year: source.year,
        doi: source.doi.as_deref(),
        pmid: source.pmid.as_deref(),
        url: source.url.as_deref(),
        ..Parts::default()
    })
}

/// Every study and source in BibTeX and in RIS.
pub fn bibliography(content: &Content) -> (String, String) {
    let studies = content.studies.iter().map(|study| cite_study(&study.value));
    let all: Vec<Citation> = studies.chain(content.sources.iter().map(|source| cite_source(&source.value))).collect();
    let join = |form: fn(&Citation) -> &str| all.iter().map(form).collect::<Vec<_>>().join("\n");
    (join(|citation| &citation.bibtex), join(|citation| &citation.ris))
}
