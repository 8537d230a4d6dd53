//! The folder that keeps installed tools from one checkout of the project to the next.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::Failure;
use crate::project::Project;

/// The cache folder of the project.
#[derive(Debug, Clone)]
pub struct Cache(PathBuf);

impl Cache {
    /// `XTASK_CACHE`, else a folder with the project's name in the cache folder of the system.
    pub fn find(project: &Project) -> Result<Self, Failure> {
        let folder =
            chosen(|name| env::var_os(name).filter(|value| !value.is_empty()), &project.name, cfg!(target_os = "macos"));
        let folder = folder.and_then(|folder| std::path::absolute(folder).ok());
        folder.map(Self).ok_or_else(|| {
            Failure::new(
                "there is no place to keep tools: HOME is not set",
                "set XTASK_CACHE to a folder that may hold about 200 MB",
            )
        })
    }

    /// Where a tool of that version lies.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.0.join("tools").join(format!("{name}-{version}"))
    }

    /// Where a tool is being compiled. Kept until that is done, so that a broken-off install goes on where it stopped.
    pub fn compiling(&self, name: &str, version: &str) -> PathBuf {
        self.0.join("compiling").join(format!("{name}-{version}"))
    }
}

/// Makes a folder and those above it.
pub fn make(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| {
        Failure::new(
            format!("cannot make {}: {error}", folder.display()),
            "mend its rights, or set XTASK_CACHE to another folder",
        )
    })
}

fn chosen(variable: impl Fn(&str) -> Option<OsString>, name: &str, mac: bool) -> Option<PathBuf> {
    if let Some(folder) = variable("XTASK_CACHE") {
        return Some(folder.into());
    }
    // The standard says that a relative XDG_CACHE_HOME is to be ignored.
    let named = variable("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let home = variable("HOME").or_else(|| variable("USERPROFILE")).map(PathBuf::from);
    let system = named.or_else(|| home.map(|home| home.join(if mac { "Library/Caches" } else { ".cache" })));
    system.map(|system| system.join(name))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::chosen;

    fn folder(variables: &[(&str, &str)], mac: bool) -> Option<PathBuf> {
        chosen(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()), "site", mac)
    }

    #[test]
    fn the_nearer_wish_wins() {
        let home = ("HOME", "/home/me");
        assert_eq!(folder(&[home], false), Some("/home/me/.cache/site".into()));
        assert_eq!(folder(&[home], true), Some("/home/me/Library/Caches/site".into()));
        assert_eq!(folder(&[home, ("XDG_CACHE_HOME", "/x")], false), Some("/x/site".into()));
        assert_eq!(folder(&[home, ("XDG_CACHE_HOME", "x")], false), Some("/home/me/.cache/site".into()));
        assert_eq!(folder(&[home, ("XTASK_CACHE", "/t")], true), Some("/t".into()));
        assert_eq!(folder(&[], false), None);
    }
}
