//! Every place of the site that is drawn. The browser needs no such list: it asks the host.

use library::{Packed, PageKind};

use crate::Route;
use crate::route::PAPER;

/// In the order of the menus; what there are many of in the order of the content.
pub fn all(packed: &Packed) -> Vec<Route> {
    let pages = |kind: PageKind| packed.pages.iter().filter(move |page| page.kind == kind);
    let mut routes = vec![Route::Home, Route::Learn];
    routes.extend(pages(PageKind::Learn).map(|page| Route::Page(page.slug.clone())));
    routes.push(Route::Evidence);
    routes.extend(packed.claims.iter().map(|sheet| Route::Claim(sheet.card.id.to_string())));
    routes.extend(packed.log.retired().map(|retired| Route::Claim(retired.claim.to_string())));
    routes.push(Route::Conditions);
    routes.extend(pages(PageKind::Condition).map(|page| Route::Condition(page.slug.clone())));
    routes.push(Route::Studies);
    routes.extend(packed.studies.iter().map(|sheet| Route::Study(sheet.published.key.clone())));
    routes.extend([Route::Sources, Route::Slips]);
    routes.extend(packed.slips.iter().map(|slip| Route::Slip(slip.id.clone())));
    routes.push(Route::Figures);
    routes.extend(packed.figures.iter().map(|figure| Route::Figure(figure.id.clone())));
    routes.push(Route::Timeline);
    routes.extend([Route::Article, Route::Changes, Route::OpenData, Route::Glossary, Route::About]);
    routes.extend([Route::Quiz, Route::Report]);
    routes.extend(PAPER.iter().cloned());
    routes.push(Route::Lost);
    routes
}
