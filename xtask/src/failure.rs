//! Why a command did not do what it was asked, and what would mend it.

use std::fmt;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The command was not understood.
    Misread(String),
    /// Something did not work.
    Broken { what: String, remedy: String },
    /// Something did not work, and all there is to say stands on the screen already.
    Told,
}

impl Failure {
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Broken { what: what.into(), remedy: remedy.into() }
    }

    /// The exit status: 2 for a command that was not understood, 1 for one that failed.
    pub fn status(&self) -> u8 {
        if matches!(self, Self::Misread(_)) { 2 } else { 1 }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misread(what) => write!(f, "error: {what}\nremedy: `cargo xtask help` lists the commands"),
            Self::Broken { what, remedy } => write!(f, "error: {what}\nremedy: {remedy}"),
            Self::Told => Ok(()),
        }
    }
}
