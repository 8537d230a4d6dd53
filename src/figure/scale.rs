//! From a value to a place on an axis.

/// A straight axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The values at both ends. They differ.
    pub values: (f64, f64),
    /// Their places.
    pub places: (f64, f64),
}

impl Scale {
    /// The place of a value; one that is beyond an end stands at that end.
    pub fn place(self, value: f64) -> f64 {
        let (low, high) = self.values;
        let share = ((value - low) / (high - low)).clamp(0.0, 1.0);
        self.places.0 + share * (self.places.1 - self.places.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Scale;

    proptest! {
        #[test]
        fn places_keep_order_and_proportion(low in -50.0..50.0_f64, span in 1.0..100.0_f64, one in 0.0..1.0_f64, other in 0.0..1.0_f64) {
            let scale = Scale { values: (low, low + span), places: (10.0, 110.0) };
            let place = |share: f64| scale.place(low + share * span);
            prop_assert_eq!(one < other, place(one) < place(other));
            prop_assert!((place(one) - (10.0 + 100.0 * one)).abs() < 1e-6);
        }

        #[test]
        fn what_is_beyond_stands_at_the_end(beyond in 0.0..1e6_f64) {
            let scale = Scale { values: (0.0, 1.0), places: (0.0, 5.0) };
            prop_assert_eq!((scale.place(-beyond), scale.place(1.0 + beyond)), (0.0, 5.0));
        }
    }
}
