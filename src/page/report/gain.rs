//! What was gained between the two forms of a pair.

use quiz::{Gain, Mode};
use site::{Questions, Word};

use crate::el::{El, el};
use crate::state::{Attempt, Reader};
use crate::view::{Site, line, whole};

/// Nothing but for a second form whose first one was answered too.
pub fn gain(site: &Site, questions: &Questions, reader: &Reader, attempt: &Attempt) -> Option<El> {
    if attempt.mode != Mode::After {
        return None;
    }
    let before =
        reader.learner.attempts.iter().rev().find(|before| before.mode == Mode::Before && before.seed == attempt.seed)?;
    let gain = Gain::of(&before.answered(&questions.bank), &attempt.answered(&questions.bank));
    let (before, after) = (whole(gain.before), whole(gain.after));
    let scores = site.fill(Word::GainScores, &[("n", &gain.claims.to_string()), ("before", &before), ("after", &after)]);
    let told = match gain.interval {
        None => line(site, Word::GainFew),
        Some((low, high)) => {
            let word = if gain.too_small() { Word::GainSmall } else { Word::GainTold };
            let (points, low, high) = (signed(gain.points()), signed(low), signed(high));
            el("p").with(site.fill(word, &[("points", &points), ("low", &low), ("high", &high)]))
        }
    };
    Some(
        el("div")
            .class("gain")
            .with(el("h3").with(site.text(Word::GainTitle)))
            .with(el("p").class("lead").with(scores))
            .with(told),
    )
}

/// With its sign, and a minus that is read as one.
fn signed(points: f64) -> String {
    let size = whole(points.abs());
    match points {
        _ if size == "0" => size,
        _ if points > 0.0 => format!("+{size}"),
        _ => format!("\u{2212}{size}"),
    }
}

#[cfg(test)]
mod tests {
    use super::signed;

    #[test]
    fn points_bear_their_sign() {
        assert_eq!([signed(4.6), signed(-3.2), signed(0.3), signed(-0.2)], ["+5", "\u{2212}3", "0", "0"]);
    }
}
