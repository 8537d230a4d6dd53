//! `test`: every check of the project, one after the other, stopping at the first that fails.

mod ground;
mod step;
mod table;

pub use step::StepName;

use std::time::Instant;

use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use ground::Ground;
use table::{Outcome, Row};

const SETUP: &str = "setup";

/// Runs all steps, or that one alone.
pub fn run(project: &Project, only: Option<StepName>) -> Result<(), Failure> {
    let mut rows = Vec::new();
    let done = run_steps(project, only, &mut rows);
    if let (Err(failure), Some(row)) = (&done, rows.last()) {
        say::line(&format!("\n{failure}\n{} failed after {}. {}", row.name, say::duration(row.time), alone(row.name)));
    }
    say::line(&table::render(&rows));
    done.map_err(|_| Failure::Told)
}

/// Adds a row for each step, the one that failed included.
fn run_steps(project: &Project, only: Option<StepName>, rows: &mut Vec<Row>) -> Result<(), Failure> {
    let steps = only.map_or_else(|| StepName::ALL.to_vec(), |step| vec![step]);
    say::line("== setup");
    let start = Instant::now();
    let ground = Ground::ready(project, &steps);
    let outcome = if ground.is_ok() { Outcome::Ready } else { Outcome::Failed };
    rows.push(Row { name: SETUP, time: start.elapsed(), outcome });
    let ground = ground?;
    for step in steps {
        let start = Instant::now();
        let done = match step.missing(project) {
            Some(file) => {
                say::line(&format!("== {}: left out, because there is no {file}", step.name()));
                Ok(Outcome::LeftOut)
            }
            None => {
                say::line(&format!("== {}", step.name()));
                step.run(&ground).map(|()| Outcome::Passed)
            }
        };
        let outcome = *done.as_ref().unwrap_or(&Outcome::Failed);
        rows.push(Row { name: step.name(), time: start.elapsed(), outcome });
        if outcome == Outcome::Passed {
            say::line(&format!("== {} passed in {}", step.name(), say::since(start)));
        }
        done?;
    }
    Ok(())
}

fn alone(name: &str) -> String {
    let command = if name == SETUP { "setup test`, after `cargo xtask setup".to_owned() } else { format!("test {name}") };
    format!("Run it alone: `cargo xtask {command}`")
}
