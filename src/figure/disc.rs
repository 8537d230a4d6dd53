//! The mark of a standing: a small disc whose filling says how far the proposition is borne out.
//!
//! Shape comes first and the word always stands beside it, so that nothing depends on colour: grey print, forced colours and readers who do
//! not tell the tones apart lose nothing.

use evidence::Standing;

use super::number;
use crate::el::{El, el};

/// The disc alone, hidden from screen readers because the word says the same.
pub fn disc(standing: Standing) -> El {
    let disc = el("svg").attr("class", class(standing)).fix("viewBox", "0 0 20 20");
    let disc = disc.fix("width", "20").fix("height", "20").fix("aria-hidden", "true").fix("focusable", "false");
    disc.each(shape(standing))
}

/// The disc inside a picture, with its middle there.
pub fn disc_at(standing: Standing, (x, y): (f64, f64)) -> El {
    let place = format!("translate({} {})", number(x - 10.0), number(y - 10.0));
    el("g").attr("class", class(standing)).attr("transform", place).each(shape(standing))
}

fn class(standing: Standing) -> String {
    format!("disc disc--{}", standing.slug())
}

fn shape(standing: Standing) -> Vec<El> {
    let ring = || circle("8", "disc-ring");
    match standing {
        Standing::Established => vec![circle("9", "disc-fill")],
        // Three quarters, from the top clockwise.
        Standing::Supported => vec![ring(), path("M10 10V2a8 8 0 1 1-8 8z", "disc-fill")],
        // Half, parted by an upright line.
        Standing::Mixed => vec![ring(), path("M10 2a8 8 0 0 0 0 16z", "disc-fill"), path("M10 1v18", "disc-line")],
        Standing::Experimental => vec![circle("8", "disc-ring disc-ring--dashed"), circle("3", "disc-fill")],
        Standing::TestedNotShown => vec![ring(), path("M4.5 15.5l11-11", "disc-line")],
        Standing::Unsupported => vec![ring()],
    }
}

fn circle(radius: &'static str, class: &'static str) -> El {
    el("circle").fix("cx", "10").fix("cy", "10").fix("r", radius).class(class)
}

fn path(line: &'static str, class: &'static str) -> El {
    el("path").fix("d", line).class(class)
}
