//! A figure as files of its own: a picture that says its message and its source by itself, and its numbers.

use std::collections::BTreeMap;

use library::{FigureSheet, Phrase, Plot};
use yew::prelude::*;

use super::marks::wrap;
use super::{pictures, rows, searched};
use crate::prose::html_of;
use crate::prose::ink::Ink;
use crate::text::escape;

/// What each class means, as attributes: a file has no style sheet, and where hosts forbid styles in pages they forbid them in it too.
const LOOK: [(&str, &[(&str, &str)]); 27] = [
    ("title", &[("font-weight", "700"), ("font-size", "15")]),
    ("note", &[("font-size", "11")]),
    ("source", &[("font-size", "10")]),
    ("figure-label", &[("font-weight", "600")]),
    ("figure-group", &[("font-weight", "700")]),
    ("figure-words", &[("font-size", "12"), ("fill", "#4a5157")]),
    ("figure-axis", &[("font-size", "12")]),
    ("figure-alone", &[("font-size", "12")]),
    ("figure-grid", &[("stroke", "#d5d3cb")]),
    ("figure-neutral", &[("stroke", "#1b1f23"), ("stroke-dasharray", "2 3")]),
    ("figure-interval", &[("stroke", "#1b1f23"), ("stroke-width", "2")]),
    ("figure-interval--approximate", &[("stroke-dasharray", "4 3")]),
    ("figure-point", &[("fill", "#1b1f23")]),
    ("figure-point--open", &[("fill", "#fff"), ("stroke", "#1b1f23"), ("stroke-width", "2")]),
    ("figure-bar", &[("fill", "#0a5561")]),
    ("dot--counted", &[("fill", "#0a5561")]),
    ("dot--other", &[("fill", "none"), ("stroke", "#4a5157")]),
    ("figure-study", &[("fill", "#0a5561")]),
    ("figure-study--alone", &[("fill", "none"), ("stroke", "#0a5561"), ("stroke-width", "2")]),
    ("figure-cell", &[("fill", "none"), ("stroke", "#d5d3cb")]),
    ("map-room", &[("fill", "none")]),
    ("map-people", &[("fill", "#0a5561")]),
    ("map-none", &[("fill", "none"), ("stroke", "#4a5157")]),
    ("disc-ring", &[("fill", "none"), ("stroke", "#1b1f23"), ("stroke-width", "2")]),
    ("disc-ring--dashed", &[("stroke-dasharray", "3 2")]),
    ("disc-fill", &[("fill", "#1b1f23")]),
    ("disc-line", &[("stroke", "#1b1f23"), ("stroke-width", "2")]),
];

/// A rim of paper keeps texts apart from the lines behind them.
const TEXT: &str = "<text stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"";

/// Letters in a line of the title, of what to see in the picture, and of the source.
const TITLE: usize = 29;
const NOTE: usize = 48;
const SOURCE: usize = 50;

const WIDTH: f64 = 320.0;

/// The picture as SVG; the first one where there are two of the same.
pub fn svg(ink: &Ink, sheet: &FigureSheet) -> String {
    let drawn = pictures(ink, sheet).into_iter().map(|picture| html_of(Html::from(picture)));
    let drawn = drawn.into_iter().find(|text| text.starts_with("<svg")).unwrap_or_default();
    // Links lead somewhere on the site only.
    let drawn = without(&drawn.replace("<a ", "<g ").replace("</a>", "</g>"), "href");
    let height: f64 =
        drawn.split("viewBox=\"0 0 320 ").nth(1).and_then(|rest| rest.split('"').next()?.parse().ok()).unwrap_or(WIDTH);
    let title = wrap(&sheet.title, TITLE);
    let top = 8.0 + 19.0 * title.len() as f64 + 6.0;
    let (title, _) = written("title", &title, 20.0, 19.0);
    let (note, under) = written("note", &note(ink, sheet), top + height + 16.0, 14.0);
    let (source, under) = written("source", &wrap(&source(ink, sheet), SOURCE), under + 4.0, 13.0);
    let whole = under - 4.0;
    let drawn = drawn.replacen("<svg", &format!("<svg x=\"0\" y=\"{top}\" width=\"{WIDTH}\" height=\"{height}\""), 1);
    let all = painted(&format!("{title}{drawn}{note}{source}")).replace("<text", TEXT);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {whole}\" width=\"{}\" height=\"{}\" font-family=\"sans-serif\" \
         font-size=\"13\" fill=\"#1b1f23\"><title>{}</title><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>{all}</svg>\n",
        2.0 * WIDTH,
        2.0 * whole,
        escape(&sheet.title),
    )
}

/// Lines of text from `top` on, and where the next one would stand.
fn written(class: &str, lines: &[String], top: f64, step: f64) -> (String, f64) {
    let line = |(n, line): (usize, &String)| {
        format!("<text class=\"{class}\" x=\"4\" y=\"{}\">{}</text>", top + step * n as f64, escape(line))
    };
    (lines.iter().enumerate().map(line).collect(), top + step * lines.len() as f64)
}

/// What to see in the picture, and what not to conclude. In a map stand numbers alone: its file names what they are.
fn note(ink: &Ink, sheet: &FigureSheet) -> Vec<String> {
    let key = rows(ink, sheet).into_iter().filter(|_| matches!(sheet.plot, Plot::Map(_)));
    let key = key.map(|(name, value)| format!("{name}: {value}"));
    [sheet.text.clone()].into_iter().chain(key).flat_map(|text| wrap(&text, NOTE)).collect()
}

/// Classes written out as what they mean.
fn painted(svg: &str) -> String {
    let mut painted = String::new();
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("class=\"") {
        let (classes, after) = after.split_once('"').unwrap_or((after, ""));
        let mut look: BTreeMap<&str, &str> = BTreeMap::new();
        for class in classes.split_whitespace() {
            look.extend(LOOK.iter().filter(|(known, _)| *known == class).flat_map(|(_, look)| look.iter().copied()));
        }
        painted += before;
        painted += &format!("class=\"{classes}\"");
        look.into_iter().for_each(|(name, value)| painted += &format!(" {name}=\"{value}\""));
        rest = after;
    }
    painted + rest
}

/// Without that attribute.
fn without(svg: &str, name: &str) -> String {
    let mark = format!(" {name}=\"");
    let mut parts = svg.split(mark.as_str());
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.map(|part| part.split_once('"').map_or("", |(_, after)| after)).collect::<String>()
}

/// The numbers as CSV (RFC 4180). Each line says all that it takes to read it alone: what, value, scale, message, caution and source.
pub fn csv(ink: &Ink, sheet: &FigureSheet) -> String {
    let head = [
        Phrase::FigureWhat,
        Phrase::FigureValue,
        Phrase::FigureAxis,
        Phrase::FigureKind,
        Phrase::FigureNote,
        Phrase::FigureSource,
    ];
    let same = [sheet.axis.clone(), sheet.title.clone(), sheet.text.clone(), source(ink, sheet)];
    let rows = rows(ink, sheet).into_iter().map(|(what, value)| {
        let [axis, title, text, source] = same.clone();
        [what, value, axis, title, text, source]
    });
    let line = |cells: [String; 6]| cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).join(",") + "\r\n";
    [head.map(|phrase| ink.phrase(phrase).to_string())].into_iter().chain(rows).map(line).collect()
}

fn source(ink: &Ink, sheet: &FigureSheet) -> String {
    let studies = sheet.studies.iter().map(|study| study.name.as_str());
    let origins: Vec<&str> = studies.chain(sheet.sources.iter().map(|source| source.name.as_str())).collect();
    let from = if origins.is_empty() {
        String::new()
    } else {
        format!("{} {}. ", ink.phrase(Phrase::FigureSource), origins.join("; "))
    };
    format!("{from}{} {}", searched(ink, sheet), ink.site.core.name).trim().to_owned()
}
