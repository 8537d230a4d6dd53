//! Words that give a key away, or lead astray whoever knows it.

use std::collections::BTreeSet;

use quiz::{Item, ItemKind};

use super::best;
use crate::entry::Entry;
use crate::lint::{Digits, Kind, Texts, tokens, words};
use crate::{Place, Problems};

/// An absolute word that stands in wrong options, and not in the key, tells that they are wrong.
pub fn absolutes(texts: &Texts, problems: &mut Problems) {
    let list = &texts.lint.items.absolutes.words;
    for item in best(texts.content) {
        let options = || item.value.options.iter().enumerate();
        for word in list {
            let only = words(std::slice::from_ref(word), texts.digits);
            let has = |text: &Option<String>| only.any(&tokens(text.as_deref().unwrap_or_default(), texts.digits));
            if options().any(|(_, option)| option.correct && has(&option.text)) {
                continue;
            }
            if let Some((index, _)) = options().find(|(_, option)| has(&option.text)) {
                let title = format!("`{word}` stands in wrong options of the item `{}` alone", item.value.id);
                problems.add(option(item, index, "text"), title, "this option", "take it away, or let the key have it too");
            }
        }
    }
}

/// A stem that asks for what is not so is misread.
pub fn stems(texts: &Texts, problems: &mut Problems) {
    let list = words(&texts.lint.items.stems.words, texts.digits);
    for item in &texts.content.items {
        let stem = tokens(item.value.stem.as_deref().unwrap_or_default(), texts.digits);
        if let Some((at, length, ())) = list.all(&stem).next() {
            let found: Vec<&str> = stem[at..at + length].iter().map(|token| token.key.as_str()).collect();
            let title = format!("`{}` in the stem of the item `{}`", found.join(" "), item.value.id);
            problems.add(item.places.at("stem"), title, "this stem", "ask for what is so");
        }
    }
}

/// An option that stands for others can be told without knowing more than one of them.
pub fn catch_all(texts: &Texts, problems: &mut Problems) {
    let list = words(&texts.lint.items.catch_all.words, texts.digits);
    for item in &texts.content.items {
        let of_ours = item.value.options.iter().enumerate().filter(|(_, option)| option.claim.is_none());
        for (index, text) in of_ours.filter_map(|(index, option)| option.text.as_ref().map(|text| (index, text))) {
            if list.any(&tokens(text, texts.digits)) {
                let title = format!("an option of the item `{}` stands for others", item.value.id);
                problems.add(option(item, index, "text"), title, "this option", "say what it is about");
            }
        }
    }
}

/// Feedback of a key is also read by whoever chose something else.
pub fn praise(texts: &Texts, problems: &mut Problems) {
    let list = words(&texts.lint.items.praise.words, texts.digits);
    for item in &texts.content.items {
        let claims_are_options = matches!(item.value.kind, ItemKind::Several | ItemKind::Order);
        let read_by_others = item.value.options.iter().enumerate().filter(|(_, option)| option.correct || claims_are_options);
        for (index, of_key) in read_by_others {
            if list.starts(&tokens(&of_key.feedback, texts.digits)).is_some() {
                let title = format!("feedback of the item `{}` praises whoever reads it", item.value.id);
                let remedy = "say plainly why it is so: it is shown also to those who chose something else";
                problems.add(option(item, index, "feedback"), title, "this feedback", remedy);
            }
        }
    }
}

/// A word of the stem that stands in no option but the key.
pub fn echo(texts: &Texts, problems: &mut Problems) {
    let letters = texts.lint.items.echo.letters;
    for item in best(texts.content) {
        let options = || item.value.options.iter().enumerate();
        let long = |text: &Option<String>| long_words(text.as_deref().unwrap_or_default(), letters, texts.digits);
        let wrong: BTreeSet<String> =
            options().filter(|(_, option)| !option.correct).flat_map(|(_, wrong)| long(&wrong.text)).collect();
        let stem = long(&item.value.stem);
        for (index, key) in options().filter(|(_, option)| option.correct) {
            let telling: Vec<String> =
                long(&key.text).intersection(&stem).filter(|word| !wrong.contains(*word)).cloned().collect();
            if !telling.is_empty() {
                let title = format!("the item `{}` tells its key by `{}`", item.value.id, telling.join("`, `"));
                let remedy = "word the stem or the key anew, or let a wrong option have the word too";
                problems.add(option(item, index, "text"), title, "in the stem and here alone", remedy);
            }
        }
    }
}

/// The words of a text that have so many letters.
fn long_words(text: &str, letters: usize, digits: Digits) -> BTreeSet<String> {
    let words = tokens(text, digits).into_iter().filter(|token| token.kind == Kind::Word);
    words.map(|token| token.key).filter(|word| word.chars().count() >= letters).collect()
}

fn option(item: &Entry<Item>, index: usize, field: &str) -> Place {
    item.places.at(&format!("option.{index}.{field}"))
}
