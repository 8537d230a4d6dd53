//! True standings against those that were given: a disc in each cell, as large in area as its count.

use evidence::Standing;

use super::{circle, disc_at, number, picture, silent};
use crate::el::{El, el};

/// Side of a cell.
const CELL: f64 = 40.0;

/// A row for each true standing, a column for each given one, both in the order of the scale. The cells of right answers are framed.
pub fn matrix(count: impl Fn(Standing, Standing) -> u32) -> El {
    let most = Standing::ALL.iter().flat_map(|truth| Standing::ALL.map(|given| count(*truth, given))).max().unwrap_or_default();
    let side = CELL * 7.0;
    let middle = |place: usize| CELL * (place as f64 + 1.5);
    let heads = Standing::ALL.into_iter().enumerate().flat_map(|(place, standing)| {
        [disc_at(standing, (middle(place), CELL * 0.5)), disc_at(standing, (CELL * 0.5, middle(place)))]
    });
    let cells = Standing::ALL.into_iter().enumerate().flat_map(|(row, truth)| {
        let count = &count;
        Standing::ALL.into_iter().enumerate().map(move |(column, given)| {
            let (x, y) = (middle(column), middle(row));
            let frame = el("rect")
                .class(if row == column { "figure-cell figure-cell--right" } else { "figure-cell" })
                .attr("x", number(x - CELL / 2.0 + 2.0))
                .attr("y", number(y - CELL / 2.0 + 2.0))
                .attr("width", number(CELL - 4.0))
                .attr("height", number(CELL - 4.0));
            let times = count(truth, given);
            // Area, not width, is what eyes compare.
            let radius = (f64::from(times) / f64::from(most.max(1))).sqrt() * (CELL / 2.0 - 5.0);
            el("g").with(frame).with((times > 0).then(|| circle("figure-bubble", (x, y), radius)))
        })
    });
    silent(picture("figure-picture figure-matrix", side, side)).each(heads).each(cells)
}
