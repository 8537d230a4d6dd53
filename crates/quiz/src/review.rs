//! When a claim is asked again.

use evidence::{Claim, Id};

use crate::{Bank, Choice, Item, Verdict, mark, sort_short};

/// Days until a claim is asked again, step by step. Longer each time, because what was recalled after a while is kept longer (Cepeda NJ et al.:
/// Spacing effects in learning, Psychological Science 2008; 19: 1095-1102); the steps themselves are a convention.
pub const STEPS: [u32; 5] = [1, 3, 7, 21, 60];

/// An answer given some day, in a quiz or on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub item: Id<Item>,
    /// The version of the item that was answered. Answers to other versions than the present one do not count.
    pub version: u32,
    pub choice: Choice,
    /// Days since 1 January 1970.
    pub day: u32,
}

/// Where a claim stands on the ladder of reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub claim: Id<Claim>,
    /// Its step: a place in [`STEPS`].
    pub step: usize,
    /// The day of the last answer, since 1 January 1970.
    pub answered: u32,
    /// What to ask next: another wording than the last where there is one, the one that was not asked for longest.
    pub next: Id<Item>,
}

impl Review {
    /// Folds the answers on a claim; `None` when it was never answered. The order in which they are handed in makes no difference.
    ///
    /// A claim begins on the first step. Each day with a right answer moves it up one step, each day with anything else back one, and it never leaves
    /// the ladder. "I don't know" is a miss here. Answers of one day count once: as right if all were, because one that was put right a minute later was
    /// not known. So copies of an answer, and the order within a day, make no difference.
    pub fn of(bank: &Bank, claim: &Id<Claim>, answers: &[Dated]) -> Option<Self> {
        Self::of_current(bank, claim, &current(bank, answers))
    }

    /// Every claim of the bank that was answered, in the order of the bank.
    pub fn all(bank: &Bank, answers: &[Dated]) -> Vec<Self> {
        // Found once for all claims: there are many answers, and this is drawn after each.
        let current = current(bank, answers);
        let answered = |claim: &&Id<Claim>| current.iter().any(|(_, item)| item.asked() == Some(*claim));
        let claims = bank.asked_claims().into_iter().filter(answered);
        claims.filter_map(|claim| Self::of_current(bank, claim, &current)).collect()
    }

    fn of_current(bank: &Bank, claim: &Id<Claim>, current: &[(&Dated, &Item)]) -> Option<Self> {
        let own: Vec<(&Dated, &Item)> = current.iter().copied().filter(|(_, item)| item.asked() == Some(claim)).collect();
        let mut days = days(&own);
        sort_short(&mut days, |day| *day);
        let answered = days.last()?.0;
        let step = days.into_iter().fold(0, |step: usize, (_, right)| match right {
            true => (step + 1).min(STEPS.len() - 1),
            false => step.saturating_sub(1),
        });
        Some(Self { claim: claim.clone(), step, answered, next: next(bank, claim, &own)? })
    }

    /// The day on which it is asked again.
    pub fn due(&self) -> u32 {
        self.answered.saturating_add(STEPS[self.step.min(STEPS.len() - 1)])
    }

    pub fn is_due(&self, today: u32) -> bool {
        self.due() <= today
    }
}

/// Each day with an answer, and whether all of that day were right.
fn days(answers: &[(&Dated, &Item)]) -> Vec<(u32, bool)> {
    let mut days: Vec<(u32, bool)> = Vec::new();
    for (answer, item) in answers {
        let right = mark(item, &answer.choice).verdict == Verdict::Right;
        match days.iter_mut().find(|(day, _)| *day == answer.day) {
            Some((_, all)) => *all &= right,
            None => days.push((answer.day, right)),
        }
    }
    days
}

/// The wording that was not asked for longest, or never; the first of the bank where that leaves several.
fn next(bank: &Bank, claim: &Id<Claim>, answers: &[(&Dated, &Item)]) -> Option<Id<Item>> {
    let last = |item: &Item| answers.iter().filter(|(_, of)| of.id == item.id).map(|(answer, _)| answer.day).max();
    bank.on(claim).min_by_key(|item| last(item)).map(|item| item.id.clone())
}

/// The answers to present items, each with its item.
fn current<'a>(bank: &'a Bank, answers: &'a [Dated]) -> Vec<(&'a Dated, &'a Item)> {
    let item = |answer: &'a Dated| Some((answer, &**bank.item(&answer.item).filter(|item| item.version == answer.version)?));
    answers.iter().filter_map(item).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bank::test_bank::bank;

    fn claim() -> Id<Claim> {
        Id::new("claim-1").unwrap()
    }

    /// An answer to the first or second wording of claim 1, whose key is `o1`.
    fn answer(wording: &str, version: u32, choice: &str, day: u32) -> Dated {
        Dated { item: Id::new(format!("i1-{wording}")).unwrap(), version, choice: Choice::from(choice.to_owned()), day }
    }

    fn any_answer() -> impl Strategy<Value = Dated> {
        let choice = prop::sample::select(vec!["o1", "o2", "-"]);
        (prop::sample::select(vec!["a", "b"]), 1_u32..3, choice, 0_u32..9).prop_map(|(w, v, c, day)| answer(w, v, c, day))
    }

    fn review(answers: &[Dated]) -> Option<Review> {
        Review::of(&bank(), &claim(), answers)
    }

    proptest! {
        #[test]
        fn neither_order_nor_copies_make_a_difference(
            (answers, shuffled) in prop::collection::vec(any_answer(), 0..12).prop_flat_map(|answers| {
                (Just(answers.clone()), Just([answers.clone(), answers].concat()).prop_shuffle())
            })
        ) {
            prop_assert_eq!(review(&answers), review(&shuffled));
        }

        #[test]
        fn the_ladder_is_never_left(answers in prop::collection::vec(any_answer(), 0..30)) {
            if let Some(review) = review(&answers) {
                prop_assert!(review.step < STEPS.len());
                prop_assert!(review.due() > review.answered);
                prop_assert!(!review.is_due(review.answered));
            }
        }

        #[test]
        fn knowing_more_never_brings_it_sooner(answers in prop::collection::vec(any_answer(), 1..12), at in 0_usize..12) {
            let mut better = answers.clone();
            let at = at % better.len();
            better[at].choice = Choice::Option("o1".to_owned());
            let step = |answers: &[Dated]| review(answers).map(|review| review.due());
            prop_assert!(step(&better) >= step(&answers));
        }

        #[test]
        fn a_day_moves_by_one_step_at_most(answers in prop::collection::vec(any_answer(), 1..12), choice in "o1|o2|-") {
            let later = [answers.clone(), vec![answer("a", 1, &choice, 20)]].concat();
            let step = |answers: &[Dated]| review(answers).map_or(0, |review| review.step as i32);
            let expected = (step(&answers) + if choice == "o1" { 1 } else { -1 }).clamp(0, 4);
            prop_assert_eq!(step(&later), expected);
        }

        #[test]
        fn the_next_wording_is_another_one(answers in prop::collection::vec(any_answer(), 1..12)) {
            let current: Vec<_> = answers.iter().filter(|answer| answer.version == 1).collect();
            if let (Some(review), Some(last)) = (review(&answers), current.iter().map(|answer| answer.day).max()) {
                let of_last_day: Vec<_> = current.iter().filter(|answer| answer.day == last).map(|answer| &answer.item).collect();
                prop_assert!(of_last_day.iter().any(|item| **item != review.next));
            }
        }
    }

    #[test]
    fn right_answers_climb_and_a_miss_falls_back_one_step() {
        let mut answers = Vec::new();
        for (day, choice, due) in
            [(0, "o1", 3), (3, "o1", 10), (10, "o1", 31), (31, "o1", 91), (91, "o1", 151), (151, "o2", 172), (172, "-", 179)]
        {
            answers.push(answer("a", 1, choice, day));
            assert_eq!(review(&answers).unwrap().due(), due, "day {day}");
        }
    }

    #[test]
    fn only_answers_to_the_present_item_count() {
        assert_eq!(review(&[answer("a", 2, "o1", 5)]), None);
        assert_eq!(review(&[]), None);
        let other = Dated { item: Id::new("i2-a").unwrap(), ..answer("a", 1, "o1", 5) };
        assert_eq!(Review::all(&bank(), &[other, answer("b", 1, "o1", 5)]).len(), 2);
    }
}
