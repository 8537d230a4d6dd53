//! What a set of answers adds up to.

use std::rc::Rc;

use evidence::{Id, Standing};

use crate::{Choice, Confidence, Item, ItemKind, Mark, Misconception, Verdict, mark};

/// One item with the answer that was given to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    pub item: Rc<Item>,
    pub choice: Choice,
    /// How sure the reader was, where that was said.
    pub confidence: Option<Confidence>,
}

impl Answered {
    /// An answer without a word on how sure the reader was.
    pub fn new(item: Rc<Item>, choice: Choice) -> Self {
        Self { item, choice, confidence: None }
    }

    pub fn mark(&self) -> Mark {
        mark(&self.item, &self.choice)
    }

    /// The slips that were made.
    pub fn slips(&self) -> Vec<&Id<Misconception>> {
        self.item.slips(&self.choice)
    }

    /// The true and the given standing, where a standing was given.
    pub fn standings(&self) -> Option<(Standing, Standing)> {
        if self.item.kind != ItemKind::Standing {
            return None;
        }
        self.item.key()?.standing.zip(self.item.chosen(&self.choice)?.standing)
    }
}

/// Counts of answers on one page, or over all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub asked: u32,
    pub right: u32,
    /// Partly right: one step off on the scale of standings, for one.
    pub close: u32,
    pub dont_know: u32,
    /// The sum of the scores, in hundredths of an item.
    pub points: u32,
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
    /// By how many steps of the scale, all in all.
    pub over_steps: u32,
    pub under_steps: u32,
    /// How often each standing was given to claims of each: a row for each true standing, a column for each given one, both from
    /// established to unsupported. "I don't know" is in none.
    pub matrix: [[u32; 6]; 6],
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
        let steps = mark.lean.map_or(0, |lean| u32::from(lean.unsigned_abs()));
        match mark.lean {
            Some(1..) => (self.over, self.over_steps) = (self.over + 1, self.over_steps + steps),
            Some(..=-1) => (self.under, self.under_steps) = (self.under + 1, self.under_steps + steps),
            _ => {}
        }
        if let Some((truth, given)) = answered.standings() {
            self.matrix[truth as usize][given as usize] += 1;
        }
        for slip in answered.slips() {
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
    /// How often the claim stood there and was put there.
    pub fn given(&self, truth: Standing, given: Standing) -> u32 {
        self.matrix[truth as usize][given as usize]
    }

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
    /// The mean score, 0 to 100; `None` without answers. "I don't know" counts as 0.
    pub fn mean(&self) -> Option<f64> {
        (self.asked > 0).then(|| f64::from(self.points) / f64::from(self.asked))
    }

    fn add(&mut self, mark: Mark) {
        self.asked += 1;
        self.points += u32::from(mark.score);
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
    use crate::item::test_items::{estimate, named, order, several, slip, standing};

    fn answer(item: Item, choice: &str) -> Answered {
        Answered::new(Rc::new(item), Choice::from(choice.to_owned()))
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
            prop_assert_eq!(score.pages.iter().map(|(_, tally)| tally.points).sum::<u32>(), score.total.points);
            prop_assert_eq!(score.missed.len() as u32, score.total.asked - score.total.right);
            prop_assert!(score.total.mean().is_none_or(|mean| (0.0..=100.0).contains(&mean)));
        }

        #[test]
        fn the_matrix_tells_every_standing_given(given in prop::collection::vec((0_usize..6, 0_usize..7), 0..30)) {
            let slug = |n: usize| Standing::ALL.get(n).map_or("-", |standing| standing.slug());
            let answers: Vec<_> = given.iter().map(|(truth, given)| answer(standing(Standing::ALL[*truth]), slug(*given))).collect();
            let score = Score::of(&answers);
            let cells = || Standing::ALL.into_iter().flat_map(|truth| Standing::ALL.map(|given| (truth, given)));
            let sum = |sign: i8| cells().map(|(truth, given)| {
                score.given(truth, given) * u32::try_from((given.step() - truth.step()) * sign).unwrap_or(0)
            }).sum::<u32>();
            prop_assert_eq!(score.matrix.iter().flatten().sum::<u32>(), score.total.asked - score.total.dont_know);
            prop_assert_eq!(Standing::ALL.into_iter().map(|same| score.given(same, same)).sum::<u32>(), score.total.right);
            prop_assert_eq!((score.over_steps, score.under_steps), (sum(1), sum(-1)));
            prop_assert!(score.over_steps >= score.over && score.under_steps >= score.under);
        }
    }

    #[test]
    fn every_kind_tells_its_slips() {
        let score = Score::of(&[
            answer(named("a", "p", 3, 0), "o1"),
            answer(named("b", "p", 3, 0), "o1"),
            answer(standing(Standing::Mixed), "unsupported"),
            answer(several(2, 2), "c0+c2"),
            answer(order(&Standing::ALL[..3]), "mixed>established>supported"),
            answer(estimate(80.0), "20"),
            answer(estimate(80.0), "-"),
        ]);
        let made = |name: &str| score.slip(&slip(name));
        assert_eq!(["o1", "unsupported", "c1", "c2", "mixed", "low"].map(made), [2, 1, 1, 1, 1, 1]);
        assert_eq!(score.slips.len(), 6);
        // Half of the established claims found and one too many is nothing; a third of the pairs is not more than a blind order.
        assert_eq!((score.total.points, score.total.close, score.total.mean()), (0, 0, Some(0.0)));
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
        assert_eq!((score.over_steps, score.under_steps), (4, 5));
        assert_eq!(score.total, Tally { asked: 4, right: 0, close: 1, dont_know: 1, points: 50 });
    }
}
