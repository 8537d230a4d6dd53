//! A file of the content folder, and a place in it.

use std::fmt;
use std::ops::Range;
use std::rc::Rc;

/// A text file that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Relative to where the command runs, with forward slashes, so that a terminal can open it.
    pub path: String,
    pub text: String,
}

/// A stretch of bytes in a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    pub file: Rc<SourceFile>,
    pub span: Range<usize>,
}

impl Place {
    /// Line and column, both from 1; the column counts characters.
    pub fn line_and_column(&self) -> (usize, usize) {
        let before = self.file.text.get(..self.span.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_and_column();
        write!(f, "{}:{line}:{column}", self.file.path)
    }
}
