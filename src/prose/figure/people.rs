//! People as dots: the groups of a study side by side, in the same order and of the same size.

use library::{Counted, CountedArm, Phrase};

use super::marks::{Groups, lines, mark};
use crate::el::{El, el};
use crate::figure::{dots_at, picture, stroke};
use crate::prose::ink::Ink;

const WIDTH: f64 = 320.0;
/// Side of the room of a dot.
const DOT: f64 = 14.0;

pub fn people(ink: &Ink, rows: &[Counted]) -> El {
    let mut top = 2.0;
    let mut parts = Vec::new();
    let mut index = 0;
    let mut groups = Groups::default();
    for row in rows {
        if let Some((head, bottom)) = groups.next(row.group.as_deref(), 4.0, top, 14.0, 34) {
            parts.push(head);
            top = bottom + 4.0;
        }
        let (name, mut bottom) = lines("figure-label", 4.0, top, 13.0, &row.label, 38);
        parts.push(name);
        let alone = alone(ink, row).map(|alone| lines("figure-alone", 4.0, bottom, 12.0, alone, 46));
        bottom = alone.as_ref().map_or(bottom, |(_, end)| *end);
        let mut alone = alone.map(|(alone, _)| alone);
        for pair in row.arms.chunks(2) {
            let mut lowest = bottom;
            for (place, arm) in pair.iter().enumerate() {
                let said = format!("{}, {}: {}", row.whole_label(), arm.name, value(ink, row, arm));
                let at = (4.0 + 160.0 * place as f64, bottom + 6.0);
                let (one, end) = people_of(arm, mark(index, said).with(alone.take()), at);
                parts.push(one);
                lowest = lowest.max(end);
                index += 1;
            }
            bottom = lowest;
        }
        parts.push(stroke("figure-grid", (0.0, bottom + 6.0), (WIDTH, bottom + 6.0)));
        top = bottom + 12.0;
    }
    picture("figure-picture", WIDTH, top).each(parts)
}

/// What was counted in a group, in words; a group that stands alone says so.
pub fn value(ink: &Ink, row: &Counted, arm: &CountedArm) -> String {
    alone(ink, row).map_or_else(|| arm.words.clone(), |alone| format!("{}. {alone}", arm.words))
}

/// What is said of a group that has none beside it.
fn alone<'a>(ink: &'a Ink, row: &Counted) -> Option<&'a str> {
    let alone = if row.controlled { Phrase::FigureTogether } else { Phrase::FigureAlone };
    (row.arms.len() == 1).then(|| ink.packed.wording.phrase(alone))
}

fn people_of(arm: &CountedArm, mark: El, (left, top): (f64, f64)) -> (El, f64) {
    let rows = arm.whole.div_ceil(10);
    let people = el("g").attr("transform", format!("translate({left} {top})")).with(dots_at(arm.counted, arm.whole, DOT));
    let under = top + DOT * f64::from(rows) + 2.0;
    let (name, bottom) = lines("figure-label", left, under, 12.0, &arm.name, 19);
    let (words, bottom) = lines("figure-words", left, bottom, 12.0, &arm.words, 22);
    (mark.with(people).with(name).with(words), bottom)
}
