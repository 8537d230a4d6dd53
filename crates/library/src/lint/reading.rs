//! How hard a text is to read.
//!
//! The grade of Kincaid, Fishburne, Rogers and Chissom (1975), with the numbers of `lint.toml`. Words are counted as Flesch says (How to Write
//! Plain English, 1979, chapter 2): what hyphens or slashes join is one word; figures and abbreviations have one syllable; headings and tables do
//! not count. Names of medicines and illnesses are one word of one syllable: nobody can choose a shorter one.

use std::ops::AddAssign;

use super::acronyms;
use super::passage::Passage;
use super::syllables::Syllables;
use super::texts::Texts;
use super::token::{Kind, Token};
use super::word_list::{WordList, words};
use crate::Problems;
use crate::language::Formula;
use crate::written::Part;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Length {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
        self.longest = self.longest.max(other.longest);
    }
}

impl Length {
    /// Words of an average sentence.
    pub fn sentence(self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    pub fn grade(self, formula: Formula) -> f64 {
        let word = self.syllables as f64 / self.words.max(1) as f64;
        formula.sentence * self.sentence() + formula.word * word + formula.base
    }
}

/// Measures texts.
pub struct Meter<'a> {
    syllables: Syllables<'a>,
    names: WordList<()>,
    endings: &'a [String],
}

impl<'a> Meter<'a> {
    pub fn new(texts: &'a Texts) -> Self {
        Self {
            syllables: Syllables::new(&texts.lint.syllables),
            names: words(&texts.lint.reading.names, texts.digits),
            endings: &texts.lint.acronyms.endings,
        }
    }

    pub fn measure(&self, passage: &Passage) -> Length {
        let mut length = Length::default();
        for sentence in &passage.sentences {
            let (words, syllables) = self.count(&passage.text, &passage.tokens[sentence.clone()]);
            if words > 0 {
                length += Length { words, sentences: 1, syllables, longest: words };
            }
        }
        length
    }

    fn count(&self, text: &str, tokens: &[Token]) -> (usize, usize) {
        let (mut words, mut syllables, mut at) = (0, 0, 0);
        let mut joined = false;
        while at < tokens.len() {
            let named = self.names.starts(&tokens[at..]).map(|(length, ())| length);
            let found = match (named, tokens[at].kind) {
                (Some(_), _) | (None, Kind::Number(_) | Kind::Day(_) | Kind::Code) => 1,
                (None, Kind::Word) if acronyms::is_acronym(&text[tokens[at].span.clone()], self.endings) => 1,
                (None, Kind::Word) => self.syllables.count(&tokens[at].key),
                (None, Kind::Mark(_)) => 0,
            };
            words += usize::from(found > 0 && !joined);
            syllables += found;
            at += named.unwrap_or(1);
            joined = joins(tokens, at);
            at += usize::from(joined);
        }
        (words, syllables)
    }
}

/// A hyphen or slash at that place binds what stands on both sides.
fn joins(tokens: &[Token], at: usize) -> bool {
    let binds = |mark: &Token| mark.is_mark(&['-', '/', '\u{2010}', '\u{2011}', '\u{2013}']);
    at > 0
        && at + 1 < tokens.len()
        && binds(&tokens[at])
        && tokens[at - 1].touches(&tokens[at])
        && tokens[at].touches(&tokens[at + 1])
        && !matches!(tokens[at + 1].kind, Kind::Mark(_))
}

/// Every page with its length.
pub fn pages(texts: &Texts) -> Vec<Length> {
    let meter = Meter::new(texts);
    let mut lengths = vec![Length::default(); texts.pages.len()];
    for passage in texts.passages.iter().filter(|passage| matches!(passage.part, Part::Message | Part::Prose)) {
        if let Some(length) = passage.page.and_then(|page| lengths.get_mut(page)) {
            *length += meter.measure(passage);
        }
    }
    lengths
}

pub fn check(texts: &Texts, problems: &mut Problems) {
    let rule = &texts.lint.reading;
    for (page, length) in texts.pages.iter().zip(pages(texts)) {
        let front = &page.page.front;
        let grade = length.grade(rule.formula);
        if grade > rule.grade {
            let title = format!("the page `{}` reads at grade {grade:.1}", front.value.slug);
            let label = format!("grade {} at most", rule.grade);
            problems.add(front.places.at("slug"), title, label, "use shorter words and sentences");
        }
        if length.sentence() > rule.sentence {
            let title = format!("sentences of {:.1} words on average on the page `{}`", length.sentence(), front.value.slug);
            let remedy = format!("divide the longest, which has {} words", length.longest);
            problems.add(front.places.at("slug"), title, format!("{} words at most", rule.sentence), remedy);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::{Digits, tokens};
    use super::*;
    use crate::language::Lint;

    /// The English lists of the project.
    fn english() -> Lint {
        toml::from_str(include_str!("../../../../content/lint.toml")).unwrap()
    }

    fn measured(lint: &Lint, text: &str) -> Length {
        let digits = Digits { decimal: '.', thousands: ',' };
        let (names, endings) = (words(&["green tea".to_owned()], digits), &lint.acronyms.endings);
        let meter = Meter { syllables: Syllables::new(&lint.syllables), names, endings };
        let tokens = tokens(text, digits);
        let (words, syllables) = meter.count(text, &tokens);
        Length { words, sentences: 1, syllables, longest: words }
    }

    /// Examples of the articles on the formula and its sister in the English Wikipedia, with the counts and grades given there.
    #[test]
    fn published_examples() {
        let lint = english();
        let cat = measured(&lint, "The cat sat on the mat.");
        assert_eq!((cat.words, cat.syllables), (6, 6));
        assert!((cat.grade(lint.reading.formula) + 1.45).abs() < 0.01);
        let platypus = measured(&lint, "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
        assert_eq!((platypus.words, platypus.syllables), (13, 24));
        assert!((platypus.grade(lint.reading.formula) - 11.3).abs() < 0.05);
    }

    /// As Flesch counts: joined words are one word, figures and abbreviations have one syllable.
    #[test]
    fn words_are_counted_as_flesch_says() {
        let lint = english();
        for (text, words, syllables) in [
            ("full-length", 1, 2),
            ("wouldn't", 1, 2),
            ("15,297 people", 2, 3),
            ("7% of 40", 3, 3),
            ("the BTC", 2, 2),
            ("-0.34 (0.95 to 0.27)", 4, 4),
            ("green tea, and GREEN TEA", 3, 3),
        ] {
            let length = measured(&lint, text);
            assert_eq!((length.words, length.syllables), (words, syllables), "{text}");
        }
    }

    /// As the Carnegie Mellon Pronouncing Dictionary 0.7b has them.
    #[test]
    fn syllables_as_pronounced() {
        let lint = english();
        let syllables = Syllables::new(&lint.syllables);
        for (count, words) in [
            (1, "the a eye talked tales through weighed pill months states"),
            (2, "people table doses tested being guideline patient science safety region"),
            (3, "medicine serious idea area placebo quality ratio reported"),
            (4, "information experiment society inflammation january"),
            (5, "university possibility"),
        ] {
            for word in words.split(' ') {
                assert_eq!(syllables.count(word), count, "{word}");
            }
        }
    }
}
