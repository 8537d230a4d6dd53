//! Runs other programs.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, io};

use crate::failure::Failure;
use crate::{say, search};

/// A program to run, its arguments, and what to do when it fails.
pub struct Task {
    command: Command,
    shown: String,
    remedy: String,
}

impl Task {
    /// A program by its name on PATH or by its path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let found = program.to_str().and_then(search::program).unwrap_or_else(|| program.into());
        let mut command = Command::new(found);
        command.stdin(Stdio::null());
        for name in env::vars_os().map(|(name, _)| name).filter(is_own) {
            command.env_remove(name);
        }
        let shown = Path::new(program).file_stem().unwrap_or(program).to_string_lossy().into_owned();
        Self { command, shown, remedy: "the lines above say why".to_owned() }
    }

    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        for arg in args {
            self.shown = format!("{} {}", self.shown, arg.as_ref().to_string_lossy());
            self.command.arg(arg);
        }
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = remedy.into();
        self
    }

    /// Says what runs, runs it with its output going where ours goes, and waits for it.
    pub fn run(mut self) -> Result<(), Failure> {
        say::note(&format!("  $ {}", self.shown));
        let status = self.command.status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(format!("`{}` failed ({status})", self.shown), self.remedy)),
            Err(error) => Err(self.not_started(&error)),
        }
    }

    /// Runs it unseen. What it wrote on standard output, or `None` when it could not run or failed.
    pub fn output(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn not_started(&self, error: &io::Error) -> Failure {
        Failure::new(format!("`{}` did not start: {error}", self.shown), self.remedy.clone())
    }
}

/// Variables that Cargo sets for this program alone. Handed on, they make Cargo compile packages again whose build scripts watch them.
fn is_own(name: &OsString) -> bool {
    let name = name.to_string_lossy();
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
        || name == "CARGO_BIN_NAME"
        || name == "CARGO_CRATE_NAME"
}
