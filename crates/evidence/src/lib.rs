//! What is claimed, how far it is borne out, and by which studies.
//!
//! Architecture invariant: pure data and rules. No file, no browser, no words of any subject.

mod axes;
mod claim;
mod date;
mod id;
mod link;
mod source;
mod standing;
mod study;

pub use axes::{Certainty, Finding, Licence};
pub use claim::Claim;
pub use date::Date;
pub use id::{BadId, Id};
pub use link::Link;
pub use source::Source;
pub use standing::Standing;
pub use study::{Study, StudyKind};
