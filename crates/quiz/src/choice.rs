//! What a reader chose.

use json::{FromJson, Json};

use crate::{Item, ItemOption};

/// An answer as one text, so that saved answers stay readable and radio buttons can carry it, or the honest "I don't know".
///
/// | item | answer | text |
/// |---|---|---|
/// | any | "I don't know" | `-` |
/// | best, standing | one option | its name |
/// | several | some options | their names in written order, joined by `+`; `0` when none was chosen |
/// | order | all options, the most borne out first | their names joined by `>` |
/// | estimate | a whole number from 0 to 100 | `37` |
///
/// No text is ever empty. What is no answer to an item is told by [`Item::accepts`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Choice {
    DontKnow,
    /// Any other answer.
    Option(String),
}

/// Not an option's name: those begin with a letter or digit.
const DONT_KNOW: &str = "-";

/// Of several, none was chosen.
const NONE: &str = "0";

impl Choice {
    /// The options of those names, of several. Names that the item does not have are left out.
    pub fn several(item: &Item, names: &[&str]) -> Self {
        let chosen = item.options.iter().map(ItemOption::name).filter(|name| names.contains(name));
        let chosen: Vec<&str> = chosen.collect();
        Self::Option(if chosen.is_empty() { NONE.to_owned() } else { chosen.join("+") })
    }

    /// All options by name, the most borne out first.
    pub fn order(names: &[&str]) -> Self {
        Self::Option(names.join(">"))
    }

    /// A number; above 100 it stands for 100.
    pub fn estimate(per_100: u8) -> Self {
        Self::Option(per_100.min(100).to_string())
    }

    /// The names of the options chosen of several.
    pub fn as_several(&self) -> Vec<&str> {
        match self {
            Self::Option(names) if names != NONE => names.split('+').collect(),
            _ => Vec::new(),
        }
    }

    /// The names of the options in their order.
    pub fn as_order(&self) -> Vec<&str> {
        match self {
            Self::Option(names) => names.split('>').collect(),
            Self::DontKnow => Vec::new(),
        }
    }

    /// The number; `None` when it is none, or not from 0 to 100.
    pub fn as_estimate(&self) -> Option<u8> {
        match self {
            Self::Option(number) => number.parse().ok().filter(|number| *number <= 100),
            Self::DontKnow => None,
        }
    }

    /// The text under which the choice is saved and which radio buttons carry as value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DontKnow => DONT_KNOW,
            Self::Option(text) => text,
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::several;

    fn again(choice: &Choice) -> Choice {
        Choice::from(choice.as_str().to_owned())
    }

    proptest! {
        #[test]
        fn some_of_several_are_read_again(chosen in prop::collection::vec(any::<bool>(), 6)) {
            let item = several(2, 4);
            let names: Vec<&str> = item.options.iter().map(ItemOption::name).collect();
            let some: Vec<&str> = names.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(name, _)| *name).collect();
            let backwards: Vec<&str> = some.iter().rev().copied().collect();
            let choice = Choice::several(&item, &backwards);
            let again = again(&choice);
            prop_assert_eq!(again.as_several(), some);
            prop_assert!(!choice.as_str().is_empty());
        }

        #[test]
        fn an_order_is_read_again(names in prop::collection::vec("[a-z0-9]{1,4}(-[a-z0-9]{1,4})?", 1..6)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let again = again(&Choice::order(&names));
            prop_assert_eq!(again.as_order(), names);
        }

        #[test]
        fn a_number_is_read_again(number: u8) {
            prop_assert_eq!(again(&Choice::estimate(number)).as_estimate(), Some(number.min(100)));
        }
    }

    #[test]
    fn not_knowing_is_no_other_answer() {
        let choice = again(&Choice::DontKnow);
        assert_eq!(choice, Choice::DontKnow);
        assert_eq!((choice.as_several(), choice.as_order(), choice.as_estimate()), (vec![], vec![], None));
        assert_eq!(Choice::several(&several(1, 3), &["gone"]).as_str(), "0");
        assert_eq!(Choice::Option("101".to_owned()).as_estimate(), None);
    }
}
