//! What the person at the terminal is told.
//!
//! A terminal that has gone away is no reason to stop, so errors of writing are dropped here (`println!` would panic).

use std::io::{self, Write};
use std::time::{Duration, Instant};

/// A line of result, on standard output.
pub fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// A line of progress or complaint, on standard error.
pub fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Time since then, as people read it.
pub fn since(start: Instant) -> String {
    duration(start.elapsed())
}

/// A duration as people read it: milliseconds, seconds, or minutes and seconds.
pub fn duration(time: Duration) -> String {
    match time.as_millis() {
        millis @ 0..1000 => format!("{millis} ms"),
        millis @ 1000..60_000 => format!("{}.{} s", millis / 1000, millis % 1000 / 100),
        millis => format!("{} min {} s", millis / 60_000, millis % 60_000 / 1000),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::duration;

    #[test]
    fn durations_are_readable() {
        assert_eq!(duration(Duration::from_millis(7)), "7 ms");
        assert_eq!(duration(Duration::from_millis(1234)), "1.2 s");
        assert_eq!(duration(Duration::from_millis(125_900)), "2 min 5 s");
    }
}
