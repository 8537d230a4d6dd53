//! An item outside a quiz: answered where it stands, as often as one likes.

use std::rc::Rc;

use quiz::{Bank, Choice, Item};
use site::Word;
use yew::prelude::*;

use crate::session::Session;
use crate::state::Fact;
use crate::view::{ItemView, Site};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub site: Site,
    pub bank: Rc<Bank>,
    pub item: Rc<Item>,
    pub session: Session,
}

#[component]
pub fn CheckYourself(props: &Props) -> Html {
    let item = &props.item;
    // The saved answer is shown until the reader asks to answer again.
    let again = use_state(|| false);
    let Some(asked) = props.bank.asked(item) else { return Html::default() };
    let given = if *again { None } else { props.session.learner.on_page(item).cloned() };
    let on_answered = {
        let (again, item, on_facts) = (again.clone(), Rc::clone(item), props.session.on_facts.clone());
        Callback::from(move |choice: Choice| {
            on_facts.emit(vec![Fact::ItemAnswered { item: item.id.clone(), version: item.version, choice, attempt: None }]);
            again.set(false);
        })
    };
    let on_after = Callback::from(move |()| again.set(true));
    html! {
        <ItemView
            site={props.site.clone()}
            item={item.clone()}
            asked={asked.clone()}
            options={item.options.clone()}
            {given}
            ready={props.session.ready}
            {on_answered}
            after={props.site.word(Word::ItemTryAgain)}
            {on_after}
        />
    }
}
