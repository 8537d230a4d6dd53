//! Texts of pages, drawn in the build only: the browser takes them over as they are.

mod evidence_panel;
mod glossary;
mod home;
mod learn;
mod lost;
mod page;
mod text;

use futures::executor::block_on;
use library::Packed;
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::Route;
use crate::view::Site;

/// The text of the page at the current route as HTML; `None` where the page is all questions.
pub fn prose(site: &Site, packed: &Packed) -> Option<String> {
    let page = |route: &Route| packed.pages.iter().find(|page| Route::of_page(page.kind, &page.slug) == *route);
    let text = match &site.route {
        Route::Home => home::home(site, page(&site.route)?),
        Route::Page(_) | Route::Condition(_) | Route::About => page::page(site, page(&site.route)?),
        Route::Glossary => glossary::glossary(site, &packed.glossary),
        Route::Learn => learn::learn(site, &packed.pages),
        Route::Lost => lost::lost(site),
        Route::Quiz | Route::Paper => return None,
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

fn html_of(text: Html) -> String {
    block_on(LocalServerRenderer::<Text>::with_props(Props { text }).hydratable(false).render())
}
