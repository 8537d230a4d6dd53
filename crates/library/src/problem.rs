//! What is wrong with the content, where, and what would mend it.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::Place;

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
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
pub struct Problems(Vec<Problem>);

impl Problems {
    pub fn add(&mut self, place: Place, title: impl Into<String>, label: impl Into<String>, remedy: impl Into<String>) {
        self.0.push(Problem { place, title: title.into(), label: label.into(), remedy: remedy.into() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    pub(crate) fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            let key = |problem: &Problem| (problem.place.file.path.clone(), problem.place.span.start);
            key(a).cmp(&key(b))
        });
    }

    /// All of them in the style of rustc, with colours for a terminal or without.
    pub fn render(&self, colours: bool) -> String {
        let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut text: String = self.0.iter().map(|problem| renderer.render(&[problem.group()]) + "\n\n").collect();
        text.push_str(&match self.len() {
            1 => "1 problem in the content".to_owned(),
            count => format!("{count} problems in the content"),
        });
        text
    }
}

impl Problem {
    fn group(&self) -> annotate_snippets::Group<'_> {
        let mark = AnnotationKind::Primary.span(self.place.span.clone()).label(&self.label);
        let snippet = Snippet::source(&self.place.file.text).path(&self.place.file.path).annotation(mark);
        Level::ERROR.primary_title(&self.title).element(snippet).element(Level::HELP.message(&self.remedy))
    }
}
