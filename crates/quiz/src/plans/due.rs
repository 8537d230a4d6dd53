//! What is due for another look.

use evidence::Id;

use crate::{Bank, Dated, Item, Review, Seed, sort_short};

/// Items on every claim that is due, each in another wording than the last where there is one. What is due longest comes first, so that whoever has
/// little time may stop anywhere; what is due on the same day is in the order of the seed.
pub fn review_quiz(bank: &Bank, answers: &[Dated], today: u32, seed: Seed) -> Vec<Id<Item>> {
    let due: Vec<Review> = Review::all(bank, answers).into_iter().filter(|review| review.is_due(today)).collect();
    let mut due = seed.shuffled("review", &due);
    sort_short(&mut due, Review::due);
    due.into_iter().map(|review| review.next).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Choice;
    use crate::bank::test_bank::bank;

    fn answer(claim: usize, day: u32) -> Dated {
        let item = Id::new(format!("i{claim}-a")).unwrap();
        Dated { item, version: 1, choice: Choice::DontKnow, day }
    }

    proptest! {
        #[test]
        fn what_is_due_is_asked_in_other_words(number: u32, days in prop::collection::vec(0_u32..9, 0..40), today in 0_u32..12) {
            let bank = bank();
            let answers: Vec<Dated> = days.iter().enumerate().map(|(claim, day)| answer(claim, *day)).collect();
            let plan = review_quiz(&bank, &answers, today, Seed::new(number));
            // A miss is due the next day.
            prop_assert_eq!(plan.len(), days.iter().filter(|day| **day < today).count());
            prop_assert!(plan.iter().all(|id| id.as_str().ends_with("-b")));
            let day_of = |id: &Id<Item>| {
                let claim: usize = id.as_str()[1..].trim_end_matches("-b").parse().unwrap();
                days[claim]
            };
            prop_assert!(plan.windows(2).all(|pair| day_of(&pair[0]) <= day_of(&pair[1])));
        }
    }

    #[test]
    fn the_same_seed_asks_the_same_for_ever() {
        let answers: Vec<Dated> = [(1, 5), (7, 5), (2, 3), (9, 5), (4, 8)].map(|(claim, day)| answer(claim, day)).to_vec();
        let plan: Vec<_> = review_quiz(&bank(), &answers, 8, Seed::new(2026)).iter().map(ToString::to_string).collect();
        assert_eq!(plan, ["i2-b", "i9-b", "i7-b", "i1-b"]);
    }
}
