//! What a reader scores in many quizzes.

use quiz::{ItemKind, Mark};

/// The scores of one reader.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// The mean score of each quiz, 0 to 100.
    quizzes: Vec<f64>,
    /// Items and the sum of their scores, by kind.
    kinds: [(f64, f64); 5],
    over: f64,
    under: f64,
}

impl Tally {
    /// Adds the marks of a quiz.
    pub fn add(&mut self, marks: &[(ItemKind, Mark)]) {
        let mut sum = 0.0;
        for (kind, mark) in marks {
            let score = f64::from(mark.score);
            sum += score;
            let of_kind = &mut self.kinds[*kind as usize];
            *of_kind = (of_kind.0 + 1.0, of_kind.1 + score);
            match mark.lean.unwrap_or(0) {
                lean @ 1.. => self.over += f64::from(lean),
                lean => self.under -= f64::from(lean),
            }
        }
        self.quizzes.push(if marks.is_empty() { 0.0 } else { sum / marks.len() as f64 });
    }

    /// The mean over all quizzes.
    pub fn mean(&self) -> f64 {
        self.quizzes.iter().sum::<f64>() / self.count()
    }

    /// The lowest score of all.
    pub fn least(&self) -> f64 {
        self.quizzes.iter().copied().fold(100.0, f64::min)
    }

    /// What 95 of 100 quizzes lie between.
    pub fn range(&self) -> (f64, f64) {
        let mut sorted = self.quizzes.clone();
        sorted.sort_by(f64::total_cmp);
        let at =
            |share: f64| sorted.get((share * (sorted.len().saturating_sub(1)) as f64).round() as usize).copied().unwrap_or(0.0);
        (at(0.025), at(0.975))
    }

    /// The mean score of the items of a kind; `None` when there was none.
    pub fn of(&self, kind: ItemKind) -> Option<f64> {
        let (items, sum) = self.kinds[kind as usize];
        (items > 0.0).then(|| sum / items)
    }

    /// Steps of the scale over and under the true standing, in a quiz.
    pub fn leans(&self) -> (f64, f64) {
        (self.over / self.count(), self.under / self.count())
    }

    fn count(&self) -> f64 {
        self.quizzes.len().max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use quiz::Verdict;

    use super::*;

    #[test]
    fn scores_are_summed_up() {
        let mark = |score, lean| Mark { verdict: Verdict::Close, score, lean };
        let mut tally = Tally::default();
        tally.add(&[(ItemKind::Best, mark(100, None)), (ItemKind::Standing, mark(50, Some(1)))]);
        tally.add(&[(ItemKind::Best, mark(0, None)), (ItemKind::Standing, mark(0, Some(-3)))]);
        assert_eq!((tally.mean(), tally.least(), tally.range()), (37.5, 0.0, (0.0, 75.0)));
        assert_eq!(
            (tally.of(ItemKind::Best), tally.of(ItemKind::Standing), tally.of(ItemKind::Order)),
            (Some(50.0), Some(25.0), None)
        );
        assert_eq!(tally.leans(), (0.5, 1.5));
    }
}
