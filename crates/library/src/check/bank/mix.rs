//! The mix of standings: neither blanket belief nor blanket doubt may score.

use evidence::Standing;

use super::switch;
use crate::lint::Texts;
use crate::{Content, Problems};

/// No standing is that of more than half of the items.
pub fn standings(texts: &Texts, problems: &mut Problems) {
    let Some((counts, items)) = counts(texts.content, problems) else { return };
    for (standing, count) in Standing::ALL.into_iter().zip(counts).filter(|(_, count)| 2 * count > items) {
        let title = format!("{count} of {items} items ask about a claim that is `{}`", standing.slug());
        let remedy = "write more items on claims of other standings: at most half may have the same";
        problems.add(switch(texts.content, "standings"), title, "over the whole bank", remedy);
    }
}

/// At least a quarter of the items ask about an established claim.
pub fn established(texts: &Texts, problems: &mut Problems) {
    let Some(([established, ..], items)) = counts(texts.content, problems) else { return };
    if 4 * established < items {
        let title = format!("{established} of {items} items ask about an established claim");
        let remedy =
            "write more items on established claims: at least a quarter are needed, so that blanket doubt does not score";
        problems.add(switch(texts.content, "established"), title, "over the whole bank", remedy);
    }
}

/// How many items ask about a claim of each standing, and how many there are; `None` when an item or a claim could not be read.
fn counts(content: &Content, problems: &Problems) -> Option<([usize; 6], usize)> {
    let mut counts = [0; 6];
    for item in &content.items {
        if let Some(claim) = content.claims.iter().find(|claim| Some(&claim.value.id) == item.value.asked()) {
            counts[claim.value.standing as usize] += 1;
        }
    }
    problems.all_read().then(|| (counts, counts.iter().sum()))
}
