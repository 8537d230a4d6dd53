//! Days and months in texts.

use std::collections::BTreeSet;
use std::ops::Range;

use evidence::Date;

use super::token::{Kind, Token};
use super::word_list::WordList;

/// Days on which the content says that something was done or is due.
#[derive(Debug)]
pub struct Dates {
    days: BTreeSet<Date>,
    months: BTreeSet<(u16, u8)>,
}

impl Dates {
    pub fn new(days: impl IntoIterator<Item = Date>) -> Self {
        let days: BTreeSet<Date> = days.into_iter().collect();
        let months = days.iter().map(|day| (day.year(), day.month())).collect();
        Self { days, months }
    }

    /// Whether a date stands anywhere among the tokens.
    pub fn any(tokens: &[Token], names: &WordList<u8>) -> bool {
        tokens.iter().any(|token| matches!(token.kind, Kind::Day(_))) || written(tokens, names).next().is_some()
    }

    /// Where dates of the content stand, as ranges of tokens.
    pub fn known(&self, tokens: &[Token], names: &WordList<u8>) -> Vec<Range<usize>> {
        let written = written(tokens, names).filter_map(|(at, year, month)| {
            let day = at.checked_sub(1).and_then(|before| tokens[before].number()).map(|number| number.value);
            let day = day.filter(|day| (1.0..=31.0).contains(day)).and_then(|day| Date::new(year, month, day as u8));
            match day {
                Some(day) if self.days.contains(&day) => Some(at - 1..at + 2),
                _ => self.months.contains(&(year, month)).then_some(at..at + 2),
            }
        });
        written.collect()
    }

    pub fn has(&self, day: Date) -> bool {
        self.days.contains(&day)
    }
}

/// Months with a year after them: the token of the month, the year, the month.
fn written<'a>(tokens: &'a [Token], names: &'a WordList<u8>) -> impl Iterator<Item = (usize, u16, u8)> + 'a {
    names.all(tokens).filter_map(|(at, length, month)| {
        let year = tokens.get(at + length)?.number().filter(|number| number.year)?;
        Some((at, year.value as u16, month))
    })
}
