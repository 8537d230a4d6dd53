//! What an item says back.

use quiz::{Asked, Choice, Item, ItemKind, ItemOption, Verdict, mark};
use site::Word;
use yew::prelude::*;

use super::option_text::option_text;
use super::{Site, badge};

/// The verdict and the reason for the chosen option.
pub fn verdict(site: &Site, item: &Item, given: &Choice) -> Html {
    let verdict = mark(item, given).verdict;
    let (word, class) = match verdict {
        Verdict::Right => (Word::ItemRight, "right"),
        Verdict::Close if item.kind == ItemKind::Standing => (Word::ItemClose, "close"),
        Verdict::Close => (Word::ItemPartly, "close"),
        Verdict::Missed => (Word::ItemMissed, "missed"),
        Verdict::DontKnow => (Word::ItemUnknown, "unknown"),
    };
    let feedback = match item.chosen(given) {
        Some(option) => AttrValue::from(option.feedback.clone()),
        None if *given == Choice::DontKnow => site.word(Word::ItemDontKnowFeedback),
        // What the options say stands below, each beside its claim.
        None => AttrValue::default(),
    };
    html! {
        <>
            <p class={classes!("verdict", format!("verdict--{class}"))}>{ site.text(word) }</p>
            if !feedback.is_empty() { <p>{ feedback }</p> }
        </>
    }
}

/// Why the right answer is right when another was given, what the others would have said, and last what can be said.
pub fn why(site: &Site, item: &Item, asked: &Asked, options: &[ItemOption], given: &Choice) -> Html {
    html! {
        <div class="item-why">
            if item.kind.picks_one() { { why_single(site, item, options, given) } } else { { key_of_all(site, item) } }
            { truth(site, item, asked) }
        </div>
    }
}

fn why_single(site: &Site, item: &Item, options: &[ItemOption], given: &Choice) -> Html {
    let chosen = item.chosen(given).map(ItemOption::name);
    let key = item.key().filter(|key| Some(key.name()) != chosen);
    let others = options.iter().filter(|option| Some(option.name()) != chosen && !option.correct);
    html! {
        <>
            if let Some(key) = key {
                <p class="item-why-key"><strong>{ site.text(Word::ItemKey) }{ ": " }</strong>{ option_text(site, key) }</p>
                <p>{ &key.feedback }</p>
            }
            <details class="item-others">
                <summary>{ site.text(Word::ItemOthers) }</summary>
                <ul class="answers">{ for others.map(|option| answer(site, option)) }</ul>
            </details>
        </>
    }
}

/// The right answer where it is about all options: the claims with their standings in the right order, or the number.
pub fn key_of_all(site: &Site, item: &Item) -> Html {
    if let Some(answer) = &item.answer {
        let near = item.key();
        return html! {
            <>
                <p class="item-why-key"><strong>{ site.text(Word::ItemKey) }{ ": " }</strong>{ &answer.text }</p>
                if let Some(near) = near { <p>{ &near.feedback }</p> }
                { far(site, item, "low", Word::ItemLow) }
                { far(site, item, "high", Word::ItemHigh) }
            </>
        };
    }
    let mut options: Vec<&ItemOption> = item.options.iter().collect();
    options.sort_by_key(|option| option.standing);
    let line = |option: &&ItemOption| {
        html! {
            <li>
                <p>
                    if let Some(standing) = option.standing { { badge(site, standing) }{ " " } }
                    { option.text.clone().unwrap_or_default() }
                </p>
                <p>{ &option.feedback }</p>
            </li>
        }
    };
    html! {
        <>
            <p class="item-why-key"><strong>{ site.text(Word::ItemKey) }{ ":" }</strong></p>
            <ol class="answers">{ for options.iter().map(line) }</ol>
        </>
    }
}

/// What a number on that side says back.
fn far(site: &Site, item: &Item, side: &str, word: Word) -> Html {
    let Some(option) = item.option(side) else { return Html::default() };
    html! { <p><strong>{ site.text(word) }{ ": " }</strong>{ &option.feedback }</p> }
}

/// Every answer with its feedback, in the order of the options; style sheets bring the chosen one to the front.
pub fn plain_answers(site: &Site, item: &Item, asked: &Asked, options: &[ItemOption]) -> Html {
    if !item.kind.picks_one() {
        return html! { <div class="item-plain item-plain--all">{ key_of_all(site, item) }{ truth(site, item, asked) }</div> };
    }
    html! {
        <div class="item-plain">
            <ul class="answers answers--plain">
                { for options.iter().map(|option| answer(site, option)) }
                <li class="answer">{ yours(site) }<p>{ site.text(Word::ItemDontKnowFeedback) }</p></li>
            </ul>
            { truth(site, item, asked) }
        </div>
    }
}

fn answer(site: &Site, option: &ItemOption) -> Html {
    html! {
        <li class={classes!("answer", option.correct.then_some("answer--key"))}>
            { yours(site) }
            if option.correct { <span class="quiz-mark quiz-mark--key">{ site.text(Word::ItemKey) }</span> }
            <p class="answer-text">{ option_text(site, option) }</p>
            <p>{ &option.feedback }</p>
        </li>
    }
}

/// Shown by style sheets on the answer whose radio button is chosen.
fn yours(site: &Site) -> Html {
    html! { <span class="quiz-mark quiz-mark--yours answer-yours">{ site.text(Word::ItemYours) }</span> }
}

/// The true claim stands last and strongest, so that no screen ends on a false statement.
fn truth(site: &Site, item: &Item, asked: &Asked) -> Html {
    let (route, page) = site.teaches(&item.page);
    let anchor = item.asked().map(|claim| format!("claim-{claim}"));
    html! {
        <div class="item-truth">
            <p class="item-truth-proposition">{ badge(site, asked.standing) }{ " " }<q>{ &asked.proposition }</q></p>
            <p class="item-truth-word">{ site.text(Word::ItemTruth) }</p>
            <p class="item-truth-statement">{ &asked.statement }</p>
            <p><a href={site.href_at(&route, anchor.as_deref())}>{ site.fill(Word::ItemReadMore, &[("page", page)]) }</a></p>
        </div>
    }
}
