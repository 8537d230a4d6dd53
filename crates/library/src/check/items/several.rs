//! Of several claims some are established, and at most half: then choosing all of them, or none, earns nothing.

use evidence::Standing;
use quiz::Item;

use super::{claims_of_options, count_options};
use crate::entry::Entry;
use crate::{Content, Problems};

pub fn holds(content: &Content, item: &Entry<Item>, problems: &mut Problems) {
    count_options(item, 3..=6, "3 to 6 are needed", "add or take away claims", problems);
    let Some(claims) = claims_of_options(content, item, problems) else { return };
    let established = claims.iter().filter(|claim| claim.standing == Standing::Established).count();
    if established == 0 || 2 * established > claims.len() {
        let title = format!("in the item `{}` {established} of {} claims are established", item.value.id, claims.len());
        let remedy = "name at least one that is, and no more than half: else choosing all or none would pay";
        problems.add(item.places.at("id"), title, "this item", remedy);
    }
}
