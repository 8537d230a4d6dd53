//! What stands in the controls of items before it is given as an answer. It is kept, so that closing the page in the middle of a question loses nothing.

use evidence::Id;
use json::{FromJson, Json};
use quiz::{Choice, Item};

/// By item; the last one changed stands last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drafts(Vec<(Id<Item>, Choice)>);

/// More than can stand on one page; older ones go.
const KEPT: usize = 40;

impl Drafts {
    pub fn of(&self, item: &Id<Item>) -> Option<&Choice> {
        self.0.iter().find(|(known, _)| known == item).map(|(_, choice)| choice)
    }

    pub fn set(&mut self, item: &Id<Item>, choice: Choice) {
        self.remove(item);
        self.0.push((item.clone(), choice));
        self.0.drain(..self.0.len().saturating_sub(KEPT));
    }

    /// Whether there was one.
    pub fn remove(&mut self, item: &Id<Item>) -> bool {
        let before = self.0.len();
        self.0.retain(|(known, _)| known != item);
        self.0.len() < before
    }

    /// An object: the choices by item.
    pub fn to_json(&self) -> Json {
        Json::Object(self.0.iter().map(|(item, choice)| (item.to_string(), Json::text(choice.as_str()))).collect())
    }
}

impl FromJson for Drafts {
    fn from_json(json: &Json) -> Option<Self> {
        let Json::Object(members) = json else { return None };
        let read = |(item, choice): &(String, Json)| Some((Id::new(item.clone()).ok()?, Choice::from_json(choice)?));
        Some(Self(members.iter().filter_map(read).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> Id<Item> {
        Id::new(format!("item-{number}")).unwrap()
    }

    #[test]
    fn the_last_draft_of_an_item_counts_and_is_read_again() {
        let mut drafts = Drafts::default();
        for number in 0..60 {
            drafts.set(&id(number), Choice::Option("a".to_owned()));
        }
        drafts.set(&id(59), Choice::DontKnow);
        drafts.remove(&id(58));
        assert_eq!((drafts.of(&id(19)), drafts.of(&id(58))), (None, None));
        assert_eq!(drafts.of(&id(59)), Some(&Choice::DontKnow));
        assert_eq!(Drafts::from_json(&drafts.to_json()), Some(drafts));
        assert_eq!(Drafts::from_json(&Json::text("none")), None);
    }
}
