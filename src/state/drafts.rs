//! What stands in the controls of items before it is given as an answer. It is kept, so that closing the page in the middle of a question loses nothing.

use evidence::Id;
use json::{FromJson, Json};
use quiz::{Choice, Confidence, Item};

/// What stands in the controls of one item, as far as it was set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    pub choice: Option<Choice>,
    pub confidence: Option<Confidence>,
}

/// By item; the last one changed stands last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drafts(Vec<(Id<Item>, Draft)>);

/// More than can stand on one page; older ones go.
const KEPT: usize = 40;

impl Drafts {
    pub fn of(&self, item: &Id<Item>) -> Option<&Draft> {
        self.0.iter().find(|(known, _)| known == item).map(|(_, draft)| draft)
    }

    /// Notes what stands in the controls now. Nothing in them is no draft.
    pub fn set(&mut self, item: &Id<Item>, draft: Draft) {
        self.remove(item);
        if draft != Draft::default() {
            self.0.push((item.clone(), draft));
        }
        self.0.drain(..self.0.len().saturating_sub(KEPT));
    }

    pub fn remove(&mut self, item: &Id<Item>) {
        self.0.retain(|(known, _)| known != item);
    }

    /// An object: the drafts by item.
    pub fn to_json(&self) -> Json {
        Json::Object(self.0.iter().map(|(item, draft)| (item.to_string(), draft.to_json())).collect())
    }
}

impl Draft {
    fn to_json(&self) -> Json {
        let text = |text: Option<&str>| text.map_or(Json::Null, Json::text);
        let confidence = self.confidence.map(Confidence::as_str);
        Json::object([("choice", text(self.choice.as_ref().map(Choice::as_str))), ("confidence", text(confidence))])
    }
}

impl FromJson for Drafts {
    fn from_json(json: &Json) -> Option<Self> {
        let Json::Object(members) = json else { return None };
        let read = |(item, draft): &(String, Json)| Some((Id::new(item.clone()).ok()?, Draft::from_json(draft)?));
        Some(Self(members.iter().filter_map(read).collect()))
    }
}

impl FromJson for Draft {
    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { choice: json.get("choice")?, confidence: json.get("confidence")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> Id<Item> {
        Id::new(format!("item-{number}")).unwrap()
    }

    fn draft(choice: Option<&str>, confidence: Option<Confidence>) -> Draft {
        Draft { choice: choice.map(|choice| Choice::from(choice.to_owned())), confidence }
    }

    #[test]
    fn the_last_draft_of_an_item_counts_and_is_read_again() {
        let mut drafts = Drafts::default();
        for number in 0..60 {
            drafts.set(&id(number), draft(Some("a"), None));
        }
        let sure = draft(None, Some(Confidence::Certain));
        drafts.set(&id(57), sure.clone());
        drafts.set(&id(59), draft(Some("-"), Some(Confidence::Guess)));
        drafts.set(&id(56), Draft::default());
        drafts.remove(&id(58));
        assert_eq!([19, 56, 58].map(|number| drafts.of(&id(number))), [None; 3]);
        assert_eq!(drafts.of(&id(59)), Some(&draft(Some("-"), Some(Confidence::Guess))));
        assert_eq!(drafts.of(&id(57)), Some(&sure));
        assert_eq!(Drafts::from_json(&drafts.to_json()), Some(drafts));
        assert_eq!(Drafts::from_json(&Json::text("none")), None);
    }
}
