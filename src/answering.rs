//! Reading an answer from the controls of a question, and showing one in them. The controls are left to the browser all the while.

use quiz::{Choice, Item, ItemKind};

use crate::browser::dom;
use crate::view::{field_id, radio_name};

/// What stands in the controls; `None` as long as it is not a whole answer.
pub fn read(item: &Item) -> Option<Choice> {
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
        ItemKind::Order => order(item)?,
        ItemKind::Estimate => {
            Choice::estimate(dom::field(&field_id(item, "number"))?.parse().ok().filter(|number| *number <= 100)?)
        }
    };
    item.accepts(&choice).then_some(choice)
}

/// The options by the places that were given to them, which must be all different.
fn order(item: &Item) -> Option<Choice> {
    let placed = |place: usize| {
        let place = place.to_string();
        let mut here = item.options.iter().filter(|option| dom::field(&field_id(item, option.name())).as_ref() == Some(&place));
        here.next().filter(|_| here.next().is_none()).map(|option| option.name())
    };
    let names: Option<Vec<&str>> = (1..=item.options.len()).map(placed).collect();
    Some(Choice::order(&names?))
}

/// Sets the controls to a saved answer.
pub fn show(item: &Item, choice: &Choice) {
    let name = radio_name(&item.id);
    if item.kind.picks_one() || *choice == Choice::DontKnow {
        return dom::choose(&name, choice.as_str());
    }
    match item.kind {
        ItemKind::Best | ItemKind::Standing => {}
        ItemKind::Several => choice.as_several().iter().for_each(|value| dom::choose(&name, value)),
        ItemKind::Order => {
            for (at, option) in choice.as_order().iter().enumerate() {
                dom::set_value(&field_id(item, option), &(at + 1).to_string());
            }
        }
        ItemKind::Estimate => dom::set_value(&field_id(item, "number"), choice.as_str()),
    }
}
