//! Tools that Cargo installs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cache::{self, Cache};
use crate::failure::Failure;
use crate::process::Task;
use crate::tools::{Tool, Whence, has_version, on_path, told};
use crate::{pins, say, search};

/// Comes with wasm-bindgen and must have its version.
pub const TEST_RUNNER: &str = "wasm-bindgen-test-runner";

pub const TRUNK: CargoTool = CargoTool {
    name: "trunk",
    package: "trunk",
    version: pins::TRUNK,
    programs: &["trunk"],
    options: &["--no-default-features", "--features", "rustls"],
    purpose: "puts the site together",
};

pub const WASM_BINDGEN: CargoTool = CargoTool {
    name: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: pins::WASM_BINDGEN,
    programs: &["wasm-bindgen", TEST_RUNNER],
    options: &[],
    purpose: "connects the wasm to the page",
};

/// A tool on crates.io.
pub struct CargoTool {
    name: &'static str,
    package: &'static str,
    version: &'static str,
    /// Its programs; the first tells the version.
    programs: &'static [&'static str],
    /// What to compile of it.
    options: &'static [&'static str],
    purpose: &'static str,
}

impl CargoTool {
    /// Finds it, else installs it.
    pub fn ready(&self, cache: &Cache) -> Result<Tool, Failure> {
        let tool = |folder, whence| Tool { name: self.name, version: self.version, folder, whence };
        if let Some(folder) = on_path(self.name, self.version).filter(|folder| self.complete(folder)) {
            return Ok(tool(folder, Whence::Path));
        }
        let root = cache.tool(self.name, self.version);
        let folder = root.join("bin");
        if self.complete(&folder) {
            return Ok(tool(folder, Whence::Cache));
        }
        cache::make(&root)?;
        if !self.fetched(&root) {
            self.compile(cache, &root)?;
        }
        if self.complete(&folder) && has_version(&folder, self.name, self.version) {
            return Ok(tool(folder, Whence::Installed));
        }
        Err(Failure::new(
            format!("{} {} was installed into {} but does not run", self.name, self.version, folder.display()),
            format!("delete {} and run `cargo xtask setup` again", root.display()),
        ))
    }

    fn complete(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| search::program_in(folder, program).is_some())
    }

    /// Fetches the compiled program where cargo-binstall is there. Whatever goes wrong with that, compiling is the other way.
    fn fetched(&self, root: &Path) -> bool {
        if search::program("cargo-binstall").is_none() {
            return false;
        }
        let what = format!("fetching {} {}, which {}, into {}", self.name, self.version, self.purpose, root.display());
        let task = Task::new("cargo")
            .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--version", self.version, "--root"])
            .args([root.as_os_str(), self.package.as_ref()]);
        let bin = root.join("bin");
        let fetched = told(&what, || task.run()).is_ok() && self.complete(&bin) && has_version(&bin, self.name, self.version);
        if !fetched {
            say::note("setup: that did not work, so it is compiled instead");
        }
        fetched
    }

    /// Compiles it, quickly rather than well: it works for seconds and would take three times as long to compile as its authors have it.
    fn compile(&self, cache: &Cache, root: &Path) -> Result<(), Failure> {
        let work: PathBuf = cache.compiling(self.name, self.version);
        cache::make(&work)?;
        let what = format!(
            "compiling {} {}, which {}, into {}. This takes some minutes, once; broken off, it goes on where it stopped",
            self.name,
            self.version,
            self.purpose,
            root.display()
        );
        let task = Task::new("cargo")
            .args(["install", self.package, "--locked", "--version", self.version])
            .args(self.options)
            // A tool that binstall left half done must not count as installed.
            .args(["--force", "--root"])
            .args([root])
            .env("CARGO_TARGET_DIR", &work)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .remedy("the lines above say why; run `cargo xtask setup` again to go on where it stopped. A C compiler (`cc`) must be there");
        told(&what, || task.run())?;
        if let Err(error) = fs::remove_dir_all(&work) {
            say::note(&format!("setup: {} is no longer needed but could not be deleted: {error}", work.display()));
        }
        Ok(())
    }
}
