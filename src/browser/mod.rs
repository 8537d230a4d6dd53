//! The only user of web-sys and gloo: storage, history, focus, time, chance, files.
//!
//! Architecture invariant: nothing here can panic. Whatever a browser refuses becomes a value.

pub mod both;
pub mod chance;
pub mod copy;
pub mod dom;
pub mod drag;
pub mod fetch;
pub mod file;
pub mod history;
pub mod json;
pub mod links;
pub mod marks;
pub mod raster;
pub mod store;
