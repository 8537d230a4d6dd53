//! The title and the description of a page.

use library::Packed;
use site::Word;

use crate::Route;

/// What the head of a page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub title: String,
    pub description: String,
}

/// The head of the page at that route.
pub fn head(packed: &Packed, route: &Route) -> Head {
    let core = &packed.core;
    let words = |title: Word, description: Word| (core.word(title).to_owned(), core.word(description).to_owned());
    let page = packed.pages.iter().find(|page| Route::of_page(page.kind, &page.slug) == *route);
    let (page, description) = match (route, page) {
        (_, Some(page)) => (page.title.clone(), page.description.clone()),
        (Route::Quiz, _) => words(Word::QuizTitle, Phrase::QuizDescription),
        (Route::Paper, _) => words(Word::PaperTitle, Phrase::PaperDescription),
        (Route::Glossary, _) => words(Phrase::GlossaryTitle, Phrase::GlossaryDescription),
        (Route::Learn, _) => words(Phrase::LearnTitle, Phrase::LearnDescription),
        _ => words(Phrase::LostTitle, Phrase::LostText),
    };
    let title = core.fill(Word::TitlePattern, &[("page", &page), ("site", &core.name)]);
    Head { title, description }
}
