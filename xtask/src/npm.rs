//! Node, npm, and the packages of the browser tests.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::browser::Browser;
use crate::failure::Failure;
use crate::process::Task;
use crate::project::Project;
use crate::{say, search};

/// Errors when Node or npm is missing.
pub fn ensure_node(why: &str) -> Result<(), Failure> {
    for program in ["node", "npm"] {
        if search::program(program).is_none() {
            return Err(Failure::new(
                format!("{program} is not on PATH; {why}"),
                "install Node 20 or newer with npm: https://nodejs.org, `apt-get install nodejs npm`, or `brew install node`",
            ));
        }
    }
    Ok(())
}

/// Installs the packages of `tests/` when they are missing or older than the lock file.
pub fn ensure_packages(project: &Project) -> Result<(), Failure> {
    ensure_node("the browser tests run on it")?;
    let folder = project.path("tests");
    if up_to_date(&folder) {
        return Ok(());
    }
    say::note("setup: the npm packages of tests/, for the browser tests");
    Task::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .folder(&folder)
        .remedy("check the connection and run `cargo xtask setup test` again")
        .run()
}

/// Tells a script of `tests/` where the browser is, what to look at, and which program serves it (`XTASK serve-only --port 0`).
pub fn with_site(task: Task, project: &Project, browser: &Browser) -> Task {
    task.env("CHROME", &browser.program)
        .env("CHROMEDRIVER", &browser.driver)
        .env("DIST", project.dist())
        .env("XTASK", &project.this_program)
}

/// Whether `tests/package.json` has a script of that name.
pub fn has_script(project: &Project, name: &str) -> bool {
    let text = fs::read_to_string(project.path("tests/package.json")).unwrap_or_default();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    package["scripts"][name].is_string()
}

/// npm writes its own list into node_modules when it is done.
fn up_to_date(folder: &Path) -> bool {
    let done = changed(&folder.join("node_modules/.package-lock.json"));
    let lock = changed(&folder.join("package-lock.json"));
    matches!((done, lock), (Some(done), Some(lock)) if done >= lock)
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}
