//! What is published, record by record. The docs of fields are what the schemas say of them.

mod article;
mod change;
mod claim;
mod condition;
mod item;
mod outcome;
mod quantity;
mod small;
mod source;
mod study;

pub use article::{Sentence, Statement};
pub use change::Version;
pub use claim::{Claim, Standing};
pub use condition::Condition;
pub use item::Item;
pub use outcome::Outcome;
pub use quantity::{Basis, Quantity};
pub use small::{Misconception, Term};
pub use source::Source;
pub use study::Study;

/// An enum that is published, value by value the one of the content, with a name of its own for each.
///
/// A value that is new in the content does not compile until it is decided how to publish it.
macro_rules! published {
    ($(#[$docs:meta])* $name:ident of $of:ty { $($(#[$value_docs:meta])* $value:ident = $written:literal,)+ }) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$value_docs])* #[serde(rename = $written)] $value,)+
        }

        impl From<$of> for $name {
            fn from(value: $of) -> Self {
                type Of = $of;
                match value { $(Of::$value => Self::$value,)+ }
            }
        }
    };
}

use published;
