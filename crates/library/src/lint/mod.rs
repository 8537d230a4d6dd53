//! Rules for language and numbers. Whatever they have to know of a language is data: `lint.toml`.
//!
//! A rule is a function from [`Texts`] to problems. One whose section says `enforce = false` is heard in the report only.

mod acronyms;
mod bans;
mod citations;
mod dates;
mod denominators;
mod effects;
mod gather;
mod hedges;
mod intervals;
mod numbers;
mod overdue;
mod passage;
mod quantities;
mod reading;
mod report;
mod sentence;
mod syllables;
mod terms;
mod texts;
mod token;
mod typed;
mod units;
mod word_list;

pub use report::report;
pub use texts::Texts;
pub use token::{Digits, Kind, tokens};
pub use word_list::words;

use crate::check::bank;
use crate::language::Lint;
use crate::{Content, Problems};

/// A rule for texts, or for the bank of items.
pub struct Rule {
    /// The section of `lint.toml`.
    pub section: &'static str,
    pub about: &'static str,
    pub enforced: fn(&Lint) -> bool,
    pub check: fn(&Texts, &mut Problems),
}

const RULES: [Rule; 9] = [
    Rule {
        section: "certainty",
        about: "verbs follow the certainty",
        enforced: |lint| lint.certainty.enforce,
        check: hedges::check,
    },
    Rule { section: "bans", about: "no word that promises too much", enforced: |lint| lint.bans.enforce, check: bans::check },
    Rule {
        section: "citations",
        about: "statements of effect cite a claim",
        enforced: |lint| lint.citations.enforce,
        check: citations::check,
    },
    Rule {
        section: "denominators",
        about: "one denominator for each comparison",
        enforced: |lint| lint.denominators.enforce,
        check: denominators::check,
    },
    Rule {
        section: "numbers",
        about: "numbers are typed values",
        enforced: |lint| lint.numbers.enforce,
        check: numbers::check,
    },
    Rule {
        section: "intervals",
        about: "estimates come with their interval",
        enforced: |lint| lint.intervals.enforce,
        check: intervals::check,
    },
    Rule { section: "reading", about: "pages are easy to read", enforced: |lint| lint.reading.enforce, check: reading::check },
    Rule { section: "terms", about: "terms are explained", enforced: |lint| lint.terms.enforce, check: terms::check },
    Rule {
        section: "acronyms",
        about: "acronyms are spelled out",
        enforced: |lint| lint.acronyms.enforce,
        check: acronyms::check,
    },
];

/// Every rule that can be switched off.
fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(&bank::RULES)
}

/// How numbers are written in the language of the content.
pub fn digits(lint: &Lint) -> Digits {
    Digits { decimal: lint.numbers.decimal, thousands: lint.numbers.thousands }
}

/// Applies the rules that are enforced.
pub fn hold(content: &Content, problems: &mut Problems) {
    let texts = Texts::of(content);
    quantities::check(&texts, problems);
    for rule in rules().filter(|rule| (rule.enforced)(texts.lint)) {
        (rule.check)(&texts, problems);
    }
}
