//! People as dots: so many of so many.

use super::{circle, picture, silent};
use crate::el::{El, el};

/// Dots in a row.
const ROW: u32 = 10;

/// `counted` large, full dots first, then small rings up to `whole`, in rows of ten. In any two pictures of the same whole the same person stands in the
/// same place.
pub fn dots(counted: u32, whole: u32) -> El {
    let rows = whole.div_ceil(ROW).max(1);
    silent(picture("dots", f64::from(ROW), f64::from(rows))).with(dots_at(counted, whole, 1.0))
}

/// The same inside a picture; `side` is the room of a dot.
pub fn dots_at(counted: u32, whole: u32, side: f64) -> El {
    let at = |n: u32| (side * (f64::from(n % ROW) + 0.5), side * (f64::from(n / ROW) + 0.5));
    let full = (0..counted.min(whole)).map(|n| circle("dot dot--counted", at(n), 0.42 * side));
    let rest = (counted..whole).map(|n| circle("dot dot--other", at(n), 0.24 * side));
    el("g").each(full).each(rest)
}
