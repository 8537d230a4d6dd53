//! Finds programs on PATH.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The endings that a program's file may have, in the order in which they are tried.
const ENDINGS: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };

/// The first file on PATH that is the program.
pub fn program(name: &str) -> Option<PathBuf> {
    folders().iter().find_map(|folder| program_in(folder, name))
}

/// The program in that folder.
pub fn program_in(folder: &Path, name: &str) -> Option<PathBuf> {
    ENDINGS.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|path| is_program(path))
}

/// The folders on PATH.
pub fn folders() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

/// PATH with these folders before all others.
pub fn path_with(first: &[PathBuf]) -> Result<OsString, Failure> {
    env::join_paths(first.iter().cloned().chain(folders())).map_err(|error| {
        Failure::new(
            format!("a folder cannot stand on PATH: {error}"),
            "set XTASK_CACHE to a folder without `:` or `\"` in its name",
        )
    })
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}
