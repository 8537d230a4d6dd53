//! Chance that is the same on every machine and for ever.

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), written out here because saved quizzes
/// depend on its exact output, which libraries of random numbers change between versions.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    pub(crate) fn new(state: u64) -> Self {
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `bound` - 1, each equally often: numbers from the uneven rest of the range are drawn again. 0 when there is nothing to choose from.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        let even = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.next();
            if number < even {
                return number % bound;
            }
        }
    }

    /// Fisher-Yates, from the end (Durstenfeld 1964).
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_follows_its_published_vector() {
        let mut random = Random(1234567);
        assert_eq!(
            [random.next(), random.next(), random.next()],
            [6457827717110365317, 3203168211198807973, 9817491932198370423]
        );
    }

    #[test]
    fn there_may_be_nothing_to_choose_from() {
        assert_eq!((Random(1).below(0), Random(1).below(1)), (0, 0));
    }
}
