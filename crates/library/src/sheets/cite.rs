//! How to cite a claim's page or a study: plain text, BibTeX, RIS.

use std::fmt::Write;

/// One thing to cite, in the three forms that people use.
///
/// `{address}` stands where the address of the page belongs: the build does not know it, the page does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    pub plain: String,
    pub bibtex: String,
    pub ris: String,
}

/// The parts of a citation. Missing parts are left out, never made up.
#[derive(Debug, Clone, Default)]
pub struct Parts<'a> {
    pub key: &'a str,
    /// BibTeX's kind of entry, and RIS's.
    pub kind: (&'a str, &'a str),
    pub authors: Option<&'a str>,
    pub title: &'a str,
    /// Journal, publisher or site.
    pub place: Option<&'a str>,
    pub year: Option<u16>,
    /// `YYYY-MM-DD`.
    pub day: Option<String>,
    pub doi: Option<&'a str>,
    pub pmid: Option<&'a str>,
    pub url: Option<&'a str>,
    pub note: Option<&'a str>,
}

impl Citation {
    pub fn of(parts: &Parts) -> Self {
        Self { plain: plain(parts), bibtex: bibtex(parts), ris: ris(parts) }
    }
}

fn plain(parts: &Parts) -> String {
    let year = parts.day.clone().or(parts.year.map(|year| year.to_string()));
    let doi = parts.doi.map(|doi| format!("https://doi.org/{doi}"));
    let pmid = parts.pmid.map(|pmid| format!("PMID {pmid}"));
    let pieces = [
        parts.authors,
        Some(parts.title),
        parts.place,
        year.as_deref(),
        parts.note,
        doi.as_deref(),
        pmid.as_deref(),
        parts.url,
    ];
    let pieces: Vec<&str> = pieces.into_iter().flatten().map(|piece| piece.trim_end_matches('.')).collect();
    // An address at the end takes no full stop: it would be copied along.
    let stop = if parts.url.is_some() { "" } else { "." };
    pieces.join(". ") + stop
}

fn bibtex(parts: &Parts) -> String {
    let place = if parts.kind.0 == "article" { "journal" } else { "publisher" };
    let year = parts.year.map(|year| year.to_string());
    // Spelled as one name: what was seen of the authors is often shortened, and splitting it would invent names.
    let authors = parts.authors.map(|authors| format!("{{{}}}", escaped(authors)));
    let fields = [
        ("author", authors),
        ("title", Some(format!("{{{}}}", escaped(parts.title)))),
        (place, parts.place.map(escaped)),
        ("year", year),
        ("doi", parts.doi.map(str::to_owned)),
        ("pmid", parts.pmid.map(str::to_owned)),
        ("url", parts.url.map(str::to_owned)),
        ("note", parts.note.map(escaped)),
    ];
    let mut text = format!("@{}{{{},\n", parts.kind.0, parts.key);
    for (name, value) in fields {
        if let Some(value) = value {
            let _ = writeln!(text, "  {name} = {{{value}}},");
        }
    }
    text + "}\n"
}

/// Signs that TeX reads as commands.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '&' | '%' | '$' | '#' | '_' | '{' | '}') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

fn ris(parts: &Parts) -> String {
    let year = parts.year.map(|year| year.to_string());
    let pmid = parts.pmid.map(|pmid| format!("PMID: {pmid}"));
    let day = parts.day.as_ref().map(|day| day.replace('-', "/"));
    let place = if parts.kind.1 == "JOUR" { "JO" } else { "PB" };
    let fields = [
        ("TY", Some(parts.kind.1)),
        ("ID", Some(parts.key)),
        ("AU", parts.authors),
        ("TI", Some(parts.title)),
        (place, parts.place),
        ("PY", year.as_deref()),
        ("DA", day.as_deref()),
        ("DO", parts.doi),
        ("N1", parts.note),
        ("AN", pmid.as_deref()),
        ("UR", parts.url),
    ];
    let mut text = String::new();
    for (tag, value) in fields {
        if let Some(value) = value {
            let _ = writeln!(text, "{tag}  - {value}");
        }
    }
    text + "ER  - \n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts<'static> {
        Parts {
            key: "cup-2021",
            kind: ("article", "JOUR"),
            authors: Some("Cup C, Saucer S, et al."),
            title: "Tea & 100% attention",
            place: Some("Journal of Tea"),
            year: Some(2021),
            doi: Some("10.1000/tea"),
            ..Parts::default()
        }
    }

    #[test]
    fn plain_text_has_what_was_seen_and_nothing_else() {
        let plain = Citation::of(&parts()).plain;
        assert_eq!(plain, "Cup C, Saucer S, et al. Tea & 100% attention. Journal of Tea. 2021. https://doi.org/10.1000/tea.");
    }

    #[test]
    fn bibtex_keeps_signs_from_being_commands() {
        let bibtex = Citation::of(&parts()).bibtex;
        assert!(bibtex.starts_with("@article{cup-2021,\n"), "{bibtex}");
        assert!(bibtex.contains("title = {{Tea \\& 100\\% attention}},"), "{bibtex}");
        assert!(!bibtex.contains("pmid"), "{bibtex}");
    }

    #[test]
    fn ris_begins_with_the_type_and_ends_with_the_end() {
        let ris = Citation::of(&parts()).ris;
        assert!(ris.starts_with("TY  - JOUR\nID  - cup-2021\n") && ris.ends_with("DO  - 10.1000/tea\nER  - \n"), "{ris}");
    }
}
