//! Kinds of items: a file for each. A new kind is such a file, a value here and its line in [`ItemKind::rules`].

mod best;
mod estimate;
mod order;
mod several;
mod standing;

pub use estimate::OPTIONS as ESTIMATE_OPTIONS;

use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

use crate::{Choice, Item, ItemOption, Mark};

/// How an item is asked and marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A stem and one best answer.
    Best,
    /// A proposition and the scale of standings.
    Standing,
    /// Claims: which of these are established?
    Several,
    /// Claims of different standings: put the most borne out first.
    Order,
    /// How many of 100 people?
    Estimate,
}

/// What a kind knows of itself. But for `accepts` and `key`, functions are called with answers only that the item accepts.
pub(crate) struct Rules {
    /// The name in content files.
    name: &'static str,
    /// Options may be shown in any order.
    pub shuffled: bool,
    /// It is a whole answer: nothing is missing, nothing is unknown, and it is written in the one way there is.
    pub accepts: fn(&Item, &Choice) -> bool,
    /// The option that answers for the choice, where one does.
    pub chosen: for<'a> fn(&'a Item, &Choice) -> Option<&'a ItemOption>,
    /// The options that are answered wrongly.
    pub wrong: for<'a> fn(&'a Item, &Choice) -> Vec<&'a ItemOption>,
    pub mark: fn(&Item, &Choice) -> Mark,
    /// The answer that earns everything.
    pub key: fn(&Item) -> Option<Choice>,
}

impl ItemKind {
    pub const ALL: [Self; 5] = [Self::Best, Self::Standing, Self::Several, Self::Order, Self::Estimate];

    /// The answer is one of the options, and each option has something to say to whoever picks it.
    pub fn picks_one(self) -> bool {
        matches!(self, Self::Best | Self::Standing)
    }

    pub(crate) fn rules(self) -> &'static Rules {
        match self {
            Self::Best => &best::RULES,
            Self::Standing => &standing::RULES,
            Self::Several => &several::RULES,
            Self::Order => &order::RULES,
            Self::Estimate => &estimate::RULES,
        }
    }
}

impl FromJson for ItemKind {
    fn from_json(json: &Json) -> Option<Self> {
        let name = json.as_str()?;
        Self::ALL.into_iter().find(|kind| kind.rules().name == name)
    }
}

// What several kinds share.

/// The choice names an option.
fn names_one(item: &Item, choice: &Choice) -> bool {
    named(item, choice).is_some()
}

/// The option that the choice names.
fn named<'a>(item: &'a Item, choice: &Choice) -> Option<&'a ItemOption> {
    item.options.iter().find(|option| choice.names(option))
}

/// No option answers for a choice that is about all of them.
fn no_one<'a>(_: &'a Item, _: &Choice) -> Option<&'a ItemOption> {
    None
}

/// The option that answers for the choice, unless it is right.
fn chosen_wrongly<'a>(item: &'a Item, choice: &Choice) -> Vec<&'a ItemOption> {
    item.chosen(choice).into_iter().filter(|option| !option.correct).collect()
}

/// The right option by name.
fn key_by_name(item: &Item) -> Option<Choice> {
    item.key().map(|key| Choice::Option(key.name().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_by_the_names_that_they_are_written_with() {
        let names = ["best", "standing", "several", "order", "estimate"];
        for (kind, name) in ItemKind::ALL.into_iter().zip(names) {
            assert_eq!(ItemKind::from_json(&Json::text(name)), Some(kind));
        }
        assert_eq!(ItemKind::from_json(&Json::text("essay")), None);
    }
}
