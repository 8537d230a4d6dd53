//! Every rule that content has to keep. A rule is a function from the content to problems.

mod article;
pub mod bank;
mod claims;
mod figures;
mod ids;
mod items;
mod log;
mod pages;
mod studies;
mod words;

use crate::{Content, Problems, lint};

/// Checks everything; nothing is skipped because something else is wrong.
pub fn content(content: &Content, problems: &mut Problems) {
    ids::unique(content, problems);
    words::complete(content, problems);
    claims::hold(content, problems);
    items::hold(content, problems);
    bank::holds(content, problems);
    pages::hold(content, problems);
    studies::hold(content, problems);
    figures::hold(content, problems);
    article::holds(content, problems);
    log::holds(content, problems);
    lint::hold(content, problems);
}
