//! `simulate`: full quizzes of the content, answered by readers who go by a rule. Whoever knows nothing must not score, whatever the rule.

mod findings;
mod question;
mod reader;
mod report;
mod run;
mod tally;

use std::fs;
use std::path::PathBuf;

use library::Content;

use crate::failure::Failure;
use crate::project::{Project, short};
use crate::say;

/// What to simulate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Simulate {
    /// Else the project's content.
    pub folder: Option<PathBuf>,
    /// How many quizzes.
    pub runs: u32,
    /// Where the report goes, else to the screen.
    pub write: Option<PathBuf>,
}

impl Default for Simulate {
    fn default() -> Self {
        Self { folder: None, runs: 10_000, write: None }
    }
}

impl Simulate {
    /// Simulates and reports. Errors when something does not hold that must.
    pub fn run(&self, project: &Project) -> Result<(), Failure> {
        let folder = self.folder.clone().unwrap_or_else(|| short(&project.content()));
        let content = Content::read(&folder).map_err(|problems| {
            say::note(&problems.render(false));
            Failure::Told
        })?;
        let outcome = run::run(&content, self.runs);
        let findings = findings::findings(&outcome);
        let report = report::report(&outcome, &findings);
        match &self.write {
            None => say::line(&report),
            Some(file) => fs::write(file, &report).map_err(|error| {
                Failure::new(format!("cannot write {}: {error}", file.display()), "name a file in a folder that exists")
            })?,
        }
        let failed: Vec<&str> = findings.iter().filter(|finding| !finding.holds).map(|finding| finding.what.as_str()).collect();
        if failed.is_empty() {
            return Ok(());
        }
        let what = format!("{} of {} things do not hold:\n  {}", failed.len(), findings.len(), failed.join("\n  "));
        Err(Failure::new(what, "change the items that give keys away, or write some where the mix of standings is lacking"))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use quiz::ItemKind;

    use super::findings::findings;
    use super::reader::Reader;
    use super::run::{Outcome, run};
    use super::*;

    fn tiny() -> Outcome {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tiny");
        run(&Content::read(&folder).unwrap(), 200)
    }

    #[test]
    fn the_same_content_gives_the_same_report() {
        let (one, other) = (tiny(), tiny());
        assert_eq!(report::report(&one, &findings(&one)), report::report(&other, &findings(&other)));
    }

    #[test]
    fn whoever_knows_scores_and_whoever_guesses_does_not() {
        let outcome = tiny();
        let mean = |reader: &Reader| outcome.readers.iter().find(|(other, _)| other == reader).unwrap().1.mean();
        assert_eq!(mean(&Reader::Knowing), 100.0);
        let (guessed, half) = (mean(&Reader::Chance), mean(&Reader::HalfKnowing));
        assert!((15.0..40.0).contains(&guessed) && half > guessed + 20.0 && half < 80.0, "{guessed} {half}");
        // Every kind of item was asked and guessed at.
        let (_, chance) = &outcome.readers[0];
        assert!(ItemKind::ALL.iter().all(|kind| chance.of(*kind).is_some_and(|mean| (5.0..50.0).contains(&mean))));
    }

    #[test]
    fn every_slip_that_is_made_is_named() {
        for slip in tiny().slips {
            assert!(slip.items > 3 && slip.met > 150, "{slip:?}");
            assert_eq!(slip.met, slip.named);
            assert!(slip.mean < 100.0);
        }
    }

    #[test]
    fn what_does_not_hold_is_found() {
        let mut outcome = tiny();
        // Whoever knows everything is taken for whoever goes by length.
        let (_, knowing) = outcome.readers[1].clone();
        let longest = outcome.readers.iter_mut().find(|(reader, _)| *reader == Reader::Longest).unwrap();
        longest.1 = knowing;
        outcome.slips[0].named -= 1;
        (outcome.slips[1].met, outcome.slips[1].named) = (0, 0);
        let failed: Vec<String> =
            findings(&outcome).into_iter().filter(|finding| !finding.holds).map(|finding| finding.what).collect();
        for part in
            ["picks the longest option: 100.0 on best-answer items", "quizzes in which it was made", "no quiz asked an item"]
        {
            assert!(failed.iter().any(|what| what.contains(part)), "{part}: {failed:#?}");
        }
    }
}
