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
        let stages =
            [(Phrase::FigureEarly, &row.early)].into_iter().chain(row.later.iter().map(|study| (Phrase::FigureLater, study)));
        for (stage, study) in stages {
            let (one, bottom) = self::study(ink, stage, study, largest, index, top);
            parts.push(one);
            top = bottom;
            index += 1;
        }
        if row.open {
            let (open, bottom) = lines("figure-alone", 92.0, top, 12.0, ink.packed.wording.phrase(Phrase::FigureOpen), 33);
            parts.push(open);
            top = bottom + 4.0;
        }
        parts.push(stroke("figure-grid", (0.0, top + 2.0), (WIDTH, top + 2.0)));
        top += 8.0;
    }
    picture("figure-picture", WIDTH, top).each(parts)
}

fn study(ink: &Ink, stage: Phrase, study: &StudyMark, largest: u32, index: usize, top: f64) -> (El, f64) {
    let words = &ink.packed.wording;
    let people = words.fill(Phrase::StudyPeople, &[("n", &study.people.to_string())]);
    let compared = words.phrase(if study.controlled { Phrase::FigureCompared } else { Phrase::FigureAlone });
    let head = format!("{} {}, {people}. {compared}", words.phrase(stage), study.study.name);
    let (name, bottom) = lines("figure-label", 92.0, top, 12.0, &head, 29);
    let (said, bottom) = lines("figure-words", 92.0, bottom, 12.0, &study.said, 33);
    let radius = (f64::from(study.people) / f64::from(largest)).sqrt() * MOST;
    let bottom = bottom.max(top + 2.0 * radius) + 6.0;
    let class = if study.controlled { "figure-study" } else { "figure-study figure-study--alone" };
    let disc = circle(class, (46.0, (top + bottom - 6.0) / 2.0), radius.max(2.0));
    (mark(index, format!("{head} {}", study.said)).with(disc).with(name).with(said), bottom)
}
