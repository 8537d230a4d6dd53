//! The project's commands: `cargo xtask COMMAND`.
//!
//! Entry point: [`Command::parse`], then one module for each command. What several of them need: [`project`] (where things lie), [`tools`] (what a
//! build runs), [`process`] (runs it), [`failure`] (what went wrong and how to mend it), [`say`] (what the person is told).

mod bench;
mod brotli;
mod browser;
mod build;
mod cache;
mod check;
mod command;
mod failure;
mod lean;
mod npm;
mod pins;
mod process;
mod project;
mod remap;
mod say;
mod search;
mod serve;
mod setup;
mod simulate;
mod stamp;
mod suite;
mod tools;

use std::env;
use std::process::ExitCode;

use command::Command;
use failure::Failure;
use project::Project;

fn main() -> ExitCode {
    let outcome = Command::parse(env::args().skip(1)).and_then(run);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let text = failure.to_string();
            if !text.is_empty() {
                say::note(&text);
            }
            ExitCode::from(failure.status())
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    if command == Command::Help {
        say::line(command::HELP);
        return Ok(());
    }
    let project = Project::find()?;
    match command {
        Command::Help => Ok(()),
        Command::Setup => setup::run(&project),
        Command::SetupTest => setup::run_for_tests(&project),
        Command::Check(check) => check.run(&project),
        Command::Simulate(simulate) => simulate.run(&project),
        Command::Build => build::run(&project),
        Command::Serve(place) => build::run(&project).and_then(|()| serve::run(&project, &place)),
        Command::ServeOnly(place) => serve::run(&project, &place),
        Command::Test(step) => suite::run(&project, step),
        Command::Bench => bench::run(&project),
    }
}
