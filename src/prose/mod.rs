//! Texts of pages, drawn in the build only: the browser takes them over as they are.

mod about;
mod article;
mod changes;
mod cite;
mod claim;
mod condition;
mod entry;
mod evidence_panel;
pub mod figure;
mod glossary;
mod home;
mod ink;
mod learn;
mod lost;
mod open_data;
mod outcomes;
mod page;
mod publications;
mod retired;
mod slip;
mod study;
mod text;

use futures::executor::block_on;
use library::Packed;
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::Route;
use crate::view::Site;
pub use ink::Ink;

/// The text of the page at the current route as HTML; `None` where the app draws the page itself.
pub fn prose(site: &Site, packed: &Packed) -> Option<String> {
    let ink = &Ink { site, packed };
    let page = |route: &Route| packed.pages.iter().find(|page| Route::of_page(page.kind, &page.slug) == *route);
    let text = match &site.route {
        Route::Home => home::home(ink, page(&site.route)?),
        Route::Page(_) => page::page(ink, page(&site.route)?),
        Route::About => about::about(ink, page(&site.route)?),
        Route::Conditions => condition::conditions(ink),
        Route::Condition(_) => condition::condition(ink, page(&site.route)?),
        Route::Claim(id) => match packed.claims.iter().find(|sheet| sheet.card.id.as_str() == id) {
            Some(sheet) => claim::claim(ink, sheet),
            None => retired::retired(ink, packed.log.retired().find(|retired| retired.claim.as_str() == id)?),
        },
        Route::Studies => publications::studies(ink),
        Route::Study(key) => study::study(ink, packed.studies.iter().find(|sheet| sheet.published.key == *key)?),
        Route::Sources => publications::sources(ink),
        Route::Slips => slip::slips(ink),
        Route::Slip(id) => slip::slip(ink, packed.slips.iter().find(|slip| slip.id == *id)?),
        Route::Figures => figure::list(ink),
        Route::Figure(id) => figure::page(ink, packed.figures.iter().find(|figure| figure.id == *id)?),
        Route::Timeline => figure::timeline(ink),
        Route::Article => article::article(ink),
        Route::Changes => changes::changes(ink),
        Route::OpenData => open_data::open_data(ink),
        Route::Glossary => glossary::glossary(ink, &packed.glossary),
        Route::Learn => learn::learn(ink, &packed.pages),
        Route::Lost => lost::lost(ink),
        Route::Evidence | Route::Quiz | Route::Report => return None,
        Route::Paper | Route::PaperMore | Route::PaperConditions | Route::PaperMoreConditions => return None,
    };
    Some(html_of(text))
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    text: Html,
}

#[component]
fn Text(props: &Props) -> Html {
    props.text.clone()
}

/// Drawn without the marks that hydration needs: it stands in the page unread.
fn html_of(text: Html) -> String {
    block_on(LocalServerRenderer::<Text>::with_props(Props { text }).hydratable(false).render())
}
