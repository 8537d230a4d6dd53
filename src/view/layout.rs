//! The frame around every page: skip link, menu, footer.

use site::Word;
use yew::prelude::*;

use super::Site;
use crate::Route;

/// A page in its frame.
pub fn layout(site: &Site, page: Html) -> Html {
    html! {
        <>
            <a class="skip-link" href="#content">{ site.text(Word::SkipToContent) }</a>
            { header(site) }
            <main id="content" tabindex="-1">{ page }</main>
            { footer(site) }
        </>
    }
}

fn header(site: &Site) -> Html {
    html! {
        <header class="site-header">
            <a class="site-name" href={site.href(&Route::Home)}>{ &site.core.name }</a>
            <nav class="site-menu" aria-label={site.word(Word::MenuLabel)}>
                <ul>
                    { menu_entry(site, Word::MenuRead, Route::Learn) }
                    { menu_entry(site, Word::MenuEvidence, Route::Evidence) }
                    { menu_entry(site, Word::MenuQuiz, Route::Quiz) }
                    { menu_entry(site, Word::MenuAbout, Route::About) }
                </ul>
            </nav>
        </header>
    }
}

/// `aria-current` is "page" on the page itself and "true" on a page below it.
fn menu_entry(site: &Site, word: Word, to: Route) -> Html {
    let below = match to {
        Route::Learn => matches!(site.route, Route::Page(_)),
        Route::Evidence => {
            matches!(site.route, Route::Claim(_) | Route::Conditions | Route::Condition(_) | Route::Studies | Route::Study(_))
        }
        Route::Quiz => site.route.paper_part().is_some(),
        _ => false,
    };
    let current = if site.route == to { Some("page") } else { below.then_some("true") };
    html! { <li><a href={site.href(&to)} aria-current={current}>{ site.text(word) }</a></li> }
}

const FOOTER: [(Word, Route); 10] = [
    (Word::MenuAbout, Route::About),
    (Word::FooterConditions, Route::Conditions),
    (Word::FooterStudies, Route::Studies),
    (Word::FooterSources, Route::Sources),
    (Word::FooterGlossary, Route::Glossary),
    (Word::FooterSlips, Route::Slips),
    (Word::FooterArticle, Route::Article),
    (Word::FooterChanges, Route::Changes),
    (Word::FooterData, Route::OpenData),
    (Word::FooterPaper, Route::Paper),
];

fn footer(site: &Site) -> Html {
    let info = &site.core;
    let updated = site.fill(Word::FooterUpdated, &[("version", &info.version), ("date", &info.updated)]);
    let link = |word: Word, to: Route| html! { <li><a href={site.href(&to)}>{ site.text(word) }</a></li> };
    html! {
        <footer class="site-footer" aria-label={site.word(Word::FooterLabel)}>
            <p><strong>{ site.text(Word::FooterNotAdvice) }</strong></p>
            <ul class="site-footer-links">
                { for FOOTER.into_iter().map(|(word, to)| link(word, to)) }
            </ul>
            <p>{ updated }{ ". " }{ site.text(Word::FooterLicence) }</p>
        </footer>
    }
}
