//! Reading an answer from the controls of a question, and showing one in them. The controls are left to the browser all the while.

use evidence::Id;
use quiz::{Choice, Confidence, Item, ItemKind};

use crate::browser::dom;
use crate::view::{confidence_name, field_id, radio_name};

/// What stands in the controls; `None` as long as it is not a whole answer. `order` is how the claims of an order stand; before the app runs they have
/// fields for their places instead.
pub fn read(item: &Item, order: Option<&[&str]>) -> Option<Choice> {
    let checked = dom::checked(&radio_name(&item.id));
    if checked.iter().any(|value| value == Choice::DontKnow.as_str()) {
        return Some(Choice::DontKnow);
    }
    let names: Vec<&str> = checked.iter().map(String::as_str).collect();
    let choice = match item.kind {
        ItemKind::Best | ItemKind::Standing => Choice::from(checked.first()?.clone()),
        // Something has to be ticked: none at all looks like no answer yet.
        ItemKind::Several if names.is_empty() => return None,
        ItemKind::Several => Choice::several(item, &names),
        ItemKind::Order => order.map_or_else(|| placed(item), |order| Some(Choice::order(order)))?,
        ItemKind::Estimate => {
            Choice::estimate(dom::field(&field_id(item, "number"))?.parse().ok().filter(|number| *number <= 100)?)
        }
    };
    item.accepts(&choice).then_some(choice)
}

/// How sure the reader says to be of the answer.
pub fn read_confidence(item: &Id<Item>) -> Option<Confidence> {
    dom::checked(&confidence_name(item)).first().and_then(|level| Confidence::parse(level))
}

/// The options by the places that were given to them, which must be all different.
fn placed(item: &Item) -> Option<Choice> {
    let placed = |place: usize| {
        let place = place.to_string();
        let mut here = item.options.iter().filter(|option| dom::field(&field_id(item, option.name())).as_ref() == Some(&place));
        here.next().filter(|_| here.next().is_none()).map(|option| option.name())
    };
    let names: Option<Vec<&str>> = (1..=item.options.len()).map(placed).collect();
    Some(Choice::order(&names?))
}

/// Sets the levels of confidence to this one.
pub fn show_confidence(item: &Id<Item>, confidence: Option<Confidence>) {
    if let Some(confidence) = confidence {
        dom::choose_only(&confidence_name(item), &[confidence.as_str()]);
    }
}

/// Sets the controls to an answer, and to nothing else. (An order shows itself by how its claims stand.)
pub fn show(item: &Item, choice: &Choice) {
    let name = radio_name(&item.id);
    match item.kind {
        _ if *choice == Choice::DontKnow || item.kind.picks_one() => dom::choose_only(&name, &[choice.as_str()]),
        ItemKind::Several => dom::choose_only(&name, &choice.as_several()),
        ItemKind::Estimate => {
            dom::choose_only(&name, &[]);
            for field in ["number", "range"] {
                dom::set_value(&field_id(item, field), choice.as_str());
            }
        }
        _ => dom::choose_only(&name, &[]),
    }
}

/// Takes "I don't know" back: something else was put into the controls.
pub fn know_something(item: &Id<Item>) {
    dom::choose_only(&radio_name(item), &[]);
}

/// The item in whose controls a field was changed; the two fields of an estimate are made to say the same.
pub fn changed(id: &str, field: &str, value: &str) -> Option<Id<Item>> {
    let item = Id::new(id.strip_prefix("item-")?.to_owned()).ok()?;
    if field.ends_with("-range") || field.ends_with("-number") {
        know_something(&item);
    }
    if let Some(item) = field.strip_suffix("-range") {
        dom::set_value(&format!("{item}-number"), value);
    } else if let Some(item) = field.strip_suffix("-number") {
        dom::set_value(&format!("{item}-range"), value);
    }
    Some(item)
}
