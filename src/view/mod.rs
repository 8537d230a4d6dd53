//! Small pieces of pages: plain functions from data to HTML.

mod badge;
mod confidence;
mod controls;
mod estimate;
mod item;
mod item_answer;
mod keys;
mod layout;
mod mode_name;
mod option_text;
mod order;
mod parts;
mod site;
mod title;
mod whole;

pub use badge::badge;
pub use confidence::{confidence_name, level_word};
pub use controls::field_id;
pub use item::{ItemState, item, radio_name};
pub use keys::keys;
pub use layout::layout;
pub use mode_name::mode_name;
pub use parts::{button, line, link};
pub use site::Site;
pub use title::title;
pub use whole::whole;
