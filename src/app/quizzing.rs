//! What happens in a quiz, and to questions on a page.

use std::rc::Rc;

use evidence::Id;
use quiz::{Bank, Choice, Item, ItemKind, Mode, Plan, ask_again, mark};

use super::{App, Then, new_seed};
use crate::asking::Asking;
use crate::browser::{chance, dom};
use crate::event::Begin;
use crate::running::{Running, items_of};
use crate::state::{Asked, Draft, Fact, Given, Missing};
use crate::{Route, address, answering, keeping};

impl App {
    /// Sets the controls of the items on screen: to saved answers always, to what was begun only when an item comes on screen, because from then on
    /// the reader's hand is nearer than what was noted of it.
    pub(super) fn show_answers(&mut self) {
        let Some(questions) = self.data.questions.clone().filter(|_| self.reader.ready) else { return };
        let reader = &self.reader;
        let running = (self.site.route == Route::Quiz).then(|| Running::of(&questions.bank, reader, &self.site.core.version));
        let items: &[Rc<Item>] = match &running {
            Some(running) => running.now().map(|at| &running.items[at..=at]).unwrap_or_default(),
            None => &questions.bank.items,
        };
        for item in items {
            let given = running.as_ref().map_or_else(|| reader.answer_on_page(item), |running| running.answer(item));
            let (choice, confidence) = match given {
                Some(given) => (Some(&given.choice), given.confidence),
                None if self.begun.contains(&item.id) => continue,
                None => {
                    self.begun.push(item.id.clone());
                    (reader.draft(item), reader.drafts.of(&item.id).and_then(|draft| draft.confidence))
                }
            };
            answering::show_confidence(&item.id, confidence);
            if let Some(choice) = choice {
                answering::show(item, choice);
            }
        }
    }

    pub(super) fn running<'a>(&'a self, bank: &Bank) -> Running<'a> {
        Running::of(bank, &self.reader, &self.site.core.version)
    }

    /// How an item stands on the page that is on screen.
    pub(super) fn asking<'a>(&'a self, bank: &'a Bank, item: &Item) -> Asking<'a> {
        match self.site.route {
            Route::Quiz => Asking::in_quiz(bank, &self.reader, &self.running(bank), item),
            _ => Asking::on_page(&self.reader, item),
        }
    }

    /// What was changed in the controls of an item is kept until it is given as an answer. Whether anything has to be drawn anew.
    pub(super) fn draft(&mut self, id: &Id<Item>) -> bool {
        let Some(questions) = self.data.questions.clone() else { return false };
        let Some(item) = questions.bank.item(id) else { return false };
        let choice = answering::read(item, Some(&self.asking(&questions.bank, item).order()));
        self.reader.drafts.set(id, Draft { choice, confidence: answering::read_confidence(id) });
        keeping::keep_drafts(&self.site.core.id, &self.reader.drafts);
        // An estimate is also drawn; other controls show by themselves what stands in them.
        let reminded = self.reader.reminded.take().is_some();
        reminded || item.kind == ItemKind::Estimate
    }

    pub(super) fn move_option(&mut self, id: &Id<Item>, option: &str, place: usize) {
        let Some(questions) = self.data.questions.clone() else { return };
        let Some(item) = questions.bank.item(id) else { return };
        let asking = self.asking(&questions.bank, item);
        if asking.given.is_some() {
            return;
        }
        let mut names: Vec<&str> = asking.order().into_iter().filter(|name| *name != option).collect();
        let place = place.min(names.len());
        names.insert(place, option);
        let choice = Some(Choice::order(&names));
        self.reader.drafts.set(id, Draft { choice, confidence: answering::read_confidence(id) });
        self.reader.moved = Some((id.clone(), option.to_owned()));
        answering::know_something(id);
        keeping::keep_drafts(&self.site.core.id, &self.reader.drafts);
        // The row was drawn anew, and the button that was pressed lost the focus. At an end it can go no further, and the other one takes over.
        if let Some(way) = dom::focused_attribute("data-way") {
            let button = |way: &str| format!("[data-order=\"{id}\"] [data-option=\"{option}\"] [data-way={way}]");
            let other = if way == "up" { "down" } else { "up" };
            self.then = Some(Then::Focus([button(&way), button(other)]));
        }
    }

    /// The button of an item was pressed: gives what stands in its controls as the answer, or says what is missing.
    pub(super) fn check(&mut self, id: &Id<Item>) {
        let Some(questions) = self.data.questions.clone() else { return };
        let Some(item) = questions.bank.item(id) else { return };
        let asking = self.asking(&questions.bank, item);
        if asking.given.is_some() {
            return;
        }
        match answering::read(item, Some(&asking.order())) {
            None => self.reader.reminded = Some((id.clone(), Missing::Choice)),
            Some(choice) if self.reader.learner.asks_confidence && choice != Choice::DontKnow => {
                match answering::read_confidence(id) {
                    None => self.reader.reminded = Some((id.clone(), Missing::Confidence)),
                    Some(_) => self.answer(id, choice),
                }
            }
            Some(choice) => self.answer(id, choice),
        }
    }

    pub(super) fn answer(&mut self, id: &Id<Item>, choice: Choice) {
        let Some(questions) = self.data.questions.clone() else { return };
        let Some(item) = questions.bank.item(id) else { return };
        let mut facts = Vec::new();
        let attempt = (self.site.route == Route::Quiz).then(|| self.attempt(&questions.bank, &mut facts));
        self.reader.reminded = None;
        self.reader.again.retain(|again| again != id);
        // Not stored now: the answer outweighs what is stored of its draft, and writing costs the reader time before the verdict is painted.
        self.reader.drafts.remove(id);
        let sure = self.reader.learner.asks_confidence && choice != Choice::DontKnow;
        let confidence = if sure { answering::read_confidence(id) } else { None };
        let score = Some(mark(item, &choice).score);
        facts.push(Fact::ItemAnswered(Given { item: id.clone(), version: item.version, choice, confidence, score, attempt }));
        self.happened(facts);
    }

    /// What was said back was read: on to the next question, or the same once more.
    pub(super) fn read_on(&mut self, item: &Id<Item>) {
        if self.site.route != Route::Quiz {
            self.reader.again.push(item.clone());
            return;
        }
        let Some(questions) = self.data.questions.clone() else { return };
        let attempt = self.running(&questions.bank).attempt.map(|attempt| attempt.id.clone());
        self.happened(attempt.map(|attempt| Fact::AnswerRead { attempt, item: item.clone() }).into_iter().collect());
        self.then = Some(Then::NextStep);
    }

    /// The quiz that is answered. One that has not been saved yet is begun with its first answer.
    pub(super) fn attempt(&self, bank: &Bank, facts: &mut Vec<Fact>) -> String {
        let running = self.running(bank);
        if let Some(attempt) = running.attempt {
            return attempt.id.clone();
        }
        let items = running.items.iter().map(|item| item.id.clone()).collect();
        if self.reader.asked != Asked::Nothing
            && let Some(guide) = &self.guide
        {
            // An address that names a mode alone would begin another quiz when this one is done.
            let pairs = address::pairs(&running.plan);
            guide.ask(&pairs.each_ref().map(|(name, value)| (*name, value.as_str())), false);
        }
        let (id, fact) = started(running.plan, items);
        facts.push(fact);
        id
    }

    pub(super) fn begin(&mut self, begin: &Begin) {
        let Some(questions) = self.data.questions.clone() else { return };
        let bank = &questions.bank;
        let plan = |mode, seed| Plan { mode, seed, bank: self.site.core.version.clone() };
        let (plan, items) = match begin {
            Begin::New(mode) => {
                let plan = plan(mode.clone(), new_seed());
                let items = items_of(bank, &plan, &self.reader);
                (plan, items)
            }
            Begin::After(seed) => {
                let plan = plan(Mode::After, *seed);
                let items = items_of(bank, &plan, &self.reader);
                (plan, items)
            }
            Begin::Again(missed) => {
                let plan = plan(Mode::Missed, new_seed());
                let items = ask_again(bank, missed, plan.seed);
                (plan, items)
            }
        };
        if items.is_empty() {
            return;
        }
        self.happened(vec![started(plan, items).1]);
        self.next_quiz();
    }

    /// To a quiz that was just begun or taken up: whatever the address asked for is done with.
    pub(super) fn next_quiz(&mut self) {
        if self.site.route != Route::Quiz
            && let Some(guide) = &self.guide
        {
            return guide.go(Route::Quiz);
        }
        if self.reader.asked != Asked::Nothing {
            self.reader.asked = Asked::Nothing;
            if let Some(guide) = &self.guide {
                guide.ask(&[], true);
            }
        }
        self.reader.asked_to_erase = false;
        self.then = Some(Then::NextStep);
    }
}

/// The fact that a quiz was begun, with the name of that quiz.
fn started(plan: Plan, items: Vec<Id<Item>>) -> (String, Fact) {
    let attempt = chance::unique_id();
    (attempt.clone(), Fact::AttemptStarted { attempt, seed: plan.seed, mode: plan.mode, items, bank: plan.bank })
}
