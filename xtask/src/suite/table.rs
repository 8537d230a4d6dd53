//! The summary at the end of a test run.

use std::fmt::Write;
use std::time::Duration;

use crate::say;

/// A step that was run or left out.
pub struct Row {
    pub name: &'static str,
    pub time: Duration,
    pub outcome: Outcome,
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// No test, but what the tests need is there.
    Ready,
    Passed,
    Failed,
    /// Not run: the file that it would run is missing.
    LeftOut,
}

/// One line for each step, then the counts in the form that continuous integration looks for.
pub fn render(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let said = match row.outcome {
            Outcome::Ready => "ready",
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::LeftOut => "left out",
        };
        let time = if row.outcome == Outcome::LeftOut { String::new() } else { say::duration(row.time) };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<8} {:>12}  {said}", row.name, time);
    }
    let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count();
    let left_out = match count(Outcome::LeftOut) {
        0 => String::new(),
        some => format!(", {some} skipped"),
    };
    format!("\n{text}\n{} passed, {} failed{left_out}", count(Outcome::Passed), count(Outcome::Failed))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Outcome, Row, render};

    fn row(name: &'static str, outcome: Outcome) -> Row {
        Row { name, time: Duration::from_millis(2300), outcome }
    }

    #[test]
    fn the_last_line_counts_the_tests() {
        let mut rows = vec![row("setup", Outcome::Ready), row("fmt", Outcome::Passed)];
        assert!(render(&rows).ends_with("\nfmt             2.3 s  passed\n\n1 passed, 0 failed"), "{}", render(&rows));
        rows.extend([row("e2e", Outcome::LeftOut), row("native", Outcome::Failed)]);
        assert!(render(&rows).ends_with("\n1 passed, 1 failed, 1 skipped"));
    }
}
