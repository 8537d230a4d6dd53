//! What is published, of the content of the site and of a tiny one on another subject.

mod files;
mod format;
mod support;
mod tables;
