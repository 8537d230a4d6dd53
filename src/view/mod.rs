//! Small pieces of pages. Most are plain functions from data to HTML; only what has a state of its own is a component.

mod disc;
mod item;
mod item_answer;
mod keys;
mod layout;
mod site;
mod title;

pub use disc::badge;
pub use item::ItemView;
pub use keys::keys;
pub use layout::layout;
pub use site::Site;
pub use title::title;
