//! The browser that the tests drive, and its driver.

use std::env;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::process::Task;
use crate::{say, search};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/// Where macOS keeps programs, none of them on PATH.
const MAC_PATHS: &[&str] =
    &["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const MAC_COMMAND: &str = "brew install --cask chromium chromedriver";
const DEBIAN_PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// A browser and the driver of the same version.
#[derive(Debug, Clone)]
pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// Finds both, else installs them where this program may.
    pub fn ready() -> Result<Self, Failure> {
        if let Some(found) = Self::find()? {
            return Ok(found);
        }
        if search::program("apt-get").is_none() || !is_root() {
            return Err(Failure::new("the browser tests need Chromium and chromedriver, and one of them is missing", remedy()));
        }
        say::note("setup: Chromium and its driver, for the browser tests");
        let apt = |args: &[&str]| {
            let failed = "check the connection, or install Chromium and chromedriver yourself and set CHROME";
            Task::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive").remedy(failed).run()
        };
        apt(&["update"])?;
        apt(&[["install", "-y", "--no-install-recommends"].as_slice(), &DEBIAN_PACKAGES].concat())?;
        Self::find()?.ok_or_else(|| Failure::new("apt-get installed Chromium, but it is not on PATH", remedy()))
    }

    fn find() -> Result<Option<Self>, Failure> {
        let program = program()?;
        let driver = match env::var_os("CHROMEDRIVER").map(PathBuf::from) {
            Some(path) if !path.is_file() => return Err(misnamed("CHROMEDRIVER", &path)),
            Some(path) => Some(path),
            None => search::program("chromedriver"),
        };
        Ok(program.zip(driver).map(|(program, driver)| Self { program, driver }))
    }
}

/// The browser: the one that CHROME names, else the first known one.
fn program() -> Result<Option<PathBuf>, Failure> {
    if let Some(wish) = env::var_os("CHROME").filter(|wish| !wish.is_empty()).map(PathBuf::from) {
        let found = wish.to_str().and_then(search::program).or_else(|| wish.is_file().then(|| wish.clone()));
        return found.map(Some).ok_or_else(|| misnamed("CHROME", &wish));
    }
    let known = NAMES.iter().find_map(|name| search::program(name));
    let on_mac = || MAC_PATHS.iter().map(PathBuf::from).find(|path| cfg!(target_os = "macos") && path.is_file());
    Ok(known.or_else(on_mac))
}

fn misnamed(variable: &str, path: &std::path::Path) -> Failure {
    Failure::new(
        format!("{variable} names {}, which is no file", path.display()),
        format!("set {variable} to the program, or unset it"),
    )
}

fn remedy() -> String {
    if cfg!(target_os = "macos") {
        return format!("run `{MAC_COMMAND}`, or set CHROME and CHROMEDRIVER");
    }
    format!(
        "run `sudo apt-get install -y --no-install-recommends {}`, or set CHROME and CHROMEDRIVER",
        DEBIAN_PACKAGES.join(" ")
    )
}

fn is_root() -> bool {
    Task::new("id").args(["-u"]).output().is_some_and(|id| id.trim() == "0")
}
