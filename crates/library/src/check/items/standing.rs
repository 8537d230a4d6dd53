//! A standing item has one option for each standing, and shows the proposition of its claim.

use std::collections::BTreeSet;

use evidence::Standing;
use quiz::Item;

use crate::Problems;
use crate::entry::Entry;

pub fn holds(item: &Entry<Item>, problems: &mut Problems) {
    let given: BTreeSet<_> = item.value.options.iter().filter_map(|option| option.standing).collect();
    if item.value.options.len() != Standing::ALL.len() || given.len() != Standing::ALL.len() {
        let title = format!("the item `{}` does not have one option for each standing", item.value.id);
        problems.add(
            item.places.at("id"),
            title,
            "a standing item",
            "write one [[item.option]] with standing = \"...\" for each of the six",
        );
    }
    if item.value.stem.is_some() {
        problems.add(
            item.places.at("stem"),
            "a standing item with a stem",
            "not shown",
            "take it away: the proposition of the claim is shown",
        );
    }
}
