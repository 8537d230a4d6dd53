//! What stands under the quiz: whether to ask for confidence, where answers are kept, taking them along, starting again, deleting.

use site::Word;
use yew::prelude::*;

use super::notice::announced;
use crate::Route;
use crate::el::{Child, El, el, group};
use crate::event::{Begin, Event, File, OnEvent};
use crate::running::Running;
use crate::state::{Keeping, Loaded, Reader};
use crate::view::{Site, button, line, link};

pub fn quiz_desk(site: &Site, reader: &Reader, running: &Running, on_event: &OnEvent) -> El {
    let paper = link(site, &Route::Paper).with(site.text(Word::QuizPaperLink));
    let desk = el("div").class("quiz-desk").with(line(site, Word::QuizIntro));
    if !reader.ready {
        let report = link(site, &Route::Report).with(site.text(Word::ReportLink));
        return desk.with(line(site, Word::QuizWithoutScript).with(" ").with(paper)).with(el("p").with(report));
    }
    let seed = site.fill(Word::QuizSeed, &[("seed", &running.plan.seed.to_string())]);
    let saved = || group([site.text(Word::QuizSavedHere), " ".html()]);
    desk.with(confidence(site, reader, on_event))
        .with(el("p").when(reader.keeping != Keeping::NotKept, saved).with(seed))
        .when(!reader.log().is_empty(), || buttons(site, reader, on_event))
        .with(files(site, reader, on_event))
        .with(el("p").with(link(site, &Route::Report).with(site.text(Word::ReportLink))))
        .with(el("p").with(paper))
}

/// Off until it is switched on.
fn confidence(site: &Site, reader: &Reader, on_event: &OnEvent) -> El {
    let on = reader.learner.asks_confidence;
    let switched = on_event.click(Event::ConfidenceAsked(!on));
    let switch = button("switch", switched).fix("role", "switch").attr("aria-checked", on.to_string());
    let switch = switch.id("confidence-switch").fix("aria-describedby", "confidence-why");
    el("div")
        .class("confidence-desk")
        .with(switch.with(el("span").class("switch-mark").fix("aria-hidden", "true")).with(site.text(Word::ConfidenceSwitch)))
        .with(line(site, Word::ConfidenceWhy).id("confidence-why"))
}

/// Deleting asks once more, in place, because it cannot be undone.
fn buttons(site: &Site, reader: &Reader, on_event: &OnEvent) -> Html {
    let asked = reader.asked_to_erase;
    let on_begin = on_event.click(Event::QuizBegun(Begin::New(quiz::Mode::Full)));
    let on_ask = on_event.click(Event::ErasingAsked(!asked));
    let on_erase = on_event.click(Event::ErasingConfirmed);
    let on_keep = on_event.click(Event::ErasingAsked(false));
    let quiet = |word: Word, on_click| button("button button--quiet", on_click).with(site.text(word));
    let ask = quiet(Word::QuizDelete, on_ask).attr("aria-expanded", asked.to_string());
    let begin = el("p").class("buttons").with(quiet(Word::QuizStartAgain, on_begin)).with(ask);
    let question = el("div").fix("role", "status").when(asked, || line(site, Word::QuizDeleteQuestion));
    let answers = asked.then(|| {
        let erase = button("button", on_erase).with(site.text(Word::QuizDeleteYes));
        el("p").class("buttons").with(erase).with(quiet(Word::QuizDeleteNo, on_keep))
    });
    group([Some(begin), Some(question), answers])
}

/// Answers are in this browser alone: a file takes them to another one.
fn files(site: &Site, reader: &Reader, on_event: &OnEvent) -> Html {
    let on_save = on_event.click(Event::FileAsked(File::Answers));
    let save = button("button button--quiet", on_save).with(site.text(Word::FileSave));
    // The field itself is the control; its label looks like the buttons beside it.
    let field =
        el("input").fix("type", "file").fix("accept", ".json,application/json").fix("data-open", "").class("visually-hidden");
    let open = el("label").class("button button--quiet file-open").with(field).with(site.text(Word::FileOpen));
    let said = match reader.loaded {
        Some(Loaded::Added(n)) => el("div").fix("role", "status").with(el("p").with(site.count(Word::FileAdded, n as usize))),
        Some(Loaded::Unreadable) => announced(site, Some(Word::FileUnreadable)),
        None => el("div").fix("role", "status"),
    };
    group([el("p").class("buttons").when(!reader.log().is_empty(), || save).with(open), said])
}
