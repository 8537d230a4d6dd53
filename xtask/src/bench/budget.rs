//! How much may be sent, after brotli. 1 kB is 1000 bytes.

/// A limit in bytes.
pub struct Budget {
    what: &'static str,
    limit: usize,
    /// What we would like, where that is less.
    aim: Option<usize>,
}

/// The wasm and its JavaScript.
pub const APP: Budget = Budget { what: "wasm and its JavaScript", limit: 100_000, aim: Some(80_000) };

/// Everything that a page fetches before the wasm can start, the wasm itself and its JavaScript apart.
pub const BEFORE_APP: Budget = Budget { what: "before wasm starts", limit: 40_000, aim: None };

/// Everything that a reader fetches who comes to the site on that page.
pub const FIRST_VISIT: Budget = Budget { what: "first visit", limit: 180_000, aim: None };

impl Budget {
    /// Whether these bytes keep it, or by how much they miss it.
    pub fn verdict(&self, bytes: usize) -> String {
        let limit = kilobytes(self.limit);
        let verdict = match (bytes.checked_sub(self.limit), self.aim) {
            (Some(over), _) if over > 0 => format!("MISSED by {}", kilobytes(over)),
            (_, Some(aim)) if bytes > aim => format!("ok, {} above the aim of {}", kilobytes(bytes - aim), kilobytes(aim)),
            _ => "ok".to_owned(),
        };
        format!("{}: {} of {limit}: {verdict}", self.what, kilobytes(bytes))
    }

    /// The same for one page.
    pub fn verdict_on(&self, page: &str, bytes: usize) -> String {
        format!("{page}: {}", self.verdict(bytes))
    }

    pub fn is_kept(&self, bytes: usize) -> bool {
        bytes <= self.limit
    }
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::{APP, FIRST_VISIT};

    #[test]
    fn verdicts_say_how_far_it_is() {
        assert_eq!(APP.verdict(79_999), "wasm and its JavaScript: 79.9 kB of 100.0 kB: ok");
        assert_eq!(APP.verdict(100_000), "wasm and its JavaScript: 100.0 kB of 100.0 kB: ok, 20.0 kB above the aim of 80.0 kB");
        assert_eq!(FIRST_VISIT.verdict_on("quiz/", 180_700), "quiz/: first visit: 180.7 kB of 180.0 kB: MISSED by 0.7 kB");
    }
}
