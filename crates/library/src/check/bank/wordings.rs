//! Every claim that is asked about has two items in different words, so that asking again is not asking the same.

use quiz::{Item, ItemKind};

use crate::Problems;
use crate::entry::Entry;
use crate::lint::Texts;

pub fn check(texts: &Texts, problems: &mut Problems) {
    if !problems.all_read() {
        // The second item may be the one that could not be read.
        return;
    }
    let items = &texts.content.items;
    for (index, item) in items.iter().enumerate() {
        let Some(claim) = item.value.asked() else { continue };
        let same = |other: &&Entry<Item>| other.value.asked() == Some(claim);
        if items[..index].iter().any(|other| same(&other)) {
            continue;
        }
        if items[index..].iter().filter(same).all(|other| wording(&other.value) == wording(&item.value)) {
            let title = format!("the claim `{claim}` is asked about in one way only");
            let remedy = "write a second item on it, of another kind or with another stem";
            problems.add(item.places.at("id"), title, "by this item", remedy);
        }
    }
}

/// Items with the same are the same question. A standing item always asks for the standing of the proposition, whatever its scene.
fn wording(item: &Item) -> (ItemKind, Option<&str>) {
    (item.kind, item.stem.as_deref())
}
