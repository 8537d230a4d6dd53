//! What an item says back.

use quiz::{Asked, Choice, Confidence, Item, ItemKind, ItemOption, Verdict, mark};
use site::Word;
use yew::prelude::*;

use super::controls::marked;
use super::estimate::compared;
use super::option_text::option_text;
use super::{Site, badge, line};
use crate::el::{Child, El, el, group, none};
use crate::state::Given;

/// The verdict and the reason for the chosen option.
pub fn verdict(site: &Site, item: &Item, answer: &Given) -> Html {
    let given = &answer.choice;
    let verdict = mark(item, given).verdict;
    let (word, class) = match verdict {
        Verdict::Right => (Word::ItemRight, "verdict verdict--right"),
        Verdict::Close if item.kind == ItemKind::Standing => (Word::ItemClose, "verdict verdict--close"),
        Verdict::Close => (Word::ItemPartly, "verdict verdict--close"),
        Verdict::Missed => (Word::ItemMissed, "verdict verdict--missed"),
        Verdict::DontKnow => (Word::ItemUnknown, "verdict verdict--unknown"),
    };
    let feedback = match item.chosen(given) {
        Some(option) => AttrValue::from(option.feedback.clone()),
        None if *given == Choice::DontKnow => site.word(Word::ItemDontKnowFeedback),
        // What the options say stands below, each beside its claim.
        None => AttrValue::default(),
    };
    let feedback = (!feedback.is_empty()).then(|| el("p").with(feedback));
    let error = answer.confidence == Some(Confidence::Certain) && verdict != Verdict::Right;
    let error = error.then(|| line(site, Word::ConfidenceError).class("verdict-certain"));
    group([Some(line(site, word).class(class)), feedback, error])
}

/// Why the right answer is right when another was given, what the others would have said, and last what can be said.
pub fn why(site: &Site, item: &Item, asked: &Asked, options: &[ItemOption], given: &Given) -> El {
    let given = &given.choice;
    let key = if item.kind.picks_one() { why_single(site, item, options, given) } else { key_of_all(site, item) };
    el("div").class("item-why").with(compared(site, item, given)).with(key).with(truth(site, item, asked))
}

fn why_single(site: &Site, item: &Item, options: &[ItemOption], given: &Choice) -> Html {
    let chosen = item.chosen(given).map(ItemOption::name);
    let key = item.key().filter(|key| Some(key.name()) != chosen);
    let others = options.iter().filter(|option| Some(option.name()) != chosen && !option.correct);
    let key = key.map_or_else(none, |key| {
        group([lead(site, Word::ItemKey).class("item-why-key").with(option_text(site, key)), el("p").with(&key.feedback)])
    });
    let others = el("details")
        .class("item-others")
        .with(el("summary").with(site.text(Word::ItemOthers)))
        .with(el("ul").class("answers").each(others.map(|option| answer(site, option))));
    group([key, others.into()])
}

/// A paragraph that begins with a word of the interface.
fn lead(site: &Site, word: Word) -> El {
    el("p").with(el("strong").with(site.text(word)).with(": "))
}

/// The right answer where it is about all options: the claims with their standings in the right order, or the number.
pub fn key_of_all(site: &Site, item: &Item) -> Html {
    if let Some(answer) = &item.answer {
        let key = lead(site, Word::ItemKey).class("item-why-key").with(&answer.text);
        let near = item.key().map(|near| el("p").with(&near.feedback));
        return group([Some(key), near, far(site, item, "low", Word::ItemLow), far(site, item, "high", Word::ItemHigh)]);
    }
    let key = el("p").class("item-why-key").with(el("strong").with(site.text(Word::ItemKey)).with(":"));
    group([key, el("ol").class("answers").each(item.by_standing().into_iter().map(|option| with_standing(site, option)))])
}

/// A claim with its standing, and what is said of it.
fn with_standing(site: &Site, option: &ItemOption) -> El {
    let standing = option.standing.map_or_else(none, |standing| group([badge(site, standing), " ".html()]));
    let claim = el("p").with(standing).with(option.text.as_deref().unwrap_or_default());
    el("li").with(claim).with(el("p").with(&option.feedback))
}

/// What a number on that side says back.
fn far(site: &Site, item: &Item, side: &str, word: Word) -> Option<El> {
    let option = item.option(side)?;
    Some(lead(site, word).with(&option.feedback))
}

/// Every answer with its feedback, in the order of the options; style sheets bring the chosen one to the front.
pub fn plain_answers(site: &Site, item: &Item, asked: &Asked, options: &[ItemOption]) -> El {
    let truth = truth(site, item, asked);
    if !item.kind.picks_one() {
        return el("div").class("item-plain item-plain--all").with(key_of_all(site, item)).with(truth);
    }
    let unknown = el("li").class("answer").with(yours(site)).with(line(site, Word::ItemDontKnowFeedback));
    let answers = options.iter().map(|option| answer(site, option));
    let answers = el("ul").class("answers answers--plain").each(answers).with(unknown);
    el("div").class("item-plain").with(answers).with(truth)
}

fn answer(site: &Site, option: &ItemOption) -> El {
    el("li")
        .class(if option.correct { "answer answer--key" } else { "answer" })
        .with(yours(site))
        .when(option.correct, || marked(site, "quiz-mark quiz-mark--key", Word::ItemKey))
        .with(el("p").class("answer-text").with(option_text(site, option)))
        .with(el("p").with(&option.feedback))
}

/// Shown by style sheets on the answer whose radio button is chosen.
fn yours(site: &Site) -> El {
    marked(site, "quiz-mark quiz-mark--yours answer-yours", Word::ItemYours)
}

/// The true claim stands last and strongest, so that no screen ends on a false statement.
fn truth(site: &Site, item: &Item, asked: &Asked) -> El {
    let (route, page) = site.teaches(&item.page);
    let anchor = item.asked().map(|claim| format!("claim-{claim}"));
    let more = el("a").attr("href", site.href_at(&route, anchor.as_deref()));
    let proposition = el("q").with(&asked.proposition);
    el("div")
        .class("item-truth")
        .with(el("p").class("item-truth-proposition").with(badge(site, asked.standing)).with(" ").with(proposition))
        .with(line(site, Word::ItemTruth).class("item-truth-word"))
        .with(el("p").class("item-truth-statement").with(&asked.statement))
        .with(el("p").with(more.with(site.fill(Word::ItemReadMore, &[("page", page)]))))
}
