//! The options of a best-answer item stand, letter for letter, in other items that have other keys. So whoever sees the options alone cannot tell which
//! is right, however much they know of the subject, of quizzes or of our tone: only the stem decides.
//!
//! Items of this form are known as extended matching items (Case SM, Swanson DB: Extended-matching items, a practical alternative to free-response
//! questions, Teaching and Learning in Medicine 1993; 5: 107-115).

use std::collections::{BTreeMap, BTreeSet};

use quiz::Item;

use super::all_best;
use crate::Problems;
use crate::entry::Entry;
use crate::lint::Texts;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let Some(items) = all_best(texts.content, problems) else { return };
    let mut sets: BTreeMap<BTreeSet<&str>, Vec<&Entry<Item>>> = BTreeMap::new();
    for item in items {
        sets.entry(item.value.option_texts()).or_default().push(item);
    }
    for set in sets.into_values() {
        let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
        for key in set.iter().filter_map(|item| item.value.key()?.text.as_deref()) {
            *keys.entry(key).or_default() += 1;
        }
        let Some((key, count)) = keys.into_iter().max_by_key(|(_, count)| *count) else { continue };
        if 2 * count <= set.len() {
            continue;
        }
        let item = set[0];
        let title = match set.len() {
            1 => format!("the options of `{}` stand in no other item", item.value.id),
            all => format!("\"{key}\" is the key of {count} of {all} items with these options"),
        };
        let remedy =
            "write items with the very same options and other keys, until no option is the key of more than half of them";
        problems.add(item.places.at("id"), title, "what is right can be guessed from the options", remedy);
    }
}
