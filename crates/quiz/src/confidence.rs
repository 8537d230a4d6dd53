//! How sure a reader was of an answer.

use json::{FromJson, Json};

/// Said before the answer is shown, and never marked: it is there to be compared with how often one was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    Guess,
    FairlySure,
    Certain,
}

impl Confidence {
    /// The least sure first.
    pub const ALL: [Self; 3] = [Self::Guess, Self::FairlySure, Self::Certain];

    /// The text under which it is saved and which radio buttons carry as value.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::FairlySure => "fairly-sure",
            Self::Certain => "certain",
        }
    }

    /// The level of that text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

impl FromJson for Confidence {
    fn from_json(json: &Json) -> Option<Self> {
        json.as_str().and_then(Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_by_the_names_that_they_are_written_with() {
        for level in Confidence::ALL {
            assert_eq!(Confidence::from_json(&Json::text(level.as_str())), Some(level));
        }
        assert_eq!(Confidence::parse("sure"), None);
    }
}
