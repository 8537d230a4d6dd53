//! The app: the same components draw every page in the build and in the browser.
//!
//! Dependencies point one way: `bin → app → page → view → state`; `browser` is the only user of web-sys and gloo.

mod app;
pub mod browser;
#[cfg(feature = "prerender")]
pub mod document;
mod head;
mod keeping;
mod page;
mod route;
mod session;
pub mod state;
mod view;

pub use app::{App, Props};
pub use head::{Head, head};
pub use route::Route;
