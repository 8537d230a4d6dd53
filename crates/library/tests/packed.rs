//! What is packed: what items take from claims and studies, and that all of it arrives in the browser.

mod support;

use std::rc::Rc;

use evidence::Id;
use json::{FromJson, Json};
use library::{Content, Packed};
use quiz::{Bank, Choice, Item, Verdict, mark};
use site::{MenuEntry, Questions};
use support::tiny;

fn packed() -> Packed {
    let mut packed = None;
    tiny().read(|folder| {
        packed = Some(Content::read(folder).unwrap().pack());
        String::new()
    });
    packed.unwrap()
}

fn questions() -> Rc<Questions> {
    packed().questions
}

fn item<'a>(bank: &'a Bank, id: &'static str) -> &'a Rc<Item> {
    bank.item(&Id::new(id).unwrap()).unwrap()
}

#[test]
fn options_that_are_claims_take_what_they_say_from_there() {
    let questions = questions();
    let several = item(&questions.bank, "same-plant-several");
    let told: Vec<_> =
        several.options.iter().map(|option| (option.name(), option.text.as_deref().unwrap(), option.correct)).collect();
    assert_eq!(
        told,
        [
            ("tells-future", "Tea leaves tell the future", false),
            ("same-plant", "Green and black tea come from the same plant", true),
            ("milk", "Milk takes away what is good in tea", false),
            ("hot-tea", "Tea straight from the kettle scalds", true),
        ]
    );
    assert_eq!(several.key_choice(), Some(Choice::from("same-plant+hot-tea".to_owned())));
    let order = item(&questions.bank, "milk-order");
    assert_eq!(order.key_choice(), Some(Choice::from("hot-tea>milk>tells-future".to_owned())));
    // As written: the key must not show.
    assert_eq!(order.options[0].name(), "milk");
    // What can be said of each travels too.
    assert!(order.options.iter().all(|option| questions.bank.claim(option.claim.as_ref().unwrap()).is_some()));
}

#[test]
fn the_number_that_is_asked_for_is_the_typed_one() {
    let questions = questions();
    let estimate = item(&questions.bank, "hotter-estimate");
    let answer = estimate.answer.as_ref().unwrap();
    assert_eq!((answer.value, answer.interval, answer.text.as_str()), (90.0, None, "18 of 20"));
    assert_eq!(mark(estimate, &Choice::estimate(86)).verdict, Verdict::Right);
}

#[test]
fn a_published_share_brings_its_interval() {
    let share = "[{ name = \"Boiling water\", value = { per_100 = 5.5 }, interval = [1, 12.5] }]";
    tiny()
        .replace("studies/tea.toml", "[{ name = \"Boiling water\", value = { per_100 = 5 } }]", share)
        .replace("items/more.toml", "outcome = \"colour\"", "outcome = \"burns\"")
        .read(|folder| {
            let questions =
                Content::read(folder).unwrap_or_else(|problems| panic!("{}", problems.render(false))).pack().questions;
            let answer = item(&questions.bank, "hotter-estimate").answer.clone().unwrap();
            assert_eq!((answer.value, answer.interval), (5.5, Some((1.0, 12.5))));
            assert_eq!(arrived(&questions), *questions);
            String::new()
        });
}

#[test]
fn pages_that_teach_travel_with_their_kind() {
    let core = packed().core;
    let names =
        |entries: &[MenuEntry]| entries.iter().map(|entry| (entry.slug.clone(), entry.short.clone())).collect::<Vec<_>>();
    let name = |slug: &str, short: &str| (slug.to_owned(), short.to_owned());
    assert_eq!(names(&core.menu), [name("leaf", "The leaf"), name("cup", "The cup")]);
    assert_eq!(names(&core.conditions), [name("drowsiness", "Drowsiness")]);
}

#[test]
fn every_kind_of_item_arrives() {
    let questions = questions();
    assert_eq!(arrived(&questions), *questions);
}

/// Written as for the browser, and read as there.
fn arrived(questions: &Questions) -> Questions {
    Questions::from_json(&json(serde_json::to_value(questions).unwrap())).unwrap()
}

fn json(value: serde_json::Value) -> Json {
    match value {
        serde_json::Value::Null => Json::Null,
        serde_json::Value::Bool(flag) => Json::Flag(flag),
        serde_json::Value::Number(number) => Json::Number(number.as_f64().unwrap()),
        serde_json::Value::String(text) => Json::Text(text),
        serde_json::Value::Array(list) => Json::List(list.into_iter().map(json).collect()),
        serde_json::Value::Object(members) => {
            Json::Object(members.into_iter().map(|(name, value)| (name, json(value))).collect())
        }
    }
}
