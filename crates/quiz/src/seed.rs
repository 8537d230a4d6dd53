//! A seed that readers can see and share, and the order that comes from it.

use std::fmt;

use json::{FromJson, Json};

/// Names one order of items and options. Shown as six letters and digits; the same on every machine and for ever.
///
/// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), written out here
/// because saved quizzes depend on its exact output, which libraries of random numbers change between versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(u32);

/// No vowels and no look-alikes, so that a seed reads well aloud and spells nothing.
const LETTERS: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";

impl Seed {
    /// Any number; only its low 28 bits are kept, so that six letters can show it (28^6 > 2^28).
    pub fn new(number: u32) -> Self {
        Self(number & 0x0fff_ffff)
    }

    /// A copy of `things` in the order that this seed gives under `name`. Different names give unrelated orders.
    pub fn shuffled<T: Clone>(self, name: &str, things: &[T]) -> Vec<T> {
        let mut random = SplitMix64(u64::from(self.0) ^ (fnv1a(name) << 1));
        let mut order = things.to_vec();
        // Fisher-Yates, from the end (Durstenfeld 1964).
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last as u64 + 1) as usize);
        }
        order
    }
}

impl FromJson for Seed {
    fn from_json(json: &Json) -> Option<Self> {
        u32::from_json(json).map(Self::new)
    }
}

impl From<Seed> for Json {
    fn from(seed: Seed) -> Self {
        Json::Number(f64::from(seed.0))
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        for _ in 0..6 {
            write!(f, "{}", char::from(LETTERS[(rest % 28) as usize]))?;
            rest /= 28;
        }
        Ok(())
    }
}

struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `bound` - 1, each equally often: numbers from the uneven rest of the range are drawn again.
    fn below(&mut self, bound: u64) -> u64 {
        let even = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.next();
            if number < even {
                return number % bound;
            }
        }
    }
}

/// The 64-bit FNV-1a hash of a text: a fixed, published function, so that orders never depend on a library's version.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_generators_follow_their_published_vectors() {
        let mut random = SplitMix64(1234567);
        assert_eq!(
            [random.next(), random.next(), random.next()],
            [6457827717110365317, 3203168211198807973, 9817491932198370423]
        );
        assert_eq!(fnv1a(""), 0xcbf29ce484222325);
        assert_eq!(fnv1a("a"), 0xaf63dc4c8601ec8c);
        assert_eq!(fnv1a("foobar"), 0x85944171f73967e8);
    }

    proptest! {
        #[test]
        fn shuffling_keeps_every_thing_and_repeats_itself(number: u32, name: String, count in 0_usize..40) {
            let things: Vec<usize> = (0..count).collect();
            let seed = Seed::new(number);
            let order = seed.shuffled(&name, &things);
            prop_assert_eq!(&order, &seed.shuffled(&name, &things));
            let mut sorted = order;
            sorted.sort_unstable();
            prop_assert_eq!(sorted, things);
        }

        #[test]
        fn a_seed_shows_six_letters_that_name_it_alone(one: u32, other: u32) {
            let (one, other) = (Seed::new(one), Seed::new(other));
            prop_assert_eq!(one.to_string().len(), 6);
            prop_assert_eq!(one == other, one.to_string() == other.to_string());
        }
    }

    #[test]
    fn every_place_is_equally_likely() {
        let mut first = [0_u32; 5];
        for number in 0..10_000 {
            first[Seed::new(number).shuffled("x", &[0, 1, 2, 3, 4])[0]] += 1;
        }
        for count in first {
            assert!((1_800..2_200).contains(&count), "{first:?}");
        }
    }
}
