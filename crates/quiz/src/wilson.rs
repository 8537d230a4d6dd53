//! An honest interval for a share out of few.

/// The 95% score interval for `part` of `whole`, as shares from 0 to 1. From 0 to 1 when there is nothing to tell from.
///
/// With p = part / whole, n = whole and z = 1.959964 (95%), the ends are
///
/// (p + z² / 2n ± z √(p (1 - p) / n + z² / 4n²)) / (1 + z² / n)
///
/// (Wilson EB: Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 1927;
/// 22: 209-212). Unlike the plain interval it stays within 0 and 1 and is not empty when all or none were right.
pub fn wilson(part: u32, whole: u32) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    if whole == 0 {
        return (0.0, 1.0);
    }
    let n = f64::from(whole);
    let share = f64::from(part.min(whole)) / n;
    let scale = 1.0 + Z * Z / n;
    let middle = (share + Z * Z / (2.0 * n)) / scale;
    let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt() / scale;
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The last four: Newcombe RG, Two-sided confidence intervals for the single proportion, Statistics in Medicine 1998, table I, method 3.
    #[test]
    fn published_intervals() {
        for (part, whole, low, high) in [
            (8, 10, 0.490, 0.943),
            (0, 10, 0.0, 0.278),
            (10, 10, 0.722, 1.0),
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let found = wilson(part, whole);
            assert!((found.0 - low).abs() < 6e-4 && (found.1 - high).abs() < 6e-4, "{part} of {whole}: {found:?}");
        }
    }

    proptest! {
        #[test]
        fn it_holds_the_share_within_bounds(whole in 1_u32..500, part in 0_u32..500) {
            let part = part % (whole + 1);
            let (low, high) = wilson(part, whole);
            let share = f64::from(part) / f64::from(whole);
            prop_assert!(0.0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1.0 && low < high);
        }

        #[test]
        fn right_and_wrong_mirror_each_other(whole in 1_u32..500, part in 0_u32..500) {
            let part = part % (whole + 1);
            let ((low, high), (less, more)) = (wilson(part, whole), wilson(whole - part, whole));
            prop_assert!((low - (1.0 - more)).abs() < 1e-9 && (high - (1.0 - less)).abs() < 1e-9);
        }

        #[test]
        fn more_answers_tell_more(whole in 1_u32..200, part in 0_u32..200) {
            let part = part % (whole + 1);
            let width = |(low, high): (f64, f64)| high - low;
            prop_assert!(width(wilson(2 * part, 2 * whole)) < width(wilson(part, whole)));
        }
    }

    #[test]
    fn nothing_tells_nothing() {
        assert_eq!(wilson(0, 0), (0.0, 1.0));
    }
}
