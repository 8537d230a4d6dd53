//! Early results and what came later: each study a circle whose area is the number of its people. An open circle had nobody to compare with.

use library::{PairSheet, Phrase, StudyMark};

use super::marks::{lines, mark};
use crate::el::El;
use crate::figure::{circle, picture, stroke};
use crate::prose::ink::Ink;

const WIDTH: f64 = 320.0;
/// Radius of the largest circle.
const MOST: f64 = 40.0;

pub fn pairs(ink: &Ink, rows: &[PairSheet]) -> El {
    let people = rows.iter().flat_map(|row| [&row.early].into_iter().chain(&row.later)).map(|study| study.people);
    let largest = people.max().unwrap_or_default().max(1);
    let mut top = 4.0;
    let mut parts = Vec::new();
    let mut index = 0;
    for row in rows {
        let (head, bottom) = lines("figure-group", 4.0, top, 13.0, &row.topic, 36);
        parts.push(head);
        top = bottom + 2.0;
        for stage in stages(row) {
            let (one, bottom) = drawn(ink, &stage, largest, index, top);
            parts.push(one);
            top = bottom;
            index += 1;
        }
        parts.push(stroke("figure-grid", (0.0, top + 2.0), (WIDTH, top + 2.0)));
        top += 8.0;
    }
    picture("figure-picture", WIDTH, top).each(parts)
}

/// A study in its place: picture, table and mark say it in the same words.
pub struct Stage<'a> {
    row: &'a PairSheet,
    phrase: Phrase,
    study: &'a StudyMark,
}

/// The studies of a pair, the early one first.
pub fn stages(row: &PairSheet) -> impl Iterator<Item = Stage<'_>> {
    let later = row.later.iter().map(|study| (Phrase::FigureLater, study));
    [(Phrase::FigureEarly, &row.early)].into_iter().chain(later).map(|(phrase, study)| Stage { row, phrase, study })
}

impl Stage<'_> {
    pub fn name(&self, ink: &Ink) -> String {
        format!("{} {}", ink.packed.wording.phrase(self.phrase), self.study.study.name)
    }

    pub fn value(&self, ink: &Ink) -> String {
        let open = self.open(ink).map(|open| format!(" {open}")).unwrap_or_default();
        format!("{} {}{open}", self.people(ink), self.study.said)
    }

    fn people(&self, ink: &Ink) -> String {
        let words = &ink.packed.wording;
        let people = words.fill(Phrase::StudyPeople, &[("n", &self.study.people.to_string())]);
        let compared = words.phrase(if self.study.controlled { Phrase::FigureCompared } else { Phrase::FigureAlone });
        format!("{people}. {compared}")
    }

    /// Said with the early study: nothing came later.
    fn open<'a>(&self, ink: &'a Ink) -> Option<&'a str> {
        (self.row.open && self.phrase == Phrase::FigureEarly).then(|| ink.packed.wording.phrase(Phrase::FigureOpen))
    }
}

fn drawn(ink: &Ink, stage: &Stage, largest: u32, index: usize, top: f64) -> (El, f64) {
    let study = stage.study;
    let (name, bottom) = lines("figure-label", 92.0, top, 12.0, &format!("{}, {}", stage.name(ink), stage.people(ink)), 29);
    let (said, bottom) = lines("figure-words", 92.0, bottom, 12.0, &study.said, 33);
    let open = stage.open(ink).map(|open| lines("figure-alone", 92.0, bottom, 12.0, open, 33));
    let bottom = open.as_ref().map_or(bottom, |(_, end)| *end);
    let radius = (f64::from(study.people) / f64::from(largest)).sqrt() * MOST;
    let bottom = bottom.max(top + 2.0 * radius) + 6.0;
    let class = if study.controlled { "figure-study" } else { "figure-study figure-study--alone" };
    let disc = circle(class, (46.0, (top + bottom - 6.0) / 2.0), radius.max(2.0));
    let words = format!("{}. {}, {}", stage.row.topic, stage.name(ink), stage.value(ink));
    (mark(index, words).with(disc).with(name).with(said).with(open.map(|(open, _)| open)), bottom)
}
