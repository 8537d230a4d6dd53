//! A permanent name of a thing in the content folder.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

/// The id of a `T`: lower-case letters, digits and hyphens, so that it can stand in an address and in an HTML id unchanged.
///
/// The type parameter keeps a claim's id from being used where a study's is meant.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "String", into = "String", bound = "")]
pub struct Id<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

/// The text is not an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId(pub String);

impl<T> Id<T> {
    /// Checks the text. Errors with the text itself when it is empty or holds anything but `a-z`, `0-9` and inner hyphens.
    pub fn new(text: impl Into<String>) -> Result<Self, BadId> {
        let text = text.into();
        if is_id(&text) { Ok(Self { text, of: PhantomData }) } else { Err(BadId(text)) }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let inside = !text.starts_with('-') && !text.ends_with('-');
    !text.is_empty() && inside && text.bytes().all(allowed)
}

impl<T> TryFrom<String> for Id<T> {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        Self::new(text)
    }
}

impl<T> From<Id<T>> for String {
    fn from(id: Id<T>) -> Self {
        id.text
    }
}

impl<T> FromJson for Id<T> {
    fn from_json(json: &Json) -> Option<Self> {
        json.as_str().and_then(|text| Self::new(text.to_owned()).ok())
    }
}

// Written out because a derive would ask the same of `T`, which is only a mark.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an id: use lower-case letters, digits and hyphens", self.0)
    }
}

impl std::error::Error for BadId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_digits_and_inner_hyphens_make_an_id() {
        for good in ["a", "fm-pain", "bruun-2024"] {
            assert_eq!(Id::<()>::new(good).unwrap().as_str(), good);
        }
        for bad in ["", "-a", "a-", "A", "a b", "a_b", "ä", "a/b"] {
            assert_eq!(Id::<()>::new(bad), Err(BadId(bad.to_owned())));
        }
    }
}
