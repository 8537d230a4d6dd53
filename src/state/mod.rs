//! What the reader has done: past-tense facts, folded into what is shown.
//!
//! Architecture invariant: no Yew, no browser. Everything here can be tested as plain values.

mod fact;
mod learner;
mod log;
mod reader;

pub use fact::{Fact, Mode, Record};
pub use learner::{Attempt, Learner};
pub use log::{Log, Unreadable};
pub use reader::{Keeping, Reader};
