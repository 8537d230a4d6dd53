//! Small pieces of pages: plain functions from data to HTML.

mod controls;
mod disc;
mod el;
mod item;
mod item_answer;
mod keys;
mod layout;
mod option_text;
mod parts;
mod site;
mod title;

pub use controls::field_id;
pub use disc::badge;
pub use el::{Child, El, el, group, none};
pub use item::{ItemState, item, radio_name};
pub use keys::keys;
pub use layout::layout;
pub use parts::{button, line, link};
pub use site::Site;
pub use title::title;
