//! Claims to put in order have standings that all differ, and are not written in their order.

use evidence::Standing;
use quiz::Item;

use super::{claims_of_options, count_options};
use crate::entry::Entry;
use crate::{Content, Problems};

pub fn holds(content: &Content, item: &Entry<Item>, problems: &mut Problems) {
    count_options(item, 3..=4, "3 or 4 are needed", "add or take away claims", problems);
    let Some(claims) = claims_of_options(content, item, problems) else { return };
    let mut seen: Vec<Standing> = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        if seen.contains(&claim.standing) {
            let title = format!("a second claim that is `{}` in the item `{}`", claim.standing.slug(), item.value.id);
            let remedy = "name claims of different standings: two of one standing have no order";
            problems.add(item.places.at(&format!("option.{index}.claim")), title, "this claim", remedy);
        }
        seen.push(claim.standing);
    }
    if seen.is_sorted_by(|above, below| above < below) {
        let title = format!("the claims of the item `{}` are written in their order", item.value.id);
        problems.add(item.places.at("id"), title, "the key stands there", "write them in another order");
    }
}
