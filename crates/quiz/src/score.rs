//! What a set of answers adds up to.

use std::rc::Rc;

use evidence::Id;

use crate::{Choice, Item, Mark, Misconception, Verdict, mark};

/// One item with the answer that was given to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    pub item: Rc<Item>,
    pub choice: Choice,
}

impl Answered {
    pub fn mark(&self) -> Mark {
        mark(&self.item, &self.choice)
    }

    /// The slip that the chosen option stands for.
    pub fn misconception(&self) -> Option<&Id<Misconception>> {
        self.item.chosen(&self.choice)?.misconception.as_ref()
    }
}

/// Counts of answers on one page, or over all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub asked: u32,
    pub right: u32,
    /// One step off on the scale of standings.
    pub close: u32,
    pub dont_know: u32,
}

/// The result of a quiz.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Score {
    pub total: Tally,
    /// By the page that teaches the item, in the order asked.
    pub pages: Vec<(String, Tally)>,
    /// Standings given too high, and too low.
    pub over: u32,
    pub under: u32,
    /// How often each slip was made.
    pub slips: Vec<(Id<Misconception>, u32)>,
    /// Everything but the right answers, in the order asked.
    pub missed: Vec<Id<Item>>,
}

impl Score {
    pub fn of(answers: &[Answered]) -> Self {
        let mut score = Self::default();
        for answered in answers {
            score.add(answered);
        }
        score
    }

    fn add(&mut self, answered: &Answered) {
        let mark = answered.mark();
        self.total.add(mark);
        entry(&mut self.pages, &answered.item.page).add(mark);
        match mark.lean {
            Some(1..) => self.over += 1,
            Some(..=-1) => self.under += 1,
            _ => {}
        }
        if let Some(slip) = answered.misconception() {
            *entry(&mut self.slips, slip) += 1;
        }
        if mark.verdict != Verdict::Right {
            self.missed.push(answered.item.id.clone());
        }
    }
}

/// The value under a key, begun if it is new. A list is enough for the few keys of a quiz, and small in the wasm.
fn entry<'a, K: Clone + PartialEq, V: Default>(list: &'a mut Vec<(K, V)>, key: &K) -> &'a mut V {
    let place = list.iter().position(|(known, _)| known == key).unwrap_or_else(|| {
        list.push((key.clone(), V::default()));
        list.len() - 1
    });
    &mut list[place].1
}

impl Score {
    /// What was answered on that page.
    pub fn page(&self, slug: &str) -> Option<&Tally> {
        self.pages.iter().find(|(page, _)| page == slug).map(|(_, tally)| tally)
    }

    /// How often that slip was made.
    pub fn slip(&self, id: &Id<Misconception>) -> u32 {
        self.slips.iter().find(|(slip, _)| slip == id).map_or(0, |(_, times)| *times)
    }
}

impl Tally {
    fn add(&mut self, mark: Mark) {
        self.asked += 1;
        match mark.verdict {
            Verdict::Right => self.right += 1,
            Verdict::Close => self.close += 1,
            Verdict::DontKnow => self.dont_know += 1,
            Verdict::Missed => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::item::test_items::{named, standing};

    fn answer(item: Item, choice: &str) -> Answered {
        Answered { item: Rc::new(item), choice: Choice::from(choice.to_owned()) }
    }

    proptest! {
        #[test]
        fn pages_add_up_to_the_total(choices in prop::collection::vec((0_usize..4, 0_usize..3), 0..30)) {
            let answers: Vec<_> = choices
                .iter()
                .enumerate()
                .map(|(n, (choice, page))| answer(named(&format!("i{n}"), &format!("p{page}"), 3, 0), &format!("o{choice}")))
                .collect();
            let score = Score::of(&answers);
            prop_assert_eq!(score.pages.iter().map(|(_, tally)| tally.asked).sum::<u32>(), score.total.asked);
            prop_assert_eq!(score.pages.iter().map(|(_, tally)| tally.right).sum::<u32>(), score.total.right);
            prop_assert_eq!(score.missed.len() as u32, score.total.asked - score.total.right);
        }
    }

    #[test]
    fn over_and_under_claiming_are_counted_apart() {
        let score = Score::of(&[
            answer(standing(Standing::Experimental), "established"),
            answer(standing(Standing::Experimental), "mixed"),
            answer(standing(Standing::Established), "unsupported"),
            answer(standing(Standing::Established), "-"),
        ]);
        assert_eq!((score.over, score.under), (2, 1));
        assert_eq!(score.total, Tally { asked: 4, right: 0, close: 1, dont_know: 1 });
    }
}
