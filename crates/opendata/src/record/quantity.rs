//! Single numbers of texts.

use schemars::JsonSchema;
use serde::Serialize;

use super::published;
use crate::scalar::{Id, Number};

/// A number that a text uses, with what it counts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Quantity {
    /// What it is, in a few words.
    #[schemars(length(min = 1))]
    pub what: String,
    /// The number, or the lower end of a range.
    pub value: Number,
    /// The upper end, where the number is a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Number>,
    /// What is counted.
    #[schemars(length(min = 1))]
    pub unit: String,
    /// Who is responsible for the number.
    pub basis: Basis,
    /// The id of the study or source that gives it, where the text rests on several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Id>,
}

published! {
    /// Who is responsible for a number.
    Basis of evidence::Basis {
        /// As it stands in the publication.
        Published = "published",
        /// Our own arithmetic on published numbers.
        Calculated = "calculated",
    }
}

impl From<&evidence::Quantity> for Quantity {
    fn from(quantity: &evidence::Quantity) -> Self {
        Self {
            what: quantity.what.clone(),
            value: quantity.value.into(),
            to: quantity.to.map(Number::from),
            unit: quantity.unit.clone(),
            basis: quantity.basis.into(),
            from: quantity.from.as_ref().map(Id::from),
        }
    }
}
