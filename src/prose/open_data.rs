//! The page that documents the open data: every file, what it holds, and the schema that it keeps to.

use library::Phrase;
use opendata::Listed;
use yew::prelude::*;

use super::ink::Ink;
use super::outcomes::column;
use crate::view::title;

pub fn open_data(ink: &Ink) -> Html {
    let core = &ink.packed.core;
    let heads = [Phrase::DataFile, Phrase::DataHolds, Phrase::DataSchema];
    html! {
        <div class="prose">
            { title(ink.phrase(Phrase::DataTitle)) }
            <p class="lead">{ ink.text(Phrase::DataIntro) }</p>
            <p>
                { ink.fill(Phrase::DataVersion, &[("version", &core.version), ("date", &core.updated)]) }{ " " }
                { ink.fill(Phrase::DataFormat, &[("version", opendata::SCHEMA_VERSION)]) }
            </p>
            <p>{ ink.text(Phrase::DataRules) }</p>
            <div class="table-frame" role="region" tabindex="0" aria-label={ink.phrase(Phrase::DataFile)}>
                <table class="stacks" role="table">
                    <thead role="rowgroup"><tr role="row">{ for heads.into_iter().map(|head| column(ink, head)) }</tr></thead>
                    <tbody role="rowgroup">{ for opendata::listing().iter().map(|file| row(ink, file)) }</tbody>
                </table>
            </div>
            <p><strong>{ ink.text(Phrase::DataLicence) }{ ": " }</strong>{ "CC BY 4.0" }</p>
        </div>
    }
}

fn row(ink: &Ink, file: &Listed) -> Html {
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ link(ink, file.file) }</th>
            <td role="cell">{ ink.text(file.holds) }</td>
            <td role="cell">{ for file.schema.iter().map(|schema| link(ink, schema)) }</td>
        </tr>
    }
}

/// A download is left to the browser.
fn link(ink: &Ink, file: &str) -> Html {
    let name = file.rsplit('/').next().unwrap_or(file).to_owned();
    // An empty value keeps the name of the file.
    html! { <a href={ink.site.route.up() + file} download="">{ name }</a> }
}
