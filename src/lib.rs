//! The app: the same views draw every page in the build and in the browser.
//!
//! Dependencies point one way: `bin → app → page → view → state`; `browser` is the only user of web-sys and gloo. `prose` and `book` exist in the
//! build alone.

mod address;
mod answering;
mod app;
mod asking;
#[cfg(feature = "prerender")]
pub mod book;
#[cfg(feature = "prerender")]
pub mod border;
pub mod browser;
mod data;
mod el;
mod event;
#[cfg(feature = "prerender")]
mod feed;
mod figure;
mod guide;
#[cfg(feature = "prerender")]
mod head;
mod keeping;
#[cfg(feature = "prerender")]
mod meta;
mod page;
#[cfg(feature = "prerender")]
mod places;
#[cfg(feature = "prerender")]
mod prose;
mod route;
mod running;
pub mod state;
#[cfg(feature = "prerender")]
mod text;
mod view;

pub use app::{App, Props};
pub use data::Data;
pub use route::Route;
