//! An item with every answer there is to it, marked once.

use std::rc::Rc;

use evidence::{Id, Standing};
use library::Content;
use quiz::{Bank, Choice, Item, ItemKind, ItemOption, Mark, Misconception, mark};

/// An item as simulated readers see it. Answers and options are known by their place here.
pub struct Question {
    /// Its place in the bank.
    pub at: usize,
    pub item: Rc<Item>,
    /// For items with single answers these are the options, as written.
    pub answers: Vec<Answer>,
    /// The answer that earns everything.
    pub key: usize,
    /// What shows of each option without reading it.
    pub looks: Vec<Look>,
}

pub struct Answer {
    pub choice: Choice,
    pub mark: Mark,
}

/// What a test-wise reader goes by.
pub struct Look {
    pub letters: usize,
    pub hedges: usize,
    /// How many items with the same options it is the key of.
    pub keys: usize,
    /// It commits a slip of whoever doubts, or believes, everything.
    pub doubts: bool,
    pub believes: bool,
}

impl Question {
    pub fn of(content: &Content, bank: &Bank, at: usize, item: &Rc<Item>) -> Self {
        let choices = every_choice(item);
        let key = item.key_choice().and_then(|key| choices.iter().position(|choice| *choice == key)).unwrap_or(0);
        let answers = choices.into_iter().map(|choice| Answer { mark: mark(item, &choice), choice }).collect();
        let texts = item.option_texts();
        let with_these = bank.items.iter().filter(|other| other.kind == item.kind && other.option_texts() == texts);
        let keys: Vec<&str> = with_these.filter_map(|other| other.key()?.text.as_deref()).collect();
        let look = |option: &ItemOption| {
            let text = option.text.as_deref().unwrap_or_default();
            let commits = |slips: &[Id<Misconception>]| option.misconception.as_ref().is_some_and(|slip| slips.contains(slip));
            Look {
                letters: text.chars().count(),
                hedges: content.hedges_in(text),
                keys: keys.iter().filter(|key| **key == text).count(),
                doubts: commits(content.doubting()),
                believes: commits(content.believing()),
            }
        };
        Self { at, item: Rc::clone(item), answers, key, looks: item.options.iter().map(look).collect() }
    }

    /// The answer that is this choice.
    pub fn place(&self, choice: &Choice) -> Option<usize> {
        self.answers.iter().position(|answer| answer.choice == *choice)
    }

    /// The place of the option for a standing.
    pub fn standing(&self, standing: Standing) -> Option<usize> {
        self.item.options.iter().position(|option| option.standing == Some(standing))
    }

    /// The answer of a reader whose one error is this slip: it commits the slip, as few others as may be, and is otherwise as good as it can be.
    pub fn with_slip(&self, slip: &Id<Misconception>) -> Option<usize> {
        let slips = |place: usize| self.item.slips(&self.answers[place].choice);
        let committing = (0..self.answers.len()).filter(|place| slips(*place).contains(&slip));
        committing.min_by_key(|place| (slips(*place).len(), 100 - self.answers[*place].mark.score))
    }
}

/// Every answer to the item but "I don't know".
fn every_choice(item: &Item) -> Vec<Choice> {
    let names: Vec<&str> = item.options.iter().map(ItemOption::name).collect();
    match item.kind {
        ItemKind::Best | ItemKind::Standing => names.iter().map(|name| Choice::Option((*name).to_owned())).collect(),
        ItemKind::Several => (0..1_u32 << names.len()).map(|set| Choice::several(item, &members(&names, set))).collect(),
        ItemKind::Order => orders(&names).iter().map(|order| Choice::order(order)).collect(),
        ItemKind::Estimate => (0..=100).map(Choice::estimate).collect(),
    }
}

fn members<'a>(names: &[&'a str], set: u32) -> Vec<&'a str> {
    names.iter().enumerate().filter(|(place, _)| set & (1 << place) != 0).map(|(_, name)| *name).collect()
}

fn orders<'a>(names: &[&'a str]) -> Vec<Vec<&'a str>> {
    if names.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in names {
        let rest: Vec<&str> = names.iter().filter(|name| *name != first).copied().collect();
        all.extend(orders(&rest).into_iter().map(|order| [vec![*first], order].concat()));
    }
    all
}
