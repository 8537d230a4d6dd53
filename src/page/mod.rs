//! One file for each kind of page.

mod check_yourself;
mod glossary;
mod home;
mod learn;
mod lost;
mod notice;
mod paper;
mod quiz;
mod quiz_desk;
mod result;
mod text;

use site::Chunk;
use yew::prelude::*;

use crate::Route;
use crate::session::Session;
use crate::view::Site;

/// The page at the current route, drawn from its chunk.
pub fn page(site: &Site, chunk: Option<&Chunk>, session: &Session) -> Html {
    match (&site.route, chunk) {
        (Route::Home, Some(Chunk::Page(chunk))) => home::home(site, chunk),
        (_, Some(Chunk::Page(chunk))) => text::text(site, chunk, session),
        (Route::Quiz, Some(Chunk::Quiz(chunk))) => {
            html! { <quiz::QuizPage site={site.clone()} chunk={chunk.clone()} session={session.clone()} /> }
        }
        (Route::Paper, Some(Chunk::Quiz(chunk))) => paper::paper(site, chunk, session),
        (Route::Glossary, Some(Chunk::Glossary(terms))) => glossary::glossary(site, terms),
        (Route::Learn, _) => learn::learn(site),
        _ => lost::lost(site),
    }
}

/// The heading of a page. It takes the focus when the page is reached inside the app.
fn title(text: impl Into<AttrValue>) -> Html {
    html! { <h1 tabindex="-1">{ text.into() }</h1> }
}
