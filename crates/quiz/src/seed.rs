//! A seed that readers can see and share, and the order that comes from it.

use std::fmt;

use json::{FromJson, Json};

use crate::Random;

/// Names one order of items and options. Shown as six letters and digits; the same on every machine and for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(u32);

/// No vowels and no look-alikes, so that a seed reads well aloud and spells nothing.
const LETTERS: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";

/// Seeds are below this: six letters can show each of them (28^6 > 2^28).
const SEEDS: u32 = 1 << 28;

impl Seed {
    /// Any number; only its low 28 bits are kept.
    pub fn new(number: u32) -> Self {
        Self(number & (SEEDS - 1))
    }

    /// The seed that is shown as these six letters and digits, in capitals or not. `None` when none is.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 6 {
            return None;
        }
        let digit = |byte: u8| LETTERS.iter().position(|letter| *letter == byte.to_ascii_lowercase());
        // The first letter is the lowest digit. 28^6 - 1 fits.
        let number = text.bytes().rev().try_fold(0_u32, |number, byte| digit(byte).map(|digit| number * 28 + digit as u32))?;
        (number < SEEDS).then_some(Self(number))
    }

    /// A copy of `things` in the order that this seed gives under `name`. Different names give unrelated orders.
    pub fn shuffled<T: Clone>(self, name: &str, things: &[T]) -> Vec<T> {
        let mut order = things.to_vec();
        self.random(name).shuffle(&mut order);
        order
    }

    /// The numbers that this seed gives under `name`.
    pub fn random(self, name: &str) -> Random {
        Random::new(u64::from(self.0) ^ (fnv1a(name) << 1))
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

/// The 64-bit FNV-1a hash of a text: a fixed, published function, so that orders never depend on a library's version.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_hash_follows_its_published_vectors() {
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

        #[test]
        fn a_shown_seed_is_read_again(number: u32, text in "\\PC{0,8}") {
            let seed = Seed::new(number);
            prop_assert_eq!(Seed::parse(&seed.to_string()), Some(seed));
            prop_assert_eq!(Seed::parse(&seed.to_string().to_uppercase()), Some(seed));
            // Whatever else is read is shown as it was written.
            prop_assert!(Seed::parse(&text).is_none_or(|seed| seed.to_string() == text.to_lowercase()));
        }
    }

    #[test]
    fn what_no_seed_shows_is_not_read() {
        for text in ["", "22222", "2222222", "2222a2", "zzzzzz", "22\u{e9}22"] {
            assert_eq!(Seed::parse(text), None, "{text}");
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
