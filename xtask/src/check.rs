//! `check`: reads the content and prints every problem. Needs no tools.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::Instant;

use library::Content;

use crate::failure::Failure;
use crate::project::{Project, short};
use crate::say;

/// Checks that folder, else the project's content, and says what is in it.
pub fn run(project: &Project, folder: Option<&Path>) -> Result<(), Failure> {
    checked(project, folder).map(|found| say::line(&found))
}

/// What is in the folder. Errors when it has problems, which are printed.
pub fn checked(project: &Project, folder: Option<&Path>) -> Result<String, Failure> {
    let start = Instant::now();
    let folder = folder.map_or_else(|| short(&project.content()), Path::to_path_buf);
    if !folder.is_dir() {
        return Err(Failure::new(
            format!("there is no folder {}", folder.display()),
            "name a content folder: `cargo xtask check DIR`",
        ));
    }
    match Content::read(&folder) {
        Ok(content) => Ok(format!("{}: no problems in {} ({})", folder.display(), counts(&content), say::since(start))),
        Err(problems) => {
            say::note(&problems.render(io::stderr().is_terminal()));
            Err(Failure::Told)
        }
    }
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
