//! The tools that a build runs. Each is taken from PATH when it has exactly the pinned version there, else from the cache, else installed into the cache.

mod cargo_tool;
mod rust_target;
mod wasm_opt;

pub use cargo_tool::TEST_RUNNER;
pub use rust_target::{ensure_components, ensure_target, std_source};

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cache::Cache;
use crate::failure::Failure;
use crate::process::Task;
use crate::project::Project;
use crate::{say, search};

/// The tools, ready to run.
#[derive(Debug, Clone)]
pub struct Toolbox {
    pub tools: Vec<Tool>,
}

/// A tool that is there.
#[derive(Debug, Clone)]
pub struct Tool {
    pub name: &'static str,
    pub version: &'static str,
    /// The folder of its program.
    pub folder: PathBuf,
    pub whence: Whence,
}

/// How a tool came to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whence {
    Path,
    Cache,
    Installed,
}

impl Toolbox {
    /// Finds every tool and installs what is missing.
    pub fn ready(project: &Project) -> Result<Self, Failure> {
        let cache = Cache::find(project)?;
        ensure_target()?;
        let tools = vec![cargo_tool::WASM_BINDGEN.ready(&cache)?, wasm_opt::ready(&cache)?, cargo_tool::TRUNK.ready(&cache)?];
        Ok(Self { tools })
    }

    /// PATH with the tools before all else.
    pub fn path(&self) -> Result<OsString, Failure> {
        let own = self.tools.iter().filter(|tool| tool.whence != Whence::Path);
        search::path_with(&own.map(|tool| tool.folder.clone()).collect::<Vec<_>>())
    }

    /// A program of one of the tools.
    pub fn program(&self, name: &str) -> Result<PathBuf, Failure> {
        let found = self.tools.iter().find_map(|tool| search::program_in(&tool.folder, name));
        found.ok_or_else(|| Failure::new(format!("{name} is missing"), "run `cargo xtask setup`"))
    }
}

impl fmt::Display for Tool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whence = match self.whence {
            Whence::Path => "on PATH",
            Whence::Cache => "in the cache",
            Whence::Installed => "installed now",
        };
        write!(f, "{} {}: {whence}, in {}", self.name, self.version, self.folder.display())
    }
}

/// The folder on PATH whose program says that it has the version.
fn on_path(program: &str, version: &str) -> Option<PathBuf> {
    let folder = search::folders().into_iter().find(|folder| search::program_in(folder, program).is_some())?;
    has_version(&folder, program, version).then_some(folder)
}

/// Whether the program in that folder runs and says that it has the version.
fn has_version(folder: &Path, program: &str, version: &str) -> bool {
    let said = search::program_in(folder, program).and_then(|path| Task::new(path).args(["--version"]).output());
    said.is_some_and(|said| says_version(&said, version))
}

/// Whether the version is a word of the first line: `trunk 0.21.14`, `wasm-opt version 132 (version_132)`.
fn says_version(said: &str, version: &str) -> bool {
    said.lines().next().is_some_and(|line| line.split_whitespace().any(|word| word == version))
}

/// Says what is being done and why, does it, and says how long it took.
fn told(what: &str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let start = Instant::now();
    say::note(&format!("setup: {what}"));
    work()?;
    say::note(&format!("setup: done in {}", say::since(start)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn versions_are_whole_words_of_the_first_line() {
        assert!(says_version("trunk 0.21.14\n", "0.21.14"));
        assert!(says_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!says_version("wasm-opt version 1320", "132"));
        assert!(!says_version("wasm-bindgen 0.2.128-dev\n0.2.128", "0.2.128"));
        assert!(!says_version("", "1"));
    }
}
