//! The steps of a test run.

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use crate::suite::ground::Ground;

/// A step that can be run alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepName {
    Fmt,
    Clippy,
    Native,
    Wasm,
    Build,
    EndToEnd,
}

impl StepName {
    /// In the order in which they run: what fails fastest and oftenest comes first.
    pub const ALL: [Self; 6] = [Self::Fmt, Self::Clippy, Self::Native, Self::Wasm, Self::Build, Self::EndToEnd];

    pub fn parse(name: &str) -> Result<Self, Failure> {
        Self::ALL.into_iter().find(|step| step.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Failure::Misread(format!("there is no test step `{name}`; there are {names}"))
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Build => "build",
            Self::EndToEnd => "e2e",
        }
    }

    /// The file that the step would run, where it is missing.
    pub fn missing(self, project: &Project) -> Option<&'static str> {
        let needed = match self {
            Self::Wasm => "tests/hydrate.rs",
            Self::EndToEnd => "tests/e2e",
            Self::Fmt | Self::Clippy | Self::Native | Self::Build => return None,
        };
        (!project.path(needed).exists()).then_some(needed)
    }

    pub fn run(self, ground: &Ground<'_>) -> Result<(), Failure> {
        match self {
            Self::Fmt => ground.cargo("fmt --all --check").remedy("`cargo fmt --all` mends it").run(),
            Self::Clippy => {
                ground.cargo("clippy --workspace --all-targets --all-features -- -D warnings").run()?;
                ground.cargo("clippy --target wasm32-unknown-unknown --features browser -- -D warnings").run()
            }
            Self::Native => ground.cargo("test --workspace --features prerender").run(),
            Self::Wasm => {
                let test = ground.cargo("test --target wasm32-unknown-unknown --features browser --test hydrate");
                ground.wasm_runner(test)?.run()
            }
            Self::Build => build::run(ground.project),
            Self::EndToEnd => {
                build::run(ground.project)?;
                ground.npm(&["test"])?.run()
            }
        }
    }
}
