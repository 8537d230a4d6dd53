//! The page about the site: its text, then what awaits a check against the full text.

use evidence::Scope;
use library::{Page, Phrase, Published, StudySheet};
use yew::prelude::*;

use super::ink::Ink;
use super::page::page;

use crate::Route;

pub fn about(ink: &Ink, text: &Page) -> Html {
    let studies = &ink.packed.studies;
    let unread: Vec<&StudySheet> = studies.iter().filter(|sheet| sheet.read != Scope::Full).collect();
    let counts = [("n", unread.len().to_string()), ("of", studies.len().to_string())];
    let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
    html! {
        <>
            { page(ink, text) }
            <div class="prose">
                <h2 id="unread">{ ink.text(Phrase::AboutUnread) }</h2>
                <p>{ ink.fill(Phrase::AboutUnreadIntro, &counts) }</p>
                { for ink.packed.wording.scope.iter().map(|(scope, word)| scope_list(ink, *scope, word, &unread)) }
            </div>
        </>
    }
}

fn scope_list(ink: &Ink, scope: Scope, word: &str, unread: &[&StudySheet]) -> Html {
    let of_scope: Vec<_> = unread.iter().filter(|sheet| sheet.read == scope).collect();
    if of_scope.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ word.to_owned() }{ format!(" ({})", of_scope.len()) }</summary>
            <ul>{ for of_scope.into_iter().map(|sheet| line(ink, sheet)) }</ul>
        </details>
    }
}

/// A study by its title: what else there is to say of it, its own page says.
fn line(ink: &Ink, sheet: &StudySheet) -> Html {
    let Published { key, title, .. } = &sheet.published;
    html! { <li><a href={ink.site.href(&Route::Study(key.clone()))}>{ title }</a></li> }
}
