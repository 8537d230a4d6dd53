//! A reader who knows nothing but words: it learns from all other items which words keys have and wrong options have not, and then guesses.
//!
//! Naive Bayes with add-half smoothing (Maron ME: Automatic indexing, Journal of the ACM 1961; 8: 404-417) over words, pairs of words and the rank in
//! length. Each item is left out of what it is judged by. It finds what no single rule looks for: a tone that only keys have.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use quiz::{Item, ItemKind, ItemOption};

/// Rarer things say nothing yet.
const SEEN: u32 = 4;

/// How many keys the reader found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wording {
    pub items: u32,
    pub found: u32,
    /// What chance would find.
    pub chance: f64,
}

/// How often a thing was in keys and in wrong options, and how many of both there were.
#[derive(Default)]
struct Counts {
    things: BTreeMap<String, [u32; 2]>,
    options: [u32; 2],
}

impl Wording {
    /// Over the best-answer items.
    pub fn of(items: &[Rc<Item>]) -> Self {
        let best: Vec<&Item> = items.iter().map(|item| &**item).filter(|item| item.kind == ItemKind::Best).collect();
        let mut all = Counts::default();
        best.iter().for_each(|item| all.add(item));
        let found = best.iter().filter(|item| all.guess(item).is_some_and(|option| option.correct)).count();
        let chance = best.iter().map(|item| 1.0 / item.options.len().max(1) as f64).sum();
        Self { items: best.len() as u32, found: found as u32, chance }
    }
}

impl Counts {
    fn add(&mut self, item: &Item) {
        for option in &item.options {
            let side = usize::from(!option.correct);
            self.options[side] += 1;
            for thing in things(item, option) {
                self.things.entry(thing).or_default()[side] += 1;
            }
        }
    }

    /// The option that looks most like the keys of all other items: the item's own words are taken out again.
    fn guess<'a>(&self, item: &'a Item) -> Option<&'a ItemOption> {
        let mut own = Self::default();
        own.add(item);
        let others = |all: [u32; 2], own: [u32; 2]| [all[0] - own[0], all[1] - own[1]];
        let options = others(self.options, own.options);
        let share = |count: u32, of: u32| (f64::from(count) + 0.5) / f64::from(of + 1);
        let weight = |[key, wrong]: [u32; 2]| share(key, options[0]).ln() - share(wrong, options[1]).ln();
        let seen = |thing: &String| {
            let all = self.things.get(thing).copied().unwrap_or_default();
            others(all, own.things.get(thing).copied().unwrap_or_default())
        };
        let score = |option: &ItemOption| -> f64 {
            let counts = things(item, option).into_iter().map(|thing| seen(&thing));
            counts.filter(|[key, wrong]| key + wrong >= SEEN).map(weight).sum()
        };
        let scored: Vec<(f64, &ItemOption)> = item.options.iter().map(|option| (score(option), option)).collect();
        scored.into_iter().max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, option)| option)
    }
}

/// What is seen of an option: its words, what stands side by side, and whether it is the shortest or the longest.
fn things(item: &Item, option: &ItemOption) -> BTreeSet<String> {
    let text = |option: &ItemOption| option.text.clone().unwrap_or_default();
    let own = text(option).to_lowercase();
    let words: Vec<&str> =
        own.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty()).collect();
    let rank = item.options.iter().filter(|other| text(other).len() < text(option).len()).count();
    let pairs = words.windows(2).map(|pair| pair.join(" "));
    words.iter().map(|word| (*word).to_owned()).chain(pairs).chain([format!("#{rank}")]).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use library::Content;

    use super::*;

    fn items() -> Vec<Rc<Item>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        Content::read(&folder).unwrap().pack().questions.bank.items.clone()
    }

    #[test]
    fn a_word_that_only_keys_have_gives_them_away() {
        let mut items = items();
        for item in &mut items {
            for option in Rc::make_mut(item).options.iter_mut().filter(|option| option.correct) {
                option.text = option.text.as_ref().map(|text| format!("{text} perhaps so"));
            }
        }
        let told = Wording::of(&items);
        assert_eq!(told.found, told.items);
    }

    #[test]
    fn it_asks_about_best_answers_alone() {
        let items = items();
        let best = items.iter().filter(|item| item.kind == ItemKind::Best).count();
        let told = Wording::of(&items);
        assert_eq!(told.items as usize, best);
        assert!(told.chance > 0.0 && told.chance < f64::from(told.items));
    }
}
