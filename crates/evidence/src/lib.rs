//! What is claimed, how far it is borne out, and by which studies.
//!
//! Architecture invariant: pure data and rules. No file, no browser, no words of any subject.

mod axes;
mod claim;
mod condition;
mod date;
mod dose;
mod id;
mod link;
mod outcome;
mod quantity;
mod source;
mod standing;
mod study;

pub use axes::{Certainty, Finding, Licence};
pub use claim::Claim;
pub use condition::Condition;
pub use date::Date;
pub use dose::{Dose, DoseSteps};
pub use id::{BadId, Id};
pub use link::Link;
pub use outcome::{Arm, ArmValue, Estimate, Favours, Interval, Measure, Outcome, Side};
pub use quantity::{Basis, Quantity};
pub use source::Source;
pub use standing::Standing;
pub use study::{Scope, Study, StudyKind};
