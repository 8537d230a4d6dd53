//! Makes the wasm lean: the standard library is built anew for size, and a panic ends the app without a message.
//!
//! Measured on this app it takes an eighth off the compressed wasm. The compiler calls both settings unstable, so they are asked for by name, for this
//! one build; the versions of the compiler that a release is made with are those that CI runs. Where the source of the standard library is not to be
//! had, the site is built all the same, only heavier.

use std::path::{Path, PathBuf};

use crate::process::Task;
use crate::{remap, tools};

/// Settings of Cargo for building the standard library. The hook in `Trunk.toml` takes them away again: it builds for this machine.
const SETTINGS: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// How the app is compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lean {
    /// The source of the standard library, where it is there.
    source: Option<PathBuf>,
}

impl Lean {
    /// Adds the source of the standard library where it is missing and can be had.
    pub fn ready() -> Self {
        Self { source: tools::std_source() }
    }

    /// Gives a program that runs Cargo the settings. `root` is the project.
    pub fn settle(&self, task: Task, root: &Path) -> Task {
        let Some(source) = &self.source else { return task.env(remap::VARIABLE, remap::flags(root, None)) };
        let flags = format!("{} {FLAGS}", remap::flags(root, Some(source)));
        SETTINGS.iter().fold(task, |task, (name, value)| task.env(name, value)).env(remap::VARIABLE, flags)
    }
}
