//! JSON as values.
//!
//! The browser parses and prints JSON itself; here is only what lies between its values and ours. A JSON library would parse once more, in the wasm:
//! measured on this app, serde_json made the compressed wasm 22 kB larger and nanoserde 29 kB, against a budget of 100 kB for all of it.

use std::rc::Rc;

/// A JSON value. The members of an object keep their order.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Can be read from JSON. `None` when the value is not of the expected form.
pub trait FromJson: Sized {
    fn from_json(json: &Json) -> Option<Self>;
}

impl Json {
    /// Reads a member of an object. A missing member reads like `null`: nothing, `false` or an empty list, where the type allows that.
    pub fn get<T: FromJson>(&self, name: &str) -> Option<T> {
        T::from_json(self.member(name).unwrap_or(&Json::Null))
    }

    /// A member of an object, if it is one and has it.
    pub fn member(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// An object with these members.
    pub fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Self::named(Vec::from(members))
    }

    // Apart, because it is the same for any number of members.
    #[inline(never)]
    fn named(members: Vec<(&str, Json)>) -> Self {
        Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    pub fn text(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl FromJson for String {
    fn from_json(json: &Json) -> Option<Self> {
        json.as_str().map(str::to_owned)
    }
}

impl FromJson for bool {
    fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Flag(flag) => Some(*flag),
            Json::Null => Some(false),
            _ => None,
        }
    }
}

/// Whole numbers from 0 to 2^53, which every JSON reader keeps exactly.
impl FromJson for u64 {
    fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Number(number) if *number >= 0.0 && *number <= 9_007_199_254_740_992.0 && number.fract() == 0.0 => {
                Some(*number as u64)
            }
            _ => None,
        }
    }
}

impl FromJson for u32 {
    fn from_json(json: &Json) -> Option<Self> {
        u64::from_json(json).and_then(|number| number.try_into().ok())
    }
}

/// Numbers; JSON has none that are infinite or no number.
impl FromJson for f64 {
    fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Number(number) if number.is_finite() => Some(*number),
            _ => None,
        }
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Null => Some(None),
            json => T::from_json(json).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    // Not by `collect`, which is written out for each type, and weighs three times as much as this.
    #[inline(never)]
    fn from_json(json: &Json) -> Option<Self> {
        let list = match json {
            Json::List(list) => list.as_slice(),
            Json::Null => &[],
            _ => return None,
        };
        let mut read = Vec::with_capacity(list.len());
        for json in list {
            read.push(T::from_json(json)?);
        }
        Some(read)
    }
}

impl<T: FromJson> FromJson for Rc<T> {
    fn from_json(json: &Json) -> Option<Self> {
        T::from_json(json).map(Rc::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_by_name_and_missing_ones_are_nothing() {
        let json = Json::object([("a", Json::text("x")), ("n", Json::Number(7.0)), ("l", Json::List(vec![Json::Flag(true)]))]);
        assert_eq!(json.get::<String>("a"), Some("x".to_owned()));
        assert_eq!(json.get::<u32>("n"), Some(7));
        assert_eq!(json.get::<Vec<bool>>("l"), Some(vec![true]));
        assert_eq!(json.get::<Option<String>>("missing"), Some(None));
        assert_eq!(json.get::<bool>("missing"), Some(false));
        assert_eq!(json.get::<String>("missing"), None);
        assert_eq!(json.get::<u32>("a"), None);
    }

    #[test]
    fn numbers_that_are_not_whole_or_out_of_range_are_refused() {
        for number in [-1.0, 1.5, 1e300, f64::NAN] {
            assert_eq!(u64::from_json(&Json::Number(number)), None);
        }
        assert_eq!(u32::from_json(&Json::Number(5e9)), None);
        assert_eq!(f64::from_json(&Json::Number(-1.5)), Some(-1.5));
        assert_eq!(f64::from_json(&Json::Number(f64::INFINITY)), None);
    }
}
