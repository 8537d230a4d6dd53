//! One file for each kind of page.

mod check_yourself;
mod evidence;
mod modes;
mod notice;
mod paper;
mod quiz;
mod quiz_desk;
mod report;
mod shared;
mod text;
mod then;

use yew::prelude::*;

use crate::event::OnEvent;
use crate::state::Reader;
use crate::view::Site;
use crate::{Data, Route};

pub use evidence::fields;
#[cfg(feature = "prerender")]
pub use paper::stands_here;

/// The page at the current route, drawn from its data.
pub fn page(site: &Site, data: &Data, reader: &Reader, on_event: &OnEvent) -> Html {
    if let Some(catalogue) = &data.catalogue {
        return evidence::evidence(site, catalogue, &reader.browse, reader.ready, on_event);
    }
    match (&site.route, &data.questions) {
        (Route::Quiz, Some(questions)) => quiz::quiz(site, questions, reader, on_event),
        (Route::Report, Some(questions)) => report::report(site, questions, reader, on_event),
        (route, Some(questions)) if route.paper_part().is_some() => paper::paper(site, questions, reader, on_event),
        _ => text::text(site, data, reader, on_event),
    }
}
