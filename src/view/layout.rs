//! The frame around every page: skip link, menu, footer.

use site::Word;
use yew::prelude::*;

use super::{Site, link};
use crate::Route;
use crate::el::{El, el, group};

/// A page in its frame.
pub fn layout(site: &Site, page: Html) -> Html {
    let skip = el("a").class("skip-link").fix("href", "#content").with(site.text(Word::SkipToContent));
    let main = el("main").id("content").fix("tabindex", "-1").with(page);
    group([skip, header(site), main, footer(site)])
}

fn header(site: &Site) -> El {
    let menu = el("ul")
        .with(menu_entry(site, Word::MenuRead, &Route::Learn))
        .with(menu_entry(site, Word::MenuEvidence, &Route::Evidence))
        .with(menu_entry(site, Word::MenuQuiz, &Route::Quiz))
        .with(menu_entry(site, Word::MenuAbout, &Route::About));
    el("header")
        .class("site-header")
        .with(el("a").class("site-name").attr("href", site.href(&Route::Home)).with(&site.core.name))
        .with(el("nav").class("site-menu").attr("aria-label", site.word(Word::MenuLabel)).with(menu))
}

/// `aria-current` is "page" on the page itself and "true" on a page below it.
fn menu_entry(site: &Site, word: Word, to: &Route) -> El {
    let below = match to {
        Route::Learn => matches!(site.route, Route::Page(_)),
        Route::Evidence => {
            matches!(site.route, Route::Claim(_) | Route::Conditions | Route::Condition(_) | Route::Studies | Route::Study(_))
        }
        Route::Quiz => site.route.paper_part().is_some(),
        _ => false,
    };
    let current = if site.route == *to { Some("page") } else { below.then_some("true") };
    el("li").with(link(site, to).maybe("aria-current", current).with(site.text(word)))
}

const FOOTER: [(Word, Route); 12] = [
    (Word::MenuAbout, Route::About),
    (Word::FooterConditions, Route::Conditions),
    (Word::FooterFigures, Route::Figures),
    (Word::FooterTimeline, Route::Timeline),
    (Word::FooterStudies, Route::Studies),
    (Word::FooterSources, Route::Sources),
    (Word::FooterGlossary, Route::Glossary),
    (Word::FooterSlips, Route::Slips),
    (Word::FooterArticle, Route::Article),
    (Word::FooterChanges, Route::Changes),
    (Word::FooterData, Route::OpenData),
    (Word::FooterPaper, Route::Paper),
];

fn footer(site: &Site) -> El {
    let info = &site.core;
    let updated = site.fill(Word::FooterUpdated, &[("version", &info.version), ("date", &info.updated)]);
    let links = FOOTER.iter().map(|(word, to)| el("li").with(link(site, to).with(site.text(*word))));
    el("footer")
        .class("site-footer")
        .attr("aria-label", site.word(Word::FooterLabel))
        .with(el("p").with(el("strong").with(site.text(Word::FooterNotAdvice))))
        .with(el("ul").class("site-footer-links").each(links))
        .with(el("p").with(updated).with(". ").with(site.text(Word::FooterLicence)))
}
