//! The title and the description of a page.

use library::{Packed, Phrase};
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
    let (page, description) = texts(packed, route).unwrap_or_else(|| {
        let words = &packed.wording;
        (words.phrase(Phrase::LostTitle).to_owned(), words.phrase(Phrase::LostText).to_owned())
    });
    let title = packed.core.fill(Word::TitlePattern, &[("page", &page), ("site", &packed.core.name)]);
    Head { title, description }
}

/// Title and description; `None` for the page of addresses that lead nowhere.
fn texts(packed: &Packed, route: &Route) -> Option<(String, String)> {
    let words = &packed.wording;
    let fixed =
        |title: Phrase, description: Phrase| Some((words.phrase(title).to_owned(), words.phrase(description).to_owned()));
    let asked = |title: Word, description: Phrase| Some((words.word(title).to_owned(), words.phrase(description).to_owned()));
    match route {
        Route::Home | Route::Page(_) | Route::Condition(_) | Route::About => {
            let page = packed.pages.iter().find(|page| Route::of_page(page.kind, &page.slug) == *route)?;
            Some((page.title.clone(), page.description.clone()))
        }
        Route::Claim(id) => {
            let Some(sheet) = packed.claims.iter().find(|sheet| sheet.card.id.as_str() == id) else {
                // The id keeps the titles of two such pages apart.
                return Some((
                    format!("{} ({id})", words.phrase(Phrase::RetiredTitle)),
                    words.phrase(Phrase::RetiredText).to_owned(),
                ));
            };
            let (standing, _) = packed.core.standing(sheet.card.standing);
            let values = [("proposition", sheet.card.proposition.as_str()), ("standing", standing)];
            Some((sheet.card.proposition.clone(), words.fill(Phrase::ClaimDescription, &values)))
        }
        Route::Study(key) => {
            let study = packed.studies.iter().map(|sheet| &sheet.published).find(|study| study.key == *key)?;
            // Updates of a review keep its title: the year tells them apart.
            let year = study.year.map(|year| format!(" ({year})")).unwrap_or_default();
            let title = format!("{}{year}", study.title);
            let description = words.fill(Phrase::StudyDescription, &[("title", &title)]);
            Some((title, description))
        }
        Route::Slip(id) => {
            let slip = packed.slips.iter().find(|slip| slip.id == *id)?;
            Some((slip.name.clone(), words.fill(Phrase::SlipDescription, &[("name", &slip.name)])))
        }
        Route::Figures => fixed(Phrase::FiguresTitle, Phrase::FiguresDescription),
        Route::Timeline => fixed(Phrase::TimelineTitle, Phrase::TimelineDescription),
        Route::Figure(id) => {
            let figure = packed.figures.iter().find(|figure| figure.id == *id)?;
            Some((figure.title.clone(), words.fill(Phrase::FigureDescription, &[("title", &figure.title)])))
        }
        Route::Article => Some((packed.article.title.clone(), packed.article.description.clone())),
        Route::Report => asked(Word::ReportTitle, Phrase::ReportDescription),
        Route::Quiz => asked(Word::QuizTitle, Phrase::QuizDescription),
        Route::Paper | Route::PaperMore | Route::PaperConditions | Route::PaperMoreConditions => {
            let part = (route.paper_part().unwrap_or_default() + 1).to_string();
            let values = [("n", part.as_str())];
            Some((packed.core.fill(Word::PaperTitle, &values), words.fill(Phrase::PaperDescription, &values)))
        }
        Route::Learn => fixed(Phrase::LearnTitle, Phrase::LearnDescription),
        Route::Evidence => fixed(Phrase::EvidenceTitle, Phrase::EvidenceDescription),
        Route::Conditions => fixed(Phrase::ConditionsTitle, Phrase::ConditionsDescription),
        Route::Studies => fixed(Phrase::StudiesTitle, Phrase::StudiesDescription),
        Route::Sources => fixed(Phrase::SourcesTitle, Phrase::SourcesDescription),
        Route::Slips => fixed(Phrase::SlipsTitle, Phrase::SlipsDescription),
        Route::Glossary => fixed(Phrase::GlossaryTitle, Phrase::GlossaryDescription),
        Route::Changes => fixed(Phrase::ChangesTitle, Phrase::ChangesDescription),
        Route::OpenData => fixed(Phrase::DataTitle, Phrase::DataDescription),
        Route::Lost => None,
    }
}
