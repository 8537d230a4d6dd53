//! The smallest parts of records: names, days, numbers.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

/// A permanent name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Id(String);

/// A day, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Day(String);

/// A number, as exact as it was typed. Whole ones are written without a fraction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(f64);

impl<T> From<&evidence::Id<T>> for Id {
    fn from(id: &evidence::Id<T>) -> Self {
        Self(id.to_string())
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl Id {
    pub fn all<T>(ids: &[evidence::Id<T>]) -> Vec<Self> {
        ids.iter().map(Self::from).collect()
    }
}

impl From<evidence::Date> for Day {
    fn from(date: evidence::Date) -> Self {
        Self(date.to_string())
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self(number)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Up to here every whole number has a float of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.0.fract() == 0.0 && self.0.abs() <= EXACT {
            serializer.serialize_i64(self.0 as i64)
        } else {
            // What is not a number becomes null, which the schema refuses.
            serializer.serialize_f64(self.0)
        }
    }
}

/// A schema that stands in the place where it is used: a reference would hide it from the limits that fields set.
macro_rules! inline_schema {
    ($type:ident, $schema:tt) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

inline_schema!(Id, { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" });
inline_schema!(Day, { "type": "string", "format": "date" });
inline_schema!(Number, { "type": "number" });

#[cfg(test)]
mod tests {
    use super::Number;

    fn written(number: f64) -> String {
        serde_json::to_string(&Number(number)).unwrap()
    }

    #[test]
    fn whole_numbers_have_no_fraction_and_others_keep_theirs() {
        for (number, text) in [(1.0, "1"), (-0.34, "-0.34"), (0.0, "0"), (4.5, "4.5"), (15297.0, "15297"), (0.0186, "0.0186")] {
            assert_eq!(written(number), text);
        }
    }

    #[test]
    fn every_number_is_read_back_as_it_was() {
        for number in [1.0, -0.34, 0.1 + 0.2, 1e-9, 1e300, -7.31, f64::MIN_POSITIVE, 9_007_199_254_740_993.0] {
            let text = written(number);
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert!(value.is_number(), "{text}");
            assert_eq!(value.as_f64(), Some(number), "{text}");
        }
    }
}
