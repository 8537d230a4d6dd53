//! What must hold of the outcome.

use quiz::ItemKind;

use super::reader::Reader;
use super::run::Outcome;
use super::tally::Tally;

/// Points of 100 that a trick may be off what guessing earns.
const SLACK: f64 = 5.0;

/// One thing that must hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub holds: bool,
    /// What was compared, with the numbers.
    pub what: String,
}

/// Everything that must hold.
///
/// A trick with the look of options is held against guessing on best-answer items, where alone it says anything, and both ways: a trick that earns
/// less tells which option to leave out. Blanket doubt and belief are held against guessing on standing items, both ways; on the whole quiz they
/// may not earn more. They may earn less there, because wrong options of best-answer items are what such readers would say.
pub fn findings(outcome: &Outcome) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |holds, what: String| found.push(Finding { holds, what });
    let Some(chance) = tally(outcome, &Reader::Chance) else { return found };
    let guessed = chance.mean();
    for (reader, tally) in &outcome.readers {
        let (name, mean) = (reader.name(), tally.mean());
        match reader {
            Reader::Knowing => add(tally.least() == 100.0, format!("{name}: {:.1} in every quiz, of 100", tally.least())),
            Reader::HalfKnowing => {
                let half = f64::midpoint(guessed, 100.0);
                add(
                    (mean - half).abs() <= SLACK,
                    format!("{name}: {mean:.1}, halfway between guessing and knowing is {half:.1}"),
                );
            }
            Reader::Doubting | Reader::Believing => {
                add(mean <= guessed + SLACK, format!("{name}: {mean:.1} in all, guessing earns {guessed:.1}"));
                if let (Some(mean), Some(guessed)) = (tally.of(ItemKind::Standing), chance.of(ItemKind::Standing)) {
                    let what = format!("{name}: {mean:.1} on standing items, guessing earns {guessed:.1}");
                    add((mean - guessed).abs() <= SLACK, what);
                }
            }
            reader if Reader::TRICKS.contains(reader) => {
                if let (Some(mean), Some(guessed)) = (tally.of(ItemKind::Best), chance.of(ItemKind::Best)) {
                    let what = format!("{name}: {mean:.1} on best-answer items, guessing earns {guessed:.1}");
                    add((mean - guessed).abs() <= SLACK, what);
                }
            }
            _ => {}
        }
    }
    for slip in &outcome.slips {
        let what = match slip.items {
            0 => format!("`{}`: no item leads into it", slip.slip),
            _ => format!("`{}`: named in {} of {} quizzes in which it was made", slip.slip, slip.named, slip.met),
        };
        add(slip.items > 0 && slip.named == slip.met, what);
    }
    found
}

fn tally<'a>(outcome: &'a Outcome, reader: &Reader) -> Option<&'a Tally> {
    outcome.readers.iter().find(|(other, _)| other == reader).map(|(_, tally)| tally)
}
