//! What the address of the quiz asks for, and the address that asks for a quiz.

use quiz::{Mode, Plan, Seed};

use crate::state::{Asked, Reader};

const MODE: &str = "mode";
const SEED: &str = "seed";
const BANK: &str = "bank";

/// What the names and values of the address ask for. `version` is that of the content that is here; `is_asked` tells whether any item is on that page.
///
/// Without a seed it is the unfinished quiz of that mode, or a new one. A quiz of another version is asked from the items that are here now: it is the
/// nearest that there is.
pub fn asked(query: &[(String, String)], reader: &Reader, version: &str, is_asked: impl Fn(&str) -> bool) -> Asked {
    let value = |name: &str| query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let Some(mode) = value(MODE) else { return Asked::Nothing };
    let is_here = |mode: &Mode| !matches!(mode, Mode::Topic(page) if !is_asked(page));
    let mode = Mode::parse(mode).filter(Mode::is_shareable).filter(is_here);
    let begun = |mode: &Mode| {
        let mut attempts = reader.learner.attempts.iter().rev().filter(|attempt| attempt.mode == *mode);
        attempts.next().filter(|attempt| !attempt.is_done() || attempt.reading().is_some()).map(|attempt| attempt.seed)
    };
    let seed = match (value(SEED), &mode) {
        (Some(seed), _) => Seed::parse(seed),
        (None, Some(mode)) => begun(mode).or(reader.seed),
        (None, None) => None,
    };
    match (mode, seed) {
        (Some(mode), Some(seed)) => {
            let made_with = value(BANK).filter(|bank| *bank != version).map(str::to_owned);
            Asked::Quiz(Plan { mode, seed, bank: version.to_owned() }, made_with)
        }
        _ => Asked::Nonsense,
    }
}

/// What comes after the address of the quiz to ask for that one.
pub fn query(plan: &Plan) -> String {
    // None of the three needs any escape in an address.
    let pairs = pairs(plan).map(|(name, value)| [name, &value].join("="));
    format!("?{}", pairs.join("&"))
}

/// The names and values that ask for that quiz.
pub fn pairs(plan: &Plan) -> [(&'static str, String); 3] {
    [(MODE, plan.mode.to_string()), (SEED, plan.seed.to_string()), (BANK, plan.bank.clone())]
}

/// What comes after the address of the quiz to ask for all questions of a page.
pub fn topic(page: &str) -> String {
    format!("?{MODE}={}", Mode::Topic(page.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(query: &str) -> Vec<(String, String)> {
        let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        query.trim_start_matches('?').split('&').filter_map(pair).collect()
    }

    fn any(page: &str) -> bool {
        page != "nowhere"
    }

    fn reader() -> Reader {
        let mut reader = Reader::default();
        reader.seed = Some(Seed::new(7));
        reader
    }

    #[test]
    fn a_quiz_is_asked_for_by_its_own_address() {
        for mode in [Mode::Full, Mode::Quick, Mode::Topic("safety".to_owned()), Mode::Before, Mode::After] {
            let plan = Plan { mode, seed: Seed::new(2026), bank: "3".to_owned() };
            assert_eq!(asked(&pairs(&query(&plan)), &reader(), "3", any), Asked::Quiz(plan, None));
        }
    }

    #[test]
    fn another_version_is_told_and_asked_from_what_is_here() {
        let plan = Plan { mode: Mode::Quick, seed: Seed::new(2026), bank: "2".to_owned() };
        let here = Plan { bank: "3".to_owned(), ..plan.clone() };
        assert_eq!(asked(&pairs(&query(&plan)), &reader(), "3", any), Asked::Quiz(here, Some("2".to_owned())));
    }

    #[test]
    fn what_names_no_quiz_is_told() {
        for query in [
            "mode=full&seed=abc",
            "mode=missed&seed=bcdfgh",
            "mode=&seed=bcdfgh",
            "mode=topic:A&seed=bcdfgh",
            "mode=topic:nowhere",
        ] {
            assert_eq!(asked(&pairs(query), &reader(), "3", any), Asked::Nonsense, "{query}");
        }
        for query in ["", "x=1", "seed=bcdfgh"] {
            assert_eq!(asked(&pairs(query), &reader(), "3", any), Asked::Nothing, "{query}");
        }
    }

    #[test]
    fn a_mode_alone_begins_a_quiz() {
        let plan = Plan { mode: Mode::Topic("safety".to_owned()), seed: Seed::new(7), bank: "3".to_owned() };
        assert_eq!(asked(&pairs(&topic("safety")), &reader(), "3", any), Asked::Quiz(plan, None));
    }
}
