//! `check`: reads the content and prints every problem. Needs no tools.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use evidence::Date;
use library::{Content, Problems};

use crate::failure::Failure;
use crate::project::{Project, short};
use crate::say;

/// What to check, and what to tell of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// Else the project's content.
    pub folder: Option<PathBuf>,
    pub report: Option<Report>,
    /// The article that `article.toml` tells of, to see that nothing of it is left out.
    pub article: Option<PathBuf>,
}

/// Where the report on the texts goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Report {
    Print,
    File(PathBuf),
}

impl Check {
    /// Checks the folder and says what is in it. The report comes first, also on a folder with problems.
    pub fn run(&self, project: &Project) -> Result<(), Failure> {
        if let Some(report) = &self.report {
            let text = Content::report(&self.folder(project)?, today()).map_err(told)?;
            match report {
                Report::Print => say::line(&text),
                Report::File(file) => fs::write(file, text).map_err(|error| {
                    Failure::new(format!("cannot write {}: {error}", file.display()), "name a file in a folder that exists")
                })?,
            }
        }
        self.checked(project).map(|found| say::line(&found))
    }

    /// What is in the folder. Errors when it has problems. Problems and warnings are printed.
    pub fn checked(&self, project: &Project) -> Result<String, Failure> {
        let start = Instant::now();
        let folder = self.folder(project)?;
        let content = Content::read(&folder).map_err(told)?;
        if let Some(file) = &self.article {
            let text = fs::read_to_string(file).map_err(|error| {
                Failure::new(format!("cannot read {}: {error}", file.display()), "name the file that holds the article")
            })?;
            let problems = content.compare_article(&text);
            if !problems.is_empty() {
                return Err(told(problems));
            }
        }
        let warnings = content.warnings(today());
        if !warnings.is_empty() {
            show(&warnings);
        }
        Ok(format!("{}: no problems in {} ({})", folder.display(), counts(&content), say::since(start)))
    }

    fn folder(&self, project: &Project) -> Result<PathBuf, Failure> {
        let folder = self.folder.clone().unwrap_or_else(|| short(&project.content()));
        if folder.is_dir() {
            return Ok(folder);
        }
        let what = format!("there is no folder {}", folder.display());
        Err(Failure::new(what, "name a content folder: `cargo xtask check DIR`"))
    }
}

fn told(problems: Problems) -> Failure {
    show(&problems);
    Failure::Told
}

fn show(problems: &Problems) {
    say::note(&problems.render(io::stderr().is_terminal()));
}

/// The present day in Greenwich. A clock before 1970 is taken for its first day.
fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    i64::try_from(seconds / 86_400).ok().and_then(Date::of_unix_day).unwrap_or(Date::EPOCH)
}

fn counts(content: &Content) -> String {
    let counts = [
        (content.claims.len(), "claims"),
        (content.items.len(), "items"),
        (content.studies.len(), "studies"),
        (content.sources.len(), "sources"),
        (content.glossary.len(), "terms"),
    ];
    counts.map(|(count, what)| format!("{count} {what}")).join(", ")
}
