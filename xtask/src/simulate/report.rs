//! The outcome as Markdown.

use std::fmt::Write;

use evidence::Standing;
use quiz::ItemKind;

use super::findings::Finding;
use super::reader::Reader;
use super::run::Outcome;
use super::tally::Tally;

/// The whole report.
pub fn report(outcome: &Outcome, findings: &[Finding]) -> String {
    let mut text = String::from("# Simulated readers\n\n");
    // Writing to a string never fails.
    let _ = head(outcome, &mut text)
        .and_then(|()| readers(outcome, &mut text))
        .and_then(|()| constants(outcome, &mut text))
        .and_then(|()| slips(outcome, &mut text))
        .and_then(|()| checks(findings, &mut text));
    text
}

fn head(outcome: &Outcome, text: &mut String) -> std::fmt::Result {
    writeln!(
        text,
        "Written by `cargo xtask simulate`. {} full quizzes of content version {}, with seeds from 0, each answered by every reader. Means are\n\
         of 100; the range holds 95 of 100 quizzes; over and under are steps of the scale in a quiz. Tricks with the look of options say something about\n\
         best-answer items only; where a rule says nothing, its reader guesses.\n",
        outcome.runs, outcome.version
    )
}

fn readers(outcome: &Outcome, text: &mut String) -> std::fmt::Result {
    writeln!(text, "| Reader | Mean | Range | Best | Standing | Several | Order | Estimate | Over | Under |")?;
    writeln!(text, "|---|---|---|---|---|---|---|---|---|---|")?;
    outcome.readers.iter().try_for_each(|(reader, tally)| {
        let (low, high) = tally.range();
        let kinds: Vec<String> = ItemKind::ALL.iter().map(|kind| points(tally.of(*kind))).collect();
        let (over, under) = tally.leans();
        let (name, mean, kinds) = (reader.name(), tally.mean(), kinds.join(" | "));
        writeln!(text, "| {name} | {mean:.1} | {low:.1} to {high:.1} | {kinds} | {over:.1} | {under:.1} |")
    })
}

fn constants(outcome: &Outcome, text: &mut String) -> std::fmt::Result {
    let of = |reader: Reader| outcome.readers.iter().find(|(other, _)| *other == reader).map(|(_, tally)| tally);
    let standing = |tally: Option<&Tally>| tally.and_then(|tally| tally.of(ItemKind::Standing));
    let guessed = standing(of(Reader::Chance));
    writeln!(text, "\n## One standing for everything\n\nOn standing items, where guessing earns {}:\n", points(guessed))?;
    writeln!(text, "| Always | Share of the items | Mean | Above guessing |\n|---|---|---|---|")?;
    let all: f64 = outcome.mix.iter().sum::<f64>().max(1.0);
    Standing::ALL.into_iter().try_for_each(|constant| {
        let mean = standing(of(Reader::Constant(constant)));
        let above = mean.zip(guessed).map_or("-".to_owned(), |(mean, guessed)| format!("{:+.1}", mean - guessed));
        let share = 100.0 * outcome.mix[constant as usize] / all;
        writeln!(text, "| `{}` | {share:.0} in 100 | {} | {above} |", constant.slug(), points(mean))
    })
}

fn slips(outcome: &Outcome, text: &mut String) -> std::fmt::Result {
    writeln!(
        text,
        "\n## One slip, and otherwise everything known\n\n| Slip | Items | Quizzes with one | Named in | Mean |\n|---|---|---|---|---|"
    )?;
    outcome.slips.iter().try_for_each(|slip| {
        writeln!(text, "| `{}` | {} | {} | {} | {:.1} |", slip.slip, slip.items, slip.met, slip.named, slip.mean)
    })
}

fn checks(findings: &[Finding], text: &mut String) -> std::fmt::Result {
    let failed = findings.iter().filter(|finding| !finding.holds).count();
    writeln!(text, "\n## What must hold\n\n{} of {} hold.\n", findings.len() - failed, findings.len())?;
    findings.iter().try_for_each(|finding| {
        let word = if finding.holds { "holds" } else { "**fails**" };
        writeln!(text, "- {word}: {}", finding.what)
    })
}

fn points(mean: Option<f64>) -> String {
    mean.map_or("-".to_owned(), |mean| format!("{mean:.1}"))
}
