//! True standings against those that the reader gave, as a picture and as a table.

use evidence::Standing;
use quiz::Score;
use site::Word;

use super::row_head;
use crate::el::{El, el};
use crate::figure;
use crate::view::{Site, badge, line};

/// Nothing where no standing was asked for.
pub fn matrix(site: &Site, score: &Score) -> El {
    let any = score.matrix.iter().flatten().any(|count| *count > 0);
    el("div").when(any, || {
        el("figure")
            .class("figure")
            .with(el("figcaption").with(el("h3").with(site.text(Word::ReportMatrix))).with(line(site, Word::ReportMatrixText)))
            .with(figure::matrix(|truth, given| score.given(truth, given)))
            .with(
                el("div")
                    .class("table-frame")
                    .fix("tabindex", "0")
                    .fix("role", "region")
                    .attr("aria-label", site.word(Word::ReportMatrix))
                    .with(table(site, score)),
            )
    })
}

fn table(site: &Site, score: &Score) -> El {
    let corner = el("td").with(site.text(Word::ReportTruth)).with(" / ").with(site.text(Word::ReportGiven));
    let column = |standing: Standing| el("th").fix("scope", "col").with(badge(site, standing));
    let row = |truth: Standing| {
        let cell = |given: Standing| {
            let class = if given == truth { "matrix-cell matrix-cell--right" } else { "matrix-cell" };
            el("td").class(class).with(score.given(truth, given).to_string())
        };
        el("tr").with(row_head().with(badge(site, truth))).each(Standing::ALL.map(cell))
    };
    el("table")
        .class("result-table matrix-table")
        .with(el("thead").with(el("tr").with(corner).each(Standing::ALL.map(column))))
        .with(el("tbody").each(Standing::ALL.map(row)))
}
