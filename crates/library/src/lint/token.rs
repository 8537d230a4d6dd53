//! A text as words, numbers and marks, each with its place.

use std::ops::Range;

use evidence::Date;

/// One piece of a text that no blank divides.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Bytes of the text.
    pub span: Range<usize>,
    pub kind: Kind,
    /// How it is compared: small letters, straight apostrophes.
    pub key: String,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Begins with a letter; may hold digits and apostrophes.
    Word,
    Number(Number),
    /// A day written with digits only, the year first.
    Day(Date),
    /// Digits that count nothing: the number of a section, a registration.
    Code,
    /// Any other character.
    Mark(char),
}

/// A number written in digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    pub value: f64,
    /// Written with a minus sign. The value has that sign too.
    pub negative: bool,
    /// Could be a calendar year: four digits, nothing else.
    pub year: bool,
}

/// How numbers are written in the language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digits {
    pub decimal: char,
    pub thousands: char,
}

impl Token {
    pub fn is_mark(&self, marks: &[char]) -> bool {
        matches!(self.kind, Kind::Mark(mark) if marks.contains(&mark))
    }

    /// Nothing stands between this token and the one after it.
    pub fn touches(&self, after: &Self) -> bool {
        self.span.end == after.span.start
    }

    pub fn number(&self) -> Option<Number> {
        match self.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// Signs that begin a negative number, and divide the ends of a range.
pub const MINUS: [char; 3] = ['-', '\u{2212}', '\u{2013}'];

/// Takes a text apart. Only white space is left out.
pub fn tokens(text: &str, digits: Digits) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        let (length, kind) = if letter.is_ascii_digit() {
            digits.number(rest)
        } else if letter.is_alphabetic() {
            (word(rest), Kind::Word)
        } else if MINUS.contains(&letter) && may_be_negative(&text[..at]) && after_is_digit(rest, letter) {
            negative(rest, letter, digits)
        } else {
            (letter.len_utf8(), Kind::Mark(letter))
        };
        let span = at..at + length;
        let key = text[span.clone()].to_lowercase().replace('\u{2019}', "'");
        tokens.push(Token { span, kind, key });
        at += length;
    }
    tokens
}

/// A sign directly after a letter, a digit or a closing bracket divides; elsewhere it may be a minus.
fn may_be_negative(before: &str) -> bool {
    before
        .chars()
        .next_back()
        .is_none_or(|letter| letter.is_whitespace() || "([=<>:,;~\u{2248}\u{2264}\u{2265}".contains(letter))
}

fn after_is_digit(rest: &str, sign: char) -> bool {
    rest[sign.len_utf8()..].starts_with(|letter: char| letter.is_ascii_digit())
}

fn negative(rest: &str, sign: char, digits: Digits) -> (usize, Kind) {
    let (length, kind) = digits.number(&rest[sign.len_utf8()..]);
    let kind = match kind {
        Kind::Number(number) => Kind::Number(Number { value: -number.value, negative: true, year: false }),
        other => other,
    };
    (sign.len_utf8() + length, kind)
}

/// The length of the word at the start.
fn word(rest: &str) -> usize {
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, after)| *after);
        let inner = (letter == '\'' || letter == '\u{2019}') && after.is_some_and(char::is_alphabetic);
        if !letter.is_alphanumeric() && !inner {
            return at;
        }
    }
    rest.len()
}

impl Digits {
    /// The length of what begins with a digit, and what it is.
    fn number(self, rest: &str) -> (usize, Kind) {
        let mut length = run(rest);
        if let Some(found) = dashed(rest, length) {
            return found;
        }
        let mut plain = rest[..length].to_owned();
        let lead = length;
        while plain.len() % 3 == lead % 3 && lead <= 3 && follows(rest, length, self.thousands) == 3 {
            let group = length + self.thousands.len_utf8()..length + self.thousands.len_utf8() + 3;
            plain.push_str(&rest[group.clone()]);
            length = group.end;
        }
        let grouped = length > lead;
        let decimals = follows(rest, length, self.decimal);
        if decimals > 0 {
            let group = length + self.decimal.len_utf8()..length + self.decimal.len_utf8() + decimals;
            plain.push('.');
            plain.push_str(&rest[group.clone()]);
            length = group.end;
            if follows(rest, length, self.decimal) > 0 {
                return (dotted(rest, self.decimal), Kind::Code);
            }
        }
        let code = lead > 1 && plain.starts_with('0');
        match plain.parse() {
            Ok(value) if !code => {
                let year = lead == 4 && !grouped && decimals == 0;
                (length, Kind::Number(Number { value, negative: false, year }))
            }
            _ => (length, Kind::Code),
        }
    }
}

/// Three groups of digits with hyphens: a day, else some registration.
fn dashed(rest: &str, first: usize) -> Option<(usize, Kind)> {
    let second = follows(rest, first, '-');
    let third = follows(rest, first + 1 + second, '-');
    if second == 0 || third == 0 {
        return None;
    }
    let mut length = first + second + third + 2;
    loop {
        let more = follows(rest, length, '-');
        if more == 0 {
            break;
        }
        length += 1 + more;
    }
    let kind = Date::try_from(rest[..length].to_owned()).map_or(Kind::Code, Kind::Day);
    Some((length, kind))
}

/// The length of groups of digits divided by one sign.
fn dotted(rest: &str, sign: char) -> usize {
    let mut length = run(rest);
    loop {
        let more = follows(rest, length, sign);
        if more == 0 {
            return length;
        }
        length += sign.len_utf8() + more;
    }
}

/// How many digits begin the text.
fn run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// How many digits follow the sign at that place; none when another sign stands there.
fn follows(text: &str, at: usize, sign: char) -> usize {
    text.get(at..).and_then(|rest| rest.strip_prefix(sign)).map_or(0, run)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENGLISH: Digits = Digits { decimal: '.', thousands: ',' };

    fn numbers(text: &str) -> Vec<f64> {
        tokens(text, ENGLISH).iter().filter_map(Token::number).map(|number| number.value).collect()
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, values) in [
            ("4.5 mg", vec![4.5]),
            ("15,297 people", vec![15297.0]),
            ("1,234,567.5", vec![1_234_567.5]),
            ("1 to 5 mg", vec![1.0, 5.0]),
            ("0.95 in favour to 0.27", vec![0.95, 0.27]),
            ("-0.34 (\u{2212}1.11 to \u{2013}4.13)", vec![-0.34, -1.11, -4.13]),
            ("aged 18-64, 2\u{2013}4 mg", vec![18.0, 64.0, 2.0, 4.0]),
            ("in 2024, 31, 32", vec![2024.0, 31.0, 32.0]),
            ("the end was 12.", vec![12.0]),
            ("p=0.236", vec![0.236]),
            ("NCT04270877, TLR4 and CD4", vec![]),
            ("2019-000852-32, 1.12.15 and 007", vec![]),
            ("searched 2026-11-23", vec![]),
            ("10,31", vec![10.0, 31.0]),
            ("50mg", vec![50.0]),
        ] {
            assert_eq!(numbers(text), values, "{text}");
        }
    }

    #[test]
    fn another_language_has_other_signs() {
        let german = Digits { decimal: ',', thousands: '.' };
        let read: Vec<f64> =
            tokens("15.297 und 4,5", german).iter().filter_map(Token::number).map(|number| number.value).collect();
        assert_eq!(read, [15297.0, 4.5]);
    }

    #[test]
    fn days_and_words_are_told_apart() {
        let kinds: Vec<Kind> = tokens("2026-11-23 don\u{2019}t", ENGLISH).iter().map(|token| token.kind).collect();
        assert!(matches!(kinds[..], [Kind::Day(_), Kind::Word]), "{kinds:?}");
        assert_eq!(tokens("Don\u{2019}t", ENGLISH)[0].key, "don't");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(value in 0_u32..100_000_000, decimals in 0_usize..4) {
            let value = f64::from(value) / 1000.0;
            let text = format!("about {value:.decimals$} of it");
            let rounded: f64 = format!("{value:.decimals$}").parse().unwrap();
            prop_assert_eq!(numbers(&text), vec![rounded]);
        }

        #[test]
        fn thousands_are_read(value in 1000_u32..1_000_000) {
            let text = format!("{},{:03}", value / 1000, value % 1000);
            prop_assert_eq!(numbers(&text), vec![f64::from(value)]);
        }

        #[test]
        fn nothing_is_lost_and_nothing_overlaps(text in "\\PC{0,60}") {
            let mut end = 0;
            for token in tokens(&text, ENGLISH) {
                prop_assert!(token.span.start >= end && token.span.end > token.span.start);
                prop_assert!(text[end..token.span.start].chars().all(char::is_whitespace));
                end = token.span.end;
            }
            prop_assert!(text[end..].chars().all(char::is_whitespace));
        }
    }
}
