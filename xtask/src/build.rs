//! `build`: the content and the app become the folder `dist/`.

use std::time::Instant;

use crate::check::Check;
use crate::failure::Failure;
use crate::lean::Lean;
use crate::process::Task;
use crate::project::Project;
use crate::say;
use crate::stamp::Stamp;
use crate::tools::Toolbox;

/// Checks the content and builds the site, unless it is up to date.
pub fn run(project: &Project) -> Result<(), Failure> {
    let start = Instant::now();
    say::note(&Check::default().checked(project)?);
    let stamp = Stamp::of_inputs(project)?;
    if stamp.is_that_of_dist(project) {
        say::note("dist/ is up to date");
        return Ok(());
    }
    let toolbox = Toolbox::ready(project)?;
    let lean = Lean::ready();
    fetch(project, &lean)?;
    trunk(project, &toolbox, &lean)?;
    stamp.keep(project)?;
    say::note(&format!("dist/ built in {}", say::since(start)));
    Ok(())
}

/// Trunk hands `--offline` on to Cargo, which then cannot fetch what a fresh checkout lacks.
fn fetch(project: &Project, lean: &Lean) -> Result<(), Failure> {
    let remedy = "check the connection; if Cargo.lock must change, run `cargo check` and commit it";
    let task = Task::new("cargo").args(["fetch", "--locked", "--quiet"]).folder(project.root()).remedy(remedy);
    lean.settle(task, project.root()).run()
}

/// `--offline` makes Trunk take the tools that it is given, and never fetch others.
fn trunk(project: &Project, toolbox: &Toolbox, lean: &Lean) -> Result<(), Failure> {
    let task = Task::new(toolbox.program("trunk")?)
        .args(["build", "--release", "--offline"])
        .folder(project.root())
        .env("PATH", toolbox.path()?)
        // Trunk wants `true` or `false` here and stops at the usual `1`.
        .without_env("NO_COLOR")
        .remedy("the lines above say why; dist/ is as it was");
    lean.settle(task, project.root()).run()
}
