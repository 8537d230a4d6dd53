//! The same quiz for two people: the link to a quiz, and what to know about one that was followed.

use quiz::Plan;
use site::{Questions, Word};

use crate::el::{Child, El, el, group};
use crate::state::{Asked, Reader};
use crate::view::{Site, line};
use crate::{Route, address};

/// What has to be said of the link that led here. A live region, because it is drawn after the page was read.
pub fn linked(site: &Site, questions: &Questions, reader: &Reader) -> El {
    let said = match &reader.asked {
        Asked::Quiz(_, Some(made)) => Some(older(site, questions, made)),
        Asked::Nonsense => Some(line(site, Word::QuizLinkNonsense).html()),
        _ => None,
    };
    el("div").class("notice").fix("role", "status").with(said)
}

/// The quiz was made with another version: what changed since.
fn older(site: &Site, questions: &Questions, made: &str) -> yew::Html {
    let since = questions.releases.iter().skip_while(|release| release.word != made).skip(1);
    let change = |release: &site::Named| {
        let href = site.href_at(&Route::Changes, Some(&format!("version-{}", release.word)));
        el("li").with(el("a").attr("href", href).with(&release.word)).with(": ").with(&release.meaning)
    };
    let text = site.fill(Word::QuizLinkOlder, &[("made", made), ("here", &site.core.version)]);
    group([el("p").with(text), el("ul").each(since.map(change))])
}

/// The link to a quiz, to be copied. Answers never stand in it.
pub fn share(site: &Site, plan: &Plan) -> El {
    let said = el("p").class("cite-said").fix("role", "status");
    let said = said.attr("data-copied", site.word(Word::Copied)).attr("data-selected", site.word(Word::CopiedByHand));
    let address = el("p").id("share-link").class("cite-link").with(el("span").fix("data-here", "")).with(address::query(plan));
    el("details")
        .class("cite")
        .id("share")
        .with(el("summary").with(site.text(Word::ShareTitle)))
        .with(line(site, Word::ShareText))
        .with(address)
        .with(
            el("button")
                .fix("type", "button")
                .class("button button--quiet")
                .fix("data-copy", "share-link")
                .with(site.text(Word::ShareCopy)),
        )
        .with(said)
}
