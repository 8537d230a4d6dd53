//! Keeps this machine's folders out of the wasm.
//!
//! Messages of panics name source files. Without this every reader would download the paths of whoever built the site, and the same source built in
//! two places would give two different files.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The variable by which Cargo takes flags for the wasm target alone.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags that shorten the folders of downloaded crates, of the project itself and of the standard library to nothing.
pub fn flags(root: &Path, std_source: Option<&Path>) -> String {
    let mut folders = vec![root.to_path_buf()];
    folders.extend(std_source.map(Path::to_path_buf));
    folders.extend(registries());
    // Cargo parts the flags at spaces; a folder with a space in its name stays as it is.
    let folders = folders.iter().map(|folder| folder.to_string_lossy()).filter(|folder| !folder.contains(' '));
    folders.map(|folder| format!("--remap-path-prefix={folder}/=")).collect::<Vec<_>>().join(" ")
}

fn registries() -> Vec<PathBuf> {
    let home =
        env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let Some(sources) = home.map(|home| home.join("registry").join("src")) else { return Vec::new() };
    let entries = fs::read_dir(sources).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

#[cfg(test)]
mod tests {
    use super::flags;
    use std::path::Path;

    #[test]
    fn the_project_itself_is_among_the_folders() {
        assert!(flags(Path::new("/some/where"), None).starts_with("--remap-path-prefix=/some/where/="));
        assert!(!flags(Path::new("/some where"), None).contains("/some where"));
    }
}
