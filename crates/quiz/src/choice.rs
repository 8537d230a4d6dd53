//! What a reader chose.

use json::{FromJson, Json};

use crate::ItemOption;

/// An option by its name, or the honest "I don't know". Written as one text, so that saved answers stay readable.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Choice {
    DontKnow,
    Option(String),
}

/// Not an option's name: those begin with a letter or digit.
const DONT_KNOW: &str = "-";

impl Choice {
    /// The text under which the choice is saved and which radio buttons carry as value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DontKnow => DONT_KNOW,
            Self::Option(name) => name,
        }
    }

    pub fn names(&self, option: &ItemOption) -> bool {
        matches!(self, Self::Option(name) if name == option.name())
    }
}

impl From<String> for Choice {
    fn from(text: String) -> Self {
        if text == DONT_KNOW { Self::DontKnow } else { Self::Option(text) }
    }
}

impl FromJson for Choice {
    fn from_json(json: &Json) -> Option<Self> {
        String::from_json(json).map(Self::from)
    }
}
