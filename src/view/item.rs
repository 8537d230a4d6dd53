//! One question, in two lives.
//!
//! Plain: radio buttons and a `<details>`, in which CSS shows the feedback of whatever is chosen. So an item can be answered as soon as it is
//! painted, and without any script. Live: once the app runs, it takes over what was chosen, the button marks the answer, and the verdict is
//! spoken in a live region that was there from the start.

use std::rc::Rc;

use quiz::{Asked, Choice, Item, ItemKind, ItemOption};
use site::Word;
use yew::prelude::*;

use super::item_answer::{plain_answers, verdict, why};
use super::{Site, badge};
use crate::browser::dom;

/// What to ask, and what to do with the answer.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub site: Site,
    pub item: Rc<Item>,
    pub asked: Rc<Asked>,
    /// In the order in which to show them.
    pub options: Vec<ItemOption>,
    /// The answer that was given, once it was.
    #[prop_or_default]
    pub given: Option<Choice>,
    /// Whether the app runs and has read what was saved.
    pub ready: bool,
    pub on_answered: Callback<Choice>,
    /// What the button says and does after the answer.
    pub after: AttrValue,
    pub on_after: Callback<()>,
}

/// What the item itself remembers while it is on screen.
#[derive(Clone, PartialEq)]
struct Local {
    live: bool,
    chosen: Option<Choice>,
    /// The button was pressed before anything was chosen.
    reminded: bool,
}

#[component]
pub fn ItemView(props: &Props) -> Html {
    let node = use_node_ref();
    // An item that is first drawn while the app runs is live at once; one that was prerendered first hands over what was done in it.
    let local = use_state(|| Local { live: props.ready, chosen: props.given.clone(), reminded: false });
    {
        let (node, local) = (node.clone(), local.clone());
        let (on_answered, given) = (props.on_answered.clone(), props.given.clone());
        use_effect_with(props.ready, move |ready| {
            if *ready && !local.live {
                let found = dom::plain_answer(&node);
                let chosen = found.choice.map(Choice::from);
                if let (true, None, Some(choice)) = (found.checked, given, &chosen) {
                    on_answered.emit(choice.clone());
                }
                local.set(Local { live: true, chosen, reminded: false });
            }
        });
    }
    {
        // Radio buttons are left to the browser, so that nothing chosen before the app ran is undone; only saved answers are put in.
        let node = node.clone();
        use_effect_with((props.given.clone(), local.live), move |(given, live)| {
            if let (true, Some(given)) = (*live, given) {
                dom::choose(&node, given.as_str());
            }
        });
    }
    let on_choose = {
        let local = local.clone();
        Callback::from(move |choice: Choice| local.set(Local { chosen: Some(choice), reminded: false, live: local.live }))
    };
    html! {
        <div class="item" ref={node}>
            { question(props, local.live, on_choose) }
            if !local.live { { plain_check(props) } }
            <div class="item-verdict" role="status">{ status(props, &local) }</div>
            if local.live { { after_status(props, &local) } }
        </div>
    }
}

fn question(props: &Props, live: bool, on_choose: Callback<Choice>) -> Html {
    let site = &props.site;
    let locked = live && props.given.is_some();
    let mut rows: Vec<Html> = props.options.iter().map(|option| row(props, option, locked, &on_choose)).collect();
    rows.push(unknown_row(props, locked, &on_choose));
    html! {
        <fieldset class="item-question">
            <legend>{ stem(site, &props.item, &props.asked) }</legend>
            <div class="quiz-options">{ for rows }</div>
        </fieldset>
    }
}

/// The question; for a standing, the proposition in quotation marks between a scene and what is asked about it.
pub fn stem(site: &Site, item: &Item, asked: &Asked) -> Html {
    match item.kind {
        ItemKind::Best => html! { <span class="item-stem">{ item.stem.clone().unwrap_or_default() }</span> },
        ItemKind::Standing => html! {
            <>
                if let Some(scene) = &item.scene { <span class="item-scene">{ scene }{ " " }</span> }
                <q class="item-proposition">{ &asked.proposition }</q>
                <span class="item-stem">{ site.word(Word::ItemStandingQuestion) }</span>
            </>
        },
    }
}

/// The words of an option: its text, or the standing with its mark and meaning.
pub fn option_text(site: &Site, option: &ItemOption) -> Html {
    match (&option.text, option.standing) {
        (Some(text), _) => Html::from(text),
        (None, Some(standing)) => html! {
            <>{ badge(site, standing) }<span class="option-meaning">{ site.core.standing(standing).1 }</span></>
        },
        (None, None) => Html::default(),
    }
}

fn row(props: &Props, option: &ItemOption, locked: bool, on_choose: &Callback<Choice>) -> Html {
    let choice = Choice::Option(option.name().to_owned());
    let yours = locked && props.given.as_ref() == Some(&choice);
    let key = locked && option.correct;
    let marks = html! {
        <>
            if key { <span class="quiz-mark quiz-mark--key">{ props.site.word(Word::ItemKey) }</span> }
            if yours { <span class="quiz-mark quiz-mark--yours">{ props.site.word(Word::ItemYours) }</span> }
        </>
    };
    let class = classes!("quiz-option", key.then_some("quiz-option--key"), yours.then_some("quiz-option--yours"));
    choice_row(props, class, choice, locked, on_choose, option_text(&props.site, option), marks)
}

fn unknown_row(props: &Props, locked: bool, on_choose: &Callback<Choice>) -> Html {
    let yours = locked && props.given == Some(Choice::DontKnow);
    let mark = html! { if yours { <span class="quiz-mark quiz-mark--yours">{ props.site.word(Word::ItemYours) }</span> } };
    let class = classes!("quiz-option", "quiz-option--unknown", yours.then_some("quiz-option--yours"));
    choice_row(props, class, Choice::DontKnow, locked, on_choose, Html::from(props.site.word(Word::ItemDontKnow)), mark)
}

fn choice_row(
    props: &Props,
    class: Classes,
    choice: Choice,
    locked: bool,
    on_choose: &Callback<Choice>,
    text: Html,
    marks: Html,
) -> Html {
    let name = format!("item-{}", props.item.id);
    let value = choice.as_str().to_owned();
    let onchange = on_choose.reform(move |_: Event| choice.clone());
    html! {
        <label {class}>
            <input type="radio" {name} {value} disabled={locked} {onchange} />
            <span class="quiz-option-text">{ text }</span>
            { marks }
        </label>
    }
}

fn plain_check(props: &Props) -> Html {
    let site = &props.site;
    html! {
        <details class="item-check">
            <summary class="button">{ site.word(Word::ItemCheck) }</summary>
            <p class="item-choose-first">{ site.word(Word::ItemChooseFirst) }</p>
            { plain_answers(site, &props.item, &props.asked, &props.options) }
        </details>
    }
}

/// What is spoken: the verdict and the reason for the chosen option, or what is missing.
fn status(props: &Props, local: &Local) -> Html {
    match &props.given {
        Some(given) if local.live => verdict(&props.site, &props.item, given),
        _ if local.reminded => html! { <p>{ props.site.word(Word::ItemChooseFirst) }</p> },
        _ => Html::default(),
    }
}

/// Below the verdict: the other answers and what can be said; last the button, the same before and after, so that it keeps the focus.
fn after_status(props: &Props, local: &UseStateHandle<Local>) -> Html {
    let site = &props.site;
    let onclick = {
        let (local, on_answered, on_after, answered) =
            (local.clone(), props.on_answered.clone(), props.on_after.clone(), props.given.is_some());
        Callback::from(move |_: MouseEvent| match &local.chosen {
            _ if answered => on_after.emit(()),
            Some(choice) => on_answered.emit(choice.clone()),
            None => local.set(Local { reminded: true, ..(*local).clone() }),
        })
    };
    let label = if props.given.is_some() { props.after.clone() } else { site.word(Word::ItemCheck) };
    html! {
        <>
            if let Some(given) = &props.given { { why(site, &props.item, &props.asked, &props.options, given) } }
            <button type="button" class="button" {onclick}>{ label }</button>
        </>
    }
}
