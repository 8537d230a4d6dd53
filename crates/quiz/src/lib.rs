//! Questions and what is made of the answers.
//!
//! Entry points: [`Bank`] (what there is to ask), [`Plan`] (what a quiz asks of it), [`mark`] (what an answer is worth), and of many answers
//! [`Score`], [`Calibration`], [`Gain`] and [`Review`].
//!
//! Architecture invariant: pure. Time, randomness and storage are handed in as values.

mod bank;
mod calibration;
mod choice;
mod confidence;
mod figure;
mod gain;
mod item;
mod kinds;
mod marking;
mod misconception;
mod plans;
mod random;
mod review;
mod score;
mod seed;
mod sorting;
mod wilson;

pub use bank::{Asked, Bank};
pub use calibration::{Calibration, Level};
pub use choice::Choice;
pub use confidence::Confidence;
pub use figure::{Figure, FigureValue};
pub use gain::Gain;
pub use item::{Item, ItemOption, Teaches};
pub use kinds::{ESTIMATE_OPTIONS, ItemKind};
pub use marking::{Mark, Verdict, mark};
pub use misconception::Misconception;
pub use plans::{Mode, Plan, ask_again, before_and_after, full_quiz, option_order, quick_quiz, review_quiz, topic_quiz};
pub use random::Random;
pub use review::{Dated, Review, STEPS};
pub use score::{Answered, Score, Tally};
pub use seed::Seed;
pub use sorting::sort_short;
pub use wilson::wilson;
