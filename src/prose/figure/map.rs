//! The map of conditions, with the links and words that only the build knows.

use library::{MapMark, Phrase};

use crate::Route;
use crate::el::El;
use crate::figure::{self, Mark};
use crate::prose::ink::Ink;

pub fn map(ink: &Ink, rows: &[MapMark]) -> El {
    let marks: Vec<Mark> = rows.iter().map(|row| mark(ink, row)).collect();
    let names = names(ink);
    figure::map(&marks, &names.each_ref().map(String::as_str))
}

/// The certainties, from the lowest.
pub fn names(ink: &Ink) -> [String; 4] {
    use evidence::Certainty::{High, Low, Moderate, VeryLow};
    [VeryLow, Low, Moderate, High]
        .map(|certainty| ink.packed.wording.certainty.get(&certainty).map(|named| named.word.clone()).unwrap_or_default())
}

fn mark(ink: &Ink, row: &MapMark) -> Mark {
    Mark {
        standing: row.standing,
        certainty: row.certainty,
        people: row.people,
        href: ink.site.href(&Route::Claim(row.claim.to_string())).to_string(),
        words: words(ink, row),
    }
}

/// A condition in words.
fn words(ink: &Ink, row: &MapMark) -> String {
    format!("{}: {}", row.condition, told(ink, row))
}

/// Where it stands, how certain that is, and how many people were studied.
pub fn told(ink: &Ink, row: &MapMark) -> String {
    let (standing, _) = ink.site.core.standing(row.standing);
    let certainty = &names(ink)[row.certainty.min(3)];
    let values = [("standing", standing), ("certainty", certainty.as_str()), ("n", &row.people.to_string())];
    ink.fill(Phrase::FigureMapWords, &values)
}
