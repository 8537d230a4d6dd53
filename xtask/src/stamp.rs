//! Tells whether `dist/` still is what the present files would give.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::pins;
use crate::process::Task;
use crate::project::Project;

/// Everything that a build reads, and what says how it is run.
const INPUTS: [&str; 9] =
    ["src", "crates", "static", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo", "xtask/src"];

/// A digest of all inputs. (Not a secure one: it guards against forgetting, not against malice.)
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp(u64);

impl Stamp {
    /// Reads every input, the pins, and the compiler's version.
    pub fn of_inputs(project: &Project) -> Result<Self, Failure> {
        let mut hasher = DefaultHasher::new();
        (pins::TRUNK, pins::WASM_BINDGEN, pins::BINARYEN).hash(&mut hasher);
        std::env::var_os("SITE_ADDRESS").hash(&mut hasher);
        Task::new("rustc").args(["-vV"]).folder(project.root()).output().hash(&mut hasher);
        let inputs = INPUTS.iter().map(|input| project.path(input)).chain([project.content()]);
        for file in inputs.flat_map(|input| files(&input)) {
            let bytes = fs::read(&file).map_err(|error| {
                Failure::new(
                    format!("cannot read {}: {error}", file.display()),
                    "mend its rights, or delete it if it is left over",
                )
            })?;
            (file.strip_prefix(project.root()).unwrap_or(&file), bytes).hash(&mut hasher);
        }
        Ok(Self(hasher.finish()))
    }

    /// Whether `dist/` was built from these inputs and nobody has changed it since.
    pub fn is_that_of_dist(self, project: &Project) -> bool {
        project.dist().is_dir() && fs::read_to_string(place(project)).is_ok_and(|kept| kept == self.with_dist(project))
    }

    /// Remembers that `dist/` was built from these inputs.
    pub fn keep(self, project: &Project) -> Result<(), Failure> {
        let path = place(project);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, self.with_dist(project)));
        written.map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display()), "mend the rights of target/"))
    }

    /// The text that is kept. The files of `dist/` are told by name, size and time: they are many, and Trunk run by hand changes all three.
    fn with_dist(self, project: &Project) -> String {
        let mut hasher = DefaultHasher::new();
        for file in files(&project.dist()) {
            let data = file.metadata().ok();
            (data.as_ref().map(fs::Metadata::len), data.and_then(|data| data.modified().ok())).hash(&mut hasher);
            file.hash(&mut hasher);
        }
        format!("inputs {:016x}\ndist {:016x}\n", self.0, hasher.finish())
    }
}

fn place(project: &Project) -> PathBuf {
    project.path("target/dist.stamp")
}

/// Every file at or under a path, in the order of their names.
pub fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries.iter().flat_map(|entry| files(entry)).collect()
}
