//! What is wrong with the content, where, and what would mend it.

use std::collections::BTreeSet;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::Place;

/// Whether the site can be built all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    pub place: Place,
    /// What is wrong, in one line.
    pub title: String,
    /// What is to be seen at the place.
    pub label: String,
    /// How to mend it.
    pub remedy: String,
}

/// Everything that is wrong, in the order of files and lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Problems {
    found: Vec<Problem>,
    /// Ids of things that are there but could not be read. Whoever names them is not at fault.
    unread: BTreeSet<String>,
}

impl Problems {
    pub fn add(&mut self, place: Place, title: impl Into<String>, label: impl Into<String>, remedy: impl Into<String>) {
        self.push(Severity::Error, place, [title.into(), label.into(), remedy.into()]);
    }

    pub fn warn(&mut self, place: Place, title: impl Into<String>, label: impl Into<String>, remedy: impl Into<String>) {
        self.push(Severity::Warning, place, [title.into(), label.into(), remedy.into()]);
    }

    fn push(&mut self, severity: Severity, place: Place, [title, label, remedy]: [String; 3]) {
        self.found.push(Problem { severity, place, title, label, remedy });
    }

    /// Remembers the id of something that could not be read.
    pub(crate) fn unread(&mut self, id: Option<String>) {
        self.unread.extend(id);
    }

    pub(crate) fn is_unread(&self, id: &str) -> bool {
        self.unread.contains(id)
    }

    /// Everything that is there could be read.
    pub(crate) fn all_read(&self) -> bool {
        self.unread.is_empty()
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub fn len(&self) -> usize {
        self.found.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.found.iter()
    }

    pub(crate) fn sort(&mut self) {
        self.found.sort_by(|a, b| {
            let key = |problem: &Problem| (problem.place.file.path.clone(), problem.place.span.start);
            key(a).cmp(&key(b))
        });
    }

    /// All of them in the style of rustc, with colours for a terminal or without.
    pub fn render(&self, colours: bool) -> String {
        let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut text: String = self.found.iter().map(|problem| renderer.render(&[problem.group()]) + "\n\n").collect();
        let count = |severity, one: &str, more: &str| match self.found.iter().filter(|found| found.severity == severity).count()
        {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {more}")),
        };
        let counts = [count(Severity::Error, "problem", "problems"), count(Severity::Warning, "warning", "warnings")];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        text.push_str(&format!("{} in the content", counts.join(" and ")));
        text
    }
}

impl Problem {
    fn group(&self) -> annotate_snippets::Group<'_> {
        let mark = AnnotationKind::Primary.span(self.place.span.clone()).label(&self.label);
        let snippet = Snippet::source(&self.place.file.text).path(&self.place.file.path).annotation(mark);
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        level.primary_title(&self.title).element(snippet).element(Level::HELP.message(&self.remedy))
    }
}
