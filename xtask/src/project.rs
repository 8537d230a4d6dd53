//! Where the project's files lie.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::Failure;

/// The project's folder and name.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    /// The name of the package of the site; the cache folder bears it.
    pub name: String,
    /// This program, under the path that is right even after a test run has compiled it anew.
    pub this_program: PathBuf,
}

impl Project {
    /// Finds the folder above this package or above the current folder.
    pub fn find() -> Result<Self, Failure> {
        let starts = [env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from), env::current_dir().ok()];
        let root = starts.iter().flatten().flat_map(|start| start.ancestors()).find(|folder| is_root(folder));
        let Some(root) = root else {
            return Err(Failure::new("the project's folder was not found", "run `cargo xtask` inside the project"));
        };
        let manifest = root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap_or_default();
        let Some(name) = package_name(&text) else {
            return Err(Failure::new(format!("{} names no package", manifest.display()), "put the file back as it was"));
        };
        let this_program = env::current_exe().map_err(|error| {
            Failure::new(format!("the path of this program is unknown: {error}"), "run it as `cargo xtask`")
        })?;
        Ok(Self { root: root.to_path_buf(), name, this_program })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder of the project.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The content folder: `CONTENT_DIR` (which the prerender binary reads too), else `content`.
    pub fn content(&self) -> PathBuf {
        self.root.join(env::var_os("CONTENT_DIR").unwrap_or_else(|| "content".into()))
    }

    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }
}

/// The path as short as it can be said where the person stands.
pub fn short(path: &Path) -> PathBuf {
    let here = env::current_dir().ok();
    let inside = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    inside.filter(|inside| !inside.as_os_str().is_empty()).unwrap_or_else(|| path.to_path_buf())
}

fn is_root(folder: &Path) -> bool {
    folder.join("Trunk.toml").is_file() && folder.join("xtask").is_dir()
}

/// The name in the `[package]` table.
fn package_name(manifest: &str) -> Option<String> {
    let (_, package) = manifest.split_once("\n[package]\n")?;
    let line = package.lines().find(|line| line.starts_with("name"))?;
    Some(line.split('"').nth(1)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::package_name;

    #[test]
    fn the_name_is_that_of_the_package() {
        let manifest =
            "[workspace.package]\nname = \"no\"\n\n[package]\nversion = \"1\"\nname = \"some-site\"\n[[bin]]\nname = \"app\"\n";
        assert_eq!(package_name(manifest).as_deref(), Some("some-site"));
        assert_eq!(package_name("[workspace]\n"), None);
    }
}
