//! One file for each kind of page.

mod check_yourself;
mod notice;
mod paper;
mod quiz;
mod quiz_desk;
mod result;
mod text;

use yew::prelude::*;

use crate::Route;
use crate::data::Data;
use crate::session::Session;
use crate::view::Site;

/// The page at the current route, drawn from its data.
pub fn page(site: &Site, data: &Data, session: &Session) -> Html {
    match (&site.route, &data.questions) {
        (Route::Quiz, Some(questions)) => {
            html! { <quiz::QuizPage site={site.clone()} questions={questions.clone()} session={session.clone()} /> }
        }
        (Route::Paper, Some(questions)) => paper::paper(site, questions, session),
        _ => text::text(site, data, session),
    }
}
