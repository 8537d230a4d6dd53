//! What the steps of a test run stand on.

use std::env;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::browser::Browser;
use crate::failure::Failure;
use crate::process::Task;
use crate::project::Project;
use crate::suite::StepName;
use crate::tools::{self, Toolbox};
use crate::{npm, setup};

/// The project and what had to be found or installed for it.
pub struct Ground<'a> {
    pub project: &'a Project,
    toolbox: Option<Toolbox>,
    browser: Option<Browser>,
}

impl<'a> Ground<'a> {
    /// Makes ready what these steps need, and no more.
    pub fn ready(project: &'a Project, steps: &[StepName]) -> Result<Self, Failure> {
        let any = |names: &[StepName]| steps.iter().any(|step| names.contains(step));
        if any(&[StepName::Fmt, StepName::Clippy]) {
            tools::ensure_components()?;
        }
        if any(&[StepName::Clippy]) {
            tools::ensure_target()?;
        }
        let toolbox = any(&[StepName::Wasm, StepName::Build]).then(|| Toolbox::ready(project)).transpose()?;
        let browser = any(&[StepName::Wasm, StepName::EndToEnd]).then(|| setup::for_tests(project)).transpose()?;
        Ok(Self { project, toolbox, browser })
    }

    /// A cargo command, run in the project's folder.
    pub fn cargo(&self, arguments: &str) -> Task {
        Task::new("cargo").args(arguments.split_whitespace()).folder(self.project.root())
    }

    /// The environment of tests in a browser: where it is, what to look at, and the program that serves it.
    pub fn npm(&self, arguments: &[&str]) -> Result<Task, Failure> {
        let task = Task::new("npm").args(arguments).folder(&self.project.path("tests"));
        Ok(npm::with_site(task, self.project, self.browser()?))
    }

    /// Tells the runner of wasm tests which browser to start, because the driver would choose one by itself.
    pub fn wasm_runner(&self, task: Task) -> Result<Task, Failure> {
        let browser = self.browser()?;
        let runner = self.toolbox.as_ref().ok_or_else(not_ready)?.program(tools::TEST_RUNNER)?;
        let capabilities = self.capabilities(browser)?;
        Ok(task
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", &browser.driver)
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            // The default of 20 seconds is short for a busy machine.
            .env("WASM_BINDGEN_TEST_TIMEOUT", env::var_os("WASM_BINDGEN_TEST_TIMEOUT").unwrap_or_else(|| "120".into())))
    }

    fn browser(&self) -> Result<&Browser, Failure> {
        self.browser.as_ref().ok_or_else(not_ready)
    }

    fn capabilities(&self, browser: &Browser) -> Result<PathBuf, Failure> {
        let path = self.project.path("target/webdriver.json");
        let json = json!({ "goog:chromeOptions": { "binary": browser.program.to_string_lossy() } });
        let written = fs::write(&path, json.to_string());
        written
            .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display()), "mend the rights of target/"))?;
        Ok(path)
    }
}

fn not_ready() -> Failure {
    Failure::new("the browser or a tool was not made ready", "run `cargo xtask setup` and `cargo xtask setup test`")
}
