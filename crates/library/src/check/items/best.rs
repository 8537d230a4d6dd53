//! A best-answer item has 3 or 4 options, each with a name and a text of its own.

use std::collections::BTreeSet;

use quiz::Item;

use super::count_options;
use crate::Problems;
use crate::entry::Entry;

pub fn holds(item: &Entry<Item>, problems: &mut Problems) {
    let remedy = "add or take away options; \"I don't know\" is added by the site";
    count_options(item, 3..=4, "3 or 4 are needed", remedy, problems);
    let mut names = BTreeSet::new();
    for (index, option) in item.value.options.iter().enumerate() {
        let place = item.places.at(&format!("option.{index}.text"));
        if option.id.is_none() || option.text.is_none() || !names.insert(option.name()) {
            let remedy = "give every option an id of its own and a text";
            problems.add(place, "an option without a name or text of its own", "this option", remedy);
        }
    }
}
