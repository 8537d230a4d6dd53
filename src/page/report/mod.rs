//! The report: what a set of answers says of how the reader weighs evidence. Of one quiz it is the result, of all quizzes a page of its own.

mod calibration;
mod gain;
mod history;
mod matrix;
mod slips;
mod topics;

use quiz::{Answered, Mode, Score};
use site::{Questions, Word};
use yew::prelude::*;

use super::quiz_desk::quiz_desk;
use crate::Route;
use crate::el::{El, el, group};
use crate::event::{Begin, Event, File, OnEvent};
use crate::running::Running;
use crate::state::{Attempt, Reader};
use crate::view::{Site, button, line, link, title, whole};

/// The result of one quiz.
pub fn result(site: &Site, questions: &Questions, reader: &Reader, attempt: &Attempt, on_event: &OnEvent) -> El {
    let answers = attempt.answered(&questions.bank);
    let score = Score::of(&answers);
    let heading = el("h2").class("result-title").fix("tabindex", "-1").with(site.text(Word::ResultTitle));
    let on_after = on_event.click(Event::QuizBegun(Begin::After(attempt.seed)));
    let after = (attempt.mode == Mode::Before).then(|| {
        el("div")
            .with(line(site, Word::ModeAfterText))
            .with(el("p").class("buttons").with(button("button", on_after).with(site.text(Word::ModeAfter))))
    });
    el("section")
        .class("result report")
        .with(heading)
        .with(gain::gain(site, questions, reader, attempt))
        .with(body(site, questions, &answers, &score, on_event))
        .with(after)
        .with(history::history(site, questions, reader, on_event))
        .with(keep(site, on_event))
}

/// Everything that was answered in quizzes.
pub fn report(site: &Site, questions: &Questions, reader: &Reader, on_event: &OnEvent) -> Html {
    let answers = reader.learner.in_quizzes(&questions.bank);
    let page = el("article").class("quiz").with(title(site.word(Word::ReportTitle)));
    let nothing = reader.learner.attempts.iter().all(|attempt| attempt.answered_items() == 0);
    let content = match (reader.ready, nothing) {
        (false, _) => {
            let paper = el("p").with(link(site, &Route::Paper).with(site.text(Word::QuizPaperLink)));
            el("div").with(line(site, Word::ReportWithoutScript)).with(line(site, Word::ReportDescription)).with(paper)
        }
        (true, true) => {
            let quiz = el("p").with(link(site, &Route::Quiz).with(site.text(Word::MenuQuiz)));
            el("div").with(line(site, Word::ReportEmpty)).with(quiz)
        }
        (true, false) => {
            let score = Score::of(&answers);
            el("section")
                .class("report")
                .with(el("h2").with(site.text(Word::ReportLink)))
                .with(line(site, Word::ReportDescription))
                // Answers to what has changed since count in the history alone.
                .when(!answers.is_empty(), || body(site, questions, &answers, &score, on_event))
                .with(history::history(site, questions, reader, on_event))
                .with(keep(site, on_event))
        }
    };
    let running = Running::of(&questions.bank, reader, &site.core.version);
    page.with(content).when(reader.ready, || quiz_desk(site, reader, &running, on_event)).into()
}

/// What both have in common: first one honest sentence, then what to read again, then the rest.
fn body(site: &Site, questions: &Questions, answers: &[Answered], score: &Score, on_event: &OnEvent) -> Html {
    let (right, of) = (score.total.right.to_string(), score.total.asked.to_string());
    let mean = whole(score.total.mean().unwrap_or_default());
    let lines = el("ul")
        .class("result-lines")
        .with(el("li").with(site.fill(Word::ReportMean, &[("mean", &mean)])))
        .with(count(site, Word::ResultClose, score.total.close))
        .with(steps(site, Word::ReportOverSteps, score.over, score.over_steps))
        .with(steps(site, Word::ReportUnderSteps, score.under, score.under_steps))
        .with(count(site, Word::ResultDontKnow, score.total.dont_know));
    let on_again = on_event.click(Event::QuizBegun(Begin::Again(score.missed.clone())));
    let again = (!score.missed.is_empty()).then(|| {
        let n = score.missed.len().to_string();
        el("p").class("buttons").with(button("button", on_again).with(site.fill(Word::ResultAskMissed, &[("n", &n)])))
    });
    group([
        el("p").class("lead").with(site.fill(Word::ResultSentence, &[("right", &right), ("of", &of)])),
        lines,
        line(site, Word::ResultHonest),
        el("div").with(again),
        topics::topics(site, score),
        slips::slips(site, questions, score),
        matrix::matrix(site, score),
        calibration::calibration(site, answers, on_event),
    ])
}

/// A line that is left out when there is nothing to count.
fn count(site: &Site, word: Word, n: u32) -> Option<El> {
    (n > 0).then(|| el("li").with(site.count(word, n as usize)))
}

fn steps(site: &Site, word: Word, n: u32, steps: u32) -> Option<El> {
    (n > 0).then(|| el("li").with(site.fill(word, &[("n", &n.to_string()), ("steps", &steps.to_string())])))
}

/// The report to take along.
fn keep(site: &Site, on_event: &OnEvent) -> El {
    let quiet = |word: Word, event: Event| button("button button--quiet", on_event.click(event)).with(site.text(word));
    el("p")
        .class("buttons report-keep")
        .with(quiet(Word::ReportPrint, Event::PrintAsked))
        .with(quiet(Word::ReportSave, Event::FileAsked(File::Report)))
}

/// The head of a table.
fn head(site: &Site, words: &[Word]) -> El {
    el("thead").with(el("tr").each(words.iter().map(|word| el("th").fix("scope", "col").with(site.text(*word)))))
}

/// The first cell of a row, which names it.
fn row_head() -> El {
    el("th").fix("scope", "row")
}
