//! Whether a reader knows what they know: how often they were right when they were sure.

use evidence::Id;

use crate::{Answered, Confidence, Item, Verdict, wilson};

/// Answers at one level of confidence. Right means a right verdict, the full score; "I don't know" is no answer that one can be sure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    pub confidence: Confidence,
    pub asked: u32,
    pub right: u32,
}

/// Under so many answers a level says nothing.
const ENOUGH: u32 = 10;

/// Every answer that a confidence was given with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calibration {
    /// The least sure first.
    pub levels: [Level; 3],
    /// What was answered wrongly, and as certain, in the order given; each item once.
    pub confident_errors: Vec<Id<Item>>,
}

impl Level {
    /// The share that was right, 0 to 1; `None` without answers.
    pub fn share(&self) -> Option<f64> {
        (self.asked > 0).then(|| f64::from(self.right) / f64::from(self.asked))
    }

    /// The 95% interval of the share: see [`wilson`].
    pub fn interval(&self) -> (f64, f64) {
        wilson(self.right, self.asked)
    }

    /// There are under 10 answers: too few to tell.
    pub fn too_few(&self) -> bool {
        self.asked < ENOUGH
    }
}

impl Calibration {
    pub fn of(answers: &[Answered]) -> Self {
        let mut levels = Confidence::ALL.map(|confidence| Level { confidence, asked: 0, right: 0 });
        let mut confident_errors = Vec::new();
        for answered in answers {
            let Some(confidence) = answered.confidence else { continue };
            let verdict = answered.mark().verdict;
            if verdict == Verdict::DontKnow {
                continue;
            }
            for level in levels.iter_mut().filter(|level| level.confidence == confidence) {
                level.asked += 1;
                level.right += u32::from(verdict == Verdict::Right);
            }
            let error = confidence == Confidence::Certain && verdict != Verdict::Right;
            if error && !confident_errors.contains(&answered.item.id) {
                confident_errors.push(answered.item.id.clone());
            }
        }
        Self { levels, confident_errors }
    }

    pub fn level(&self, confidence: Confidence) -> &Level {
        let [guess, fairly_sure, certain] = &self.levels;
        match confidence {
            Confidence::Guess => guess,
            Confidence::FairlySure => fairly_sure,
            Confidence::Certain => certain,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use evidence::Standing;
    use proptest::prelude::*;

    use super::*;
    use crate::Choice;
    use crate::item::test_items::{named, standing};

    fn answer(item: Item, choice: &str, confidence: Option<Confidence>) -> Answered {
        Answered { item: Rc::new(item), choice: Choice::from(choice.to_owned()), confidence }
    }

    proptest! {
        #[test]
        fn every_answer_with_a_confidence_counts_once(
            given in prop::collection::vec((prop::option::of(prop::sample::select(Confidence::ALL.to_vec())), 0_usize..3), 0..40)
        ) {
            let answers: Vec<_> = given.iter().enumerate().map(|(n, (confidence, option))| {
                answer(named(&format!("i{n}"), "p", 2, 0), ["o0", "o1", "-"][*option], *confidence)
            }).collect();
            let calibration = Calibration::of(&answers);
            for level in Confidence::ALL {
                let of_level: Vec<_> = given.iter().filter(|(confidence, option)| *confidence == Some(level) && *option < 2).collect();
                let found = calibration.level(level);
                prop_assert_eq!(found.confidence, level);
                prop_assert_eq!(found.asked as usize, of_level.len());
                prop_assert_eq!(found.right as usize, of_level.iter().filter(|(_, option)| *option == 0).count());
                prop_assert_eq!(found.too_few(), found.asked < 10);
            }
            let errors = given.iter().filter(|(confidence, option)| *confidence == Some(Confidence::Certain) && *option == 1);
            prop_assert_eq!(calibration.confident_errors.len(), errors.count());
        }
    }

    #[test]
    fn a_close_answer_is_not_right() {
        let close = answer(standing(Standing::Mixed), "experimental", Some(Confidence::Certain));
        let calibration = Calibration::of(&[close.clone(), close]);
        let level = calibration.level(Confidence::Certain);
        assert_eq!((level.asked, level.right, level.share()), (2, 0, Some(0.0)));
        assert_eq!(calibration.confident_errors.len(), 1);
        assert_eq!(calibration.level(Confidence::Guess).share(), None);
    }
}
