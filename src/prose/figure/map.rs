//! The map of conditions, with the links and words that only the build knows.

use library::MapMark;
use site::Word;

use crate::Route;
use crate::el::El;
use crate::figure::{self, Mark};
use crate::prose::ink::Ink;

pub fn map(ink: &Ink, rows: &[MapMark]) -> El {
    let marks: Vec<Mark> = rows.iter().map(|row| mark(ink, row)).collect();
    let columns: Vec<&str> = ink.packed.catalogue.columns.iter().map(String::as_str).collect();
    figure::map(&marks, &columns)
}

fn mark(ink: &Ink, row: &MapMark) -> Mark {
    Mark {
        standing: row.standing,
        certainty: row.certainty,
        people: row.people,
        href: ink.site.href(&Route::Claim(row.claim.to_string())).to_string(),
        words: format!("{}: {}", row.condition, told(ink, row)),
    }
}

/// What is said, where that stands, how certain it is, and how many people were studied.
pub fn told(ink: &Ink, row: &MapMark) -> String {
    let (standing, _) = ink.site.core.standing(row.standing);
    let certainty = ink.packed.catalogue.columns.get(row.certainty).map(String::as_str).unwrap_or_default();
    let people = row.people.to_string();
    let values = [("claim", row.proposition.as_str()), ("standing", standing), ("certainty", certainty), ("n", &people)];
    ink.site.fill(Word::MapWords, &values).to_string()
}
