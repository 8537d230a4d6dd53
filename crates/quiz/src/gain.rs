//! What was learned between two forms that ask about the same claims in different words.

use crate::Answered;

/// The change of the mean score from one form to the other, over the claims that both ask about.
#[derive(Debug, Clone, PartialEq)]
pub struct Gain {
    /// Claims that were answered in both. "I don't know" is an answer.
    pub claims: u32,
    /// Mean scores of these claims, 0 to 100, before and after; 0 without claims.
    pub before: f64,
    pub after: f64,
    /// The 95% interval of the difference, in points; `None` with under 8 claims.
    ///
    /// Each claim is its own comparison, so the differences d of the n claims are told from: their mean ± t √(s² / n), where s² is the sum of
    /// (d - mean)² over n - 1, and t the 97.5% point of Student's distribution with n - 1 degrees of freedom (Student: The probable error of a mean,
    /// Biometrika 1908; 6: 1-25). Differences of scores are few and coarse, which is why 8 are asked for: a rank test would need no shape, but
    /// gives no interval in points, and with so many ties it is no more exact.
    pub interval: Option<(f64, f64)>,
}

/// Under so many claims nothing is said.
const ENOUGH: usize = 8;

/// The 97.5% points of Student's distribution for 7 to 29 degrees of freedom (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2).
/// For more the last is kept, which is at most 5% too wide.
const T: [f64; 23] = [
    2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069,
    2.064, 2.060, 2.056, 2.052, 2.048, 2.045,
];

impl Gain {
    /// Pairs the answers by the claim that their items ask about. The first answer on a claim counts.
    pub fn of(before: &[Answered], after: &[Answered]) -> Self {
        let mut pairs: Vec<(f64, f64)> = Vec::new();
        for (at, first) in before.iter().enumerate() {
            let claim = first.item.asked();
            let again = before[..at].iter().any(|other| other.item.asked() == claim);
            if let Some(second) = after.iter().find(|other| other.item.asked() == claim)
                && claim.is_some()
                && !again
            {
                pairs.push((f64::from(first.mark().score), f64::from(second.mark().score)));
            }
        }
        Self::of_pairs(&pairs)
    }

    fn of_pairs(pairs: &[(f64, f64)]) -> Self {
        let before = mean(pairs.iter().map(|(before, _)| *before));
        let after = mean(pairs.iter().map(|(_, after)| *after));
        let differences = pairs.iter().map(|(before, after)| after - before);
        let interval = (pairs.len() >= ENOUGH).then(|| {
            let n = pairs.len() as f64;
            let middle = after - before;
            let spread = differences.map(|difference| (difference - middle).powi(2)).sum::<f64>() / (n - 1.0);
            let half = T[(pairs.len() - ENOUGH).min(T.len() - 1)] * (spread / n).sqrt();
            (middle - half, middle + half)
        });
        Self { claims: pairs.len() as u32, before, after, interval }
    }

    /// Points gained; below 0 when they were lost.
    pub fn points(&self) -> f64 {
        self.after - self.before
    }

    /// Chance alone may explain it: under 8 claims, or no difference within the interval. Then it is too small to tell.
    pub fn too_small(&self) -> bool {
        self.interval.is_none_or(|(low, high)| low <= 0.0 && high >= 0.0)
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;
    use crate::Choice;
    use crate::item::test_items::named;

    fn pairs() -> impl Strategy<Value = Vec<(f64, f64)>> {
        let score = || prop::sample::select(vec![0.0, 33.0, 50.0, 67.0, 100.0]);
        prop::collection::vec((score(), score()), 0..40)
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_gain(pairs in pairs()) {
            let gain = Gain::of_pairs(&pairs);
            prop_assert_eq!(gain.interval.is_some(), pairs.len() >= 8);
            if let Some((low, high)) = gain.interval {
                prop_assert!(low <= gain.points() + 1e-9 && gain.points() <= high + 1e-9);
            }
            prop_assert!((0.0..=100.0).contains(&gain.before) && (0.0..=100.0).contains(&gain.after));
        }

        #[test]
        fn gain_and_loss_mirror_each_other(pairs in pairs()) {
            let back: Vec<_> = pairs.iter().map(|(before, after)| (*after, *before)).collect();
            let (there, back) = (Gain::of_pairs(&pairs), Gain::of_pairs(&back));
            prop_assert!((there.points() + back.points()).abs() < 1e-9);
            prop_assert_eq!(there.too_small(), back.too_small());
        }

        #[test]
        fn no_change_is_no_gain(pairs in pairs()) {
            let same: Vec<_> = pairs.iter().map(|(before, _)| (*before, *before)).collect();
            prop_assert!(Gain::of_pairs(&same).too_small());
        }
    }

    /// Additional sleep with two drugs, hours: the data of Student's paper (1908). R's `t.test(..., paired = TRUE)` gives 0.7001 to 2.4599.
    #[test]
    fn published_interval() {
        let one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        let other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        let gain = Gain::of_pairs(&one.into_iter().zip(other).collect::<Vec<_>>());
        let (low, high) = gain.interval.unwrap();
        assert!((gain.points() - 1.58).abs() < 1e-9 && (low - 0.7001).abs() < 1e-3 && (high - 2.4599).abs() < 1e-3, "{gain:?}");
        assert!(!gain.too_small());
    }

    #[test]
    fn seven_claims_tell_nothing_and_eight_may() {
        assert!(Gain::of_pairs(&[(0.0, 100.0); 7]).too_small());
        assert!(!Gain::of_pairs(&[(0.0, 100.0); 8]).too_small());
    }

    #[test]
    fn answers_are_paired_by_claim() {
        let answer = |id: &str, claim: &str, choice: &str| {
            let mut item = named(id, "p", 2, 0);
            item.claims = vec![evidence::Id::new(claim.to_owned()).unwrap()];
            Answered { item: Rc::new(item), choice: Choice::from(choice.to_owned()), confidence: None }
        };
        let before = [answer("a1", "a", "o1"), answer("b1", "b", "-"), answer("a3", "a", "o0"), answer("c1", "c", "o0")];
        let after = [answer("b2", "b", "o0"), answer("a2", "a", "o0"), answer("d2", "d", "o0")];
        let gain = Gain::of(&before, &after);
        assert_eq!((gain.claims, gain.before, gain.after), (2, 0.0, 100.0));
    }
}
