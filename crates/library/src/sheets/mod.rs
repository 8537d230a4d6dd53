//! Claims, studies, sources and slips as their own pages show them: everything worded, so that a page only has to draw.

mod bibliography;
mod cite;
mod claim;
mod figure;
mod named;
mod outcome;
mod slip;
mod study;

pub use bibliography::{Published, bibliography};
pub use cite::Citation;
pub use claim::{ClaimSheet, Linked, Move};
pub use figure::{Amount, Compared, Counted, CountedArm, FigureSheet, MapMark, PairSheet, Plot, StudyMark};
pub use named::{NamedSource, NamedStudy};
pub use outcome::OutcomeSheet;
pub(crate) use outcome::arm_text;
pub use slip::{Chosen, Example, SlipSheet};
pub use study::{Bearing, StudySheet};
