//! Parts of the Rust toolchain that a fresh one may lack.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::pins::TARGET;
use crate::process::Task;
use crate::tools::told;
use crate::{say, search};

/// Adds the target of the app where it is missing.
pub fn ensure_target() -> Result<(), Failure> {
    if has_target() {
        return Ok(());
    }
    let without_rustup =
        format!("install the standard library for {TARGET} the way you installed Rust, or install Rust from https://rustup.rs");
    rustup(
        &format!("Rust's standard library for {TARGET}, because the app runs in browsers"),
        &["target", "add", TARGET],
        &without_rustup,
    )
}

/// The source of the standard library; added where it is missing. `None` where it cannot be had, which is said.
pub fn std_source() -> Option<PathBuf> {
    let sysroot = Task::new("rustc").args(["--print", "sysroot"]).output()?;
    let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    if !source.join("library/std").is_dir()
        && let Err(failure) = rustup(
            "the source of Rust's standard library, because the app is built for size",
            &["component", "add", "rust-src"],
            "install rust-src the way you installed Rust",
        )
    {
        say::note(&format!(
            "{failure}
the app will be about an eighth heavier"
        ));
        return None;
    }
    Some(source)
}

/// Adds rustfmt and clippy where they are missing.
pub fn ensure_components() -> Result<(), Failure> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if Task::new("cargo").args([subcommand, "--version"]).output().is_none() {
            let without_rustup = format!("install {component} the way you installed Rust");
            rustup(&format!("{component}, because `test` runs it"), &["component", "add", component], &without_rustup)?;
        }
    }
    Ok(())
}

fn has_target() -> bool {
    let printed = Task::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    printed.is_some_and(|folder| Path::new(folder.trim()).read_dir().is_ok_and(|mut files| files.next().is_some()))
}

fn rustup(what: &str, args: &[&str], without_rustup: &str) -> Result<(), Failure> {
    if search::program("rustup").is_none() {
        return Err(Failure::new(format!("missing: {what}"), without_rustup));
    }
    told(what, || Task::new("rustup").args(args).remedy("check the connection and run the command again").run())
}
