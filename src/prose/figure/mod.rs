//! Figures: the message, the picture, the same numbers in a table, where they come from, and files to take along.

mod bars;
mod doses;
mod file;
mod forest;
mod map;
mod marks;
mod pairs;
mod people;
mod table;
mod timeline;

use library::{FigureSheet, Phrase, Plot};
use site::Word;
use yew::prelude::*;

use super::ink::Ink;
use crate::Route;
use crate::el::El;
use crate::view::title;

pub use file::{csv, svg};
pub use table::rows;
pub use timeline::timeline;

/// The figure as it stands on a page.
pub fn figure(ink: &Ink, sheet: &FigureSheet) -> Html {
    let id = format!("figure-{}", sheet.id);
    html! {
        <figure class="figure" id={id.clone()} data-figure="">
            <figcaption>
                <h3 id={format!("{id}-title")}><a href={ink.site.href(&Route::Figure(sheet.id.clone()))}>{ &sheet.title }</a></h3>
            </figcaption>
            { body(ink, sheet, &id) }
        </figure>
    }
}

/// The page of a figure.
pub fn page(ink: &Ink, sheet: &FigureSheet) -> Html {
    let id = format!("figure-{}", sheet.id);
    html! {
        <div class="prose">
            <p class="study-kind">{ ink.text(Phrase::FigureKind) }</p>
            { title(sheet.title.clone()) }
            <figure class="figure" id={id.clone()} data-figure="">{ body(ink, sheet, &id) }</figure>
            <h2>{ ink.text(Phrase::FigureClaims) }</h2>
            <ul class="claim-lines">{ for sheet.claims.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
        </div>
    }
}

/// All figures by title.
pub fn list(ink: &Ink) -> Html {
    let one =
        |sheet: &FigureSheet| html! { <li><a href={ink.site.href(&Route::Figure(sheet.id.clone()))}>{ &sheet.title }</a></li> };
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::FiguresTitle)) }
            <p class="lead">{ ink.text(Phrase::FiguresIntro) }</p>
            <ul>
                <li><a href={ink.site.href(&Route::Timeline)}>{ ink.text(Phrase::TimelineTitle) }</a></li>
                { for ink.packed.figures.iter().map(one) }
            </ul>
        </div>
    }
}

/// The figures of a page of text.
pub fn of_page(ink: &Ink, slug: &str) -> Html {
    let here: Vec<_> = ink.packed.figures.iter().filter(|sheet| sheet.pages.iter().any(|page| page == slug)).collect();
    if here.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2 id="figures">{ ink.text(Phrase::FigureHeading) }</h2>
            { for here.into_iter().map(|sheet| figure(ink, sheet)) }
        </section>
    }
}

fn body(ink: &Ink, sheet: &FigureSheet, id: &str) -> Html {
    let said = format!("{id}-said");
    html! {
        <>
            <p>{ &sheet.text }</p>
            <div class="figure-frame" role="group" aria-label={sheet.title.clone()} aria-describedby={said.clone()}>
                { for pictures(ink, sheet).into_iter().map(Html::from) }
            </div>
            <p class="figure-said" id={said} aria-live="polite" data-said={ink.site.word(Word::FigureExplore)}>{ ink.site.text(Word::FigureExplore) }</p>
            { apart(ink, sheet) }
            <details class="figure-table"><summary>{ ink.text(Phrase::FigureTable) }</summary>{ table::table(ink, sheet) }</details>
            { source(ink, sheet) }
            { files(ink, sheet) }
        </>
    }
}

/// What is drawn: one picture, or two of the same on different axes.
pub fn pictures(ink: &Ink, sheet: &FigureSheet) -> Vec<El> {
    match &sheet.plot {
        Plot::Forest { ratio, rows } => vec![forest::forest(sheet, *ratio, rows)],
        Plot::People(rows) => vec![people::people(ink, rows)],
        Plot::Doses(rows) => doses::doses(ink, sheet, rows),
        Plot::Bars(rows) => vec![bars::bars(sheet, rows)],
        Plot::Pairs(rows) => vec![pairs::pairs(ink, rows)],
        Plot::Map(rows) => vec![map::map(ink, rows)],
    }
}

fn apart(ink: &Ink, sheet: &FigureSheet) -> Html {
    if sheet.apart.is_empty() {
        return Html::default();
    }
    let one = |(study, reason): &(library::NamedStudy, String)| {
        let href = ink.site.href(&Route::Study(study.key.clone()));
        html! { <li><a {href}>{ &study.name }</a>{ ": " }{ reason }</li> }
    };
    html! {
        <>
            <p>{ ink.text(Phrase::FigureApart) }</p>
            <ul>{ for sheet.apart.iter().map(one) }</ul>
        </>
    }
}

/// Where the numbers come from, and how old they are.
fn source(ink: &Ink, sheet: &FigureSheet) -> Html {
    let studies = sheet.studies.iter().map(|study| (ink.site.href(&Route::Study(study.key.clone())), &study.name));
    let sources = sheet.sources.iter().map(|source| {
        let anchor = format!("source-{}", source.key);
        (ink.site.href_at(&Route::Sources, Some(&anchor)), &source.name)
    });
    let origins = studies.chain(sources).enumerate().map(|(n, (href, name))| {
        html! { <>if n > 0 { { "; " } }<a {href}>{ name }</a></> }
    });
    html! {
        <p class="figure-source">
            if !sheet.studies.is_empty() { { ink.text(Phrase::FigureSource) }{ " " }{ for origins }{ ". " } }
            { searched(ink, sheet) }
        </p>
    }
}

/// How old the evidence is; nothing where no claim rests on it.
fn searched(ink: &Ink, sheet: &FigureSheet) -> String {
    let said = |date| ink.fill(Phrase::FigureSearched, &[("date", &ink.packed.wording.date(date))]);
    sheet.searched.map(said).unwrap_or_default()
}

/// The picture and its numbers to take along.
fn files(ink: &Ink, sheet: &FigureSheet) -> Html {
    let data = ink.site.href(&Route::OpenData);
    let file = |ending: &str| format!("{data}figures/{}.{ending}", sheet.id);
    html! {
        <p class="figure-files">
            <a href={file("svg")} download="">{ ink.text(Phrase::FigureSvg) }</a>{ " " }
            <a href={file("csv")} download="">{ ink.text(Phrase::FigureCsv) }</a>{ " " }
            <button type="button" class="button button--quiet needs-app" data-png={file("svg")} data-name={format!("{}.png", sheet.id)}>
                { ink.text(Phrase::FigurePng) }
            </button>
        </p>
    }
}
