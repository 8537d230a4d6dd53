//! Studies and sources by name, in short: who wrote it and when, and never one name for two.

use evidence::{Id, Source, Study};

use crate::{Content, Phrase};

/// A study by its key and in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedStudy {
    pub key: String,
    pub name: String,
}

/// A source by its key and in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedSource {
    pub key: String,
    pub name: String,
}

impl Content {
    /// Studies that would have the same name have a letter each, and a year that we could not confirm says so.
    pub(crate) fn named(&self, key: &Id<Study>) -> Option<NamedStudy> {
        let study = self.study(key)?;
        let name = name_of(study);
        let mut twins = self.studies.iter().map(|study| &study.value).filter(|study| name_of(study) == name);
        let place = twins.position(|study| study.key == *key)?;
        let letter = ('a'..='z').nth(place).filter(|_| place > 0 || twins.next().is_some());
        let whole = name + &letter.map(String::from).unwrap_or_default();
        let told = || self.wording.value.fill(Phrase::StudyYearUnconfirmed, &[("name", &whole)]);
        Some(NamedStudy { key: key.to_string(), name: if study.year_unconfirmed { told() } else { whole } })
    }

    pub(crate) fn named_source(&self, key: &str) -> Option<NamedSource> {
        let source = self.sources.iter().map(|source| &source.value).find(|source| source.key.as_str() == key)?;
        let Source { authors, publisher, title, year, .. } = source;
        let name = dated(authors.as_deref().or(publisher.as_deref()), title, *year);
        Some(NamedSource { key: key.to_owned(), name })
    }
}

fn name_of(study: &Study) -> String {
    dated(study.authors.as_deref(), &study.title, study.year)
}

fn dated(by: Option<&str>, title: &str, year: Option<u16>) -> String {
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{}{year}", by.map_or_else(|| opening(title), first_author))
}

/// The first of the authors, without initials, remarks and what it did: a name may have several words, and an institution is a name too.
fn first_author(authors: &str) -> String {
    let first = authors.split([',', ';', '(']).next().unwrap_or(authors).trim();
    let first = first.rsplit(": ").next().unwrap_or(first);
    let first = first.strip_suffix(" et al.").unwrap_or(first);
    let initials = |word: &str| word.chars().count() <= 4 && word.chars().all(|letter| letter.is_uppercase() || letter == '-');
    match first.rsplit_once(' ') {
        // After a small word it is a name: "Cups and ABC".
        Some((name, last)) if initials(last) && name.rsplit(' ').next().is_some_and(capital) => name.to_owned(),
        _ => first.to_owned(),
    }
}

fn capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// The first words of a title, where no author was seen.
fn opening(title: &str) -> String {
    const WORDS: usize = 5;
    let words: Vec<&str> = title.split_whitespace().collect();
    if words.len() <= WORDS { title.to_owned() } else { format!("{} …", words[..WORDS].join(" ")) }
}

#[cfg(test)]
mod tests {
    use super::{first_author, opening};

    #[test]
    fn the_first_author_is_a_whole_name_without_initials() {
        for (authors, name) in [
            ("Kettle A, Pot B", "Kettle"),
            ("de Kettle TMH, Pot B", "de Kettle"),
            ("Cup-Saucer A", "Cup-Saucer"),
            ("Tea Makers, Inc.", "Tea Makers"),
            ("Pot et al. (2023); we did not see the rest", "Pot"),
            ("ABC/CUP and TEAS", "ABC/CUP and TEAS"),
            ("CUP", "CUP"),
            ("Kettle owner: House of Tea", "House of Tea"),
        ] {
            assert_eq!(first_author(authors), name);
        }
    }

    #[test]
    fn a_long_title_is_opened() {
        assert_eq!(opening("One two three four five six"), "One two three four five …");
        assert_eq!(opening("One two"), "One two");
    }
}
