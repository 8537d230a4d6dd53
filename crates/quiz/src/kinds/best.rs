//! One best answer: a stem and options of which exactly one is right.

use super::{Rules, chosen_wrongly, key_by_name, named, names_one};
use crate::{Choice, Item, Mark};

pub const RULES: Rules =
    Rules { name: "best", shuffled: true, accepts: names_one, chosen: named, wrong: chosen_wrongly, mark, key: key_by_name };

fn mark(item: &Item, choice: &Choice) -> Mark {
    Mark::scored(if named(item, choice).is_some_and(|option| option.correct) { 100 } else { 0 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{best, slip};
    use crate::mark;

    proptest! {
        #[test]
        fn it_pays_for_its_key_alone(options in 2_usize..5, key in 0_usize..5, chosen in 0_usize..5) {
            let (key, chosen) = (key % options, chosen % options);
            let (item, choice) = (best(options, key), Choice::Option(format!("o{chosen}")));
            prop_assert_eq!(mark(&item, &choice).score, if key == chosen { 100 } else { 0 });
            prop_assert_eq!(mark(&item, &choice).lean, None);
            let slip = slip(&format!("o{chosen}"));
            prop_assert_eq!(item.slips(&choice), if key == chosen { vec![] } else { vec![&slip] });
        }
    }
}
