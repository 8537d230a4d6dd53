//! What must hold of the outcome.

use evidence::Standing;
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
/// less tells which option to leave out. To give one standing to everything is held against guessing on standing items and in all: the most sceptical
/// and the most believing one both ways, the others may earn less. Readers who doubt or believe whatever they are asked may not earn more in all. They
/// may earn less, because wrong options of best-answer items are what such readers would say.
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
            }
            Reader::Constant(standing) => {
                let at_an_end = [Standing::ALL.first(), Standing::ALL.last()].contains(&Some(standing));
                let fits = |off: f64| off <= SLACK && (off >= -SLACK || !at_an_end);
                add(fits(mean - guessed), format!("{name}: {mean:.1} in all, guessing earns {guessed:.1}"));
                if let (Some(mean), Some(guessed)) = (tally.of(ItemKind::Standing), chance.of(ItemKind::Standing)) {
                    let what = format!("{name}: {mean:.1} on standing items, guessing earns {guessed:.1}");
                    add(fits(mean - guessed), what);
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
        let what = match (slip.items, slip.met) {
            (0, _) => format!("`{}`: no item leads into it", slip.slip),
            (_, 0) => format!("`{}`: no quiz asked an item that leads into it", slip.slip),
            _ => format!("`{}`: named in {} of {} quizzes in which it was made", slip.slip, slip.named, slip.met),
        };
        add(slip.met > 0 && slip.named == slip.met, what);
    }
    found
}

fn tally<'a>(outcome: &'a Outcome, reader: &Reader) -> Option<&'a Tally> {
    outcome.readers.iter().find(|(other, _)| other == reader).map(|(_, tally)| tally)
}
