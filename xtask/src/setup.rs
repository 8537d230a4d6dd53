//! `setup` and `setup test`: installs what is missing and says what there is.

use std::time::Instant;

use crate::browser::Browser;
use crate::failure::Failure;
use crate::project::Project;
use crate::tools::{self, Toolbox};
use crate::{npm, pins, say};

/// What a build needs.
pub fn run(project: &Project) -> Result<(), Failure> {
    let start = Instant::now();
    let toolbox = Toolbox::ready(project)?;
    say::line(&format!("{}: there", pins::TARGET));
    for tool in &toolbox.tools {
        say::line(&tool.to_string());
    }
    say::line(&format!("everything that a build needs is there ({})", say::since(start)));
    Ok(())
}

/// What the tests need besides.
pub fn run_for_tests(project: &Project) -> Result<(), Failure> {
    let start = Instant::now();
    let browser = for_tests(project)?;
    say::line(&format!("browser: {}", browser.program.display()));
    say::line(&format!("driver: {}", browser.driver.display()));
    say::line(&format!("everything that the tests need is there ({})", say::since(start)));
    Ok(())
}

/// Makes ready what the tests need besides, saying only what is being installed.
pub fn for_tests(project: &Project) -> Result<Browser, Failure> {
    tools::ensure_components()?;
    npm::ensure_packages(project)?;
    Browser::ready()
}
