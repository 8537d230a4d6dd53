//! What the reader has done: past-tense facts, folded into what is shown.
//!
//! Architecture invariant: no Yew, no browser. Everything here can be tested as plain values.

mod browse;
mod drafts;
mod fact;
mod filter;
mod learner;
mod log;
mod reader;
mod search;

pub use browse::{Browse, Browsing, Found};
pub use drafts::{Draft, Drafts};
pub use fact::{Fact, Given, Record};
pub use filter::{Filter, Sort};
pub use learner::{Attempt, Learner, Zone, day};
pub use log::{Log, Unreadable};
pub use reader::{Asked, Keeping, Loaded, Missing, Reader};
pub use search::Index;
