//! The key is the longest option no more often than chance would have it: else whoever picks the longest needs to know nothing.

use quiz::Item;

use super::{all_best, some, switch};
use crate::Problems;
use crate::entry::Entry;
use crate::lint::Texts;

/// Points of 100 above chance that are let pass.
const SLACK: f64 = 5.0;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let Some(items) = all_best(texts.content, problems) else { return };
    let chance: f64 = items.iter().map(|item| 1.0 / item.value.options.len() as f64).sum();
    let longest: f64 = items.iter().map(|item| earned(&item.value)).sum();
    let count = items.len() as f64;
    if longest <= chance + count * SLACK / 100.0 {
        return;
    }
    let keys: Vec<&Entry<Item>> = items.into_iter().filter(|item| earned(&item.value) == 1.0).collect();
    let title =
        format!("the key is the longest option in {longest:.1} of {count} best-answer items; chance would be {chance:.1}");
    let remedy = format!("shorten keys or lengthen other options; the key is the longest in {}", some(&keys));
    problems.add(switch(texts.content, "longest"), title, "over the whole bank", remedy);
}

/// What picking the longest option earns: the whole item, a part where several are as long, or nothing.
fn earned(item: &Item) -> f64 {
    let lengths =
        item.options.iter().map(|option| (option.text.as_deref().unwrap_or_default().chars().count(), option.correct));
    let most = lengths.clone().map(|(length, _)| length).max().unwrap_or(0);
    let longest: Vec<bool> = lengths.filter(|(length, _)| *length == most).map(|(_, correct)| correct).collect();
    if longest.contains(&true) { 1.0 / longest.len() as f64 } else { 0.0 }
}
