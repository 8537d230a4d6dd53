//! Keys stand in every place equally often, as items are written: so they are on paper, and in the page before a quiz shuffles them.

use quiz::Item;

use super::{all_best, some, switch};
use crate::Problems;
use crate::entry::Entry;
use crate::lint::Texts;

/// Points of 100 from an even share that are let pass.
const SLACK: f64 = 10.0;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let Some(items) = all_best(texts.content, problems) else { return };
    let places = items.iter().map(|item| item.value.options.len()).max().unwrap_or(0);
    for place in 0..places {
        let keys: Vec<&Entry<Item>> = items.iter().copied().filter(|item| stands(&item.value) == Some(place)).collect();
        let options = items.iter().map(|item| item.value.options.len()).filter(|options| place < *options);
        let even: f64 = options.map(|options| 1.0 / options as f64).sum();
        let off = 100.0 * (keys.len() as f64 - even) / items.len() as f64;
        if off.abs() > SLACK {
            let title = format!(
                "the key stands in place {} in {} of {} best-answer items; even would be {even:.1}",
                place + 1,
                keys.len(),
                items.len()
            );
            let remedy = match off > 0.0 {
                true => format!("move keys to other places in some of {}", some(&keys)),
                false => "move keys of other items to this place".to_owned(),
            };
            problems.add(switch(texts.content, "positions"), title, "over the whole bank", remedy);
        }
    }
}

fn stands(item: &Item) -> Option<usize> {
    item.options.iter().position(|option| option.correct)
}
