//! Many quizzes, each answered by every reader.

use std::rc::Rc;

use evidence::{Id, Standing};
use library::Content;
use quiz::{Answered, Bank, ItemKind, Mark, Misconception, Score, Seed, full_quiz, option_order};

use super::question::Question;
use super::reader::Reader;
use super::tally::Tally;

/// What came out.
pub struct Outcome {
    pub runs: u32,
    pub version: String,
    pub readers: Vec<(Reader, Tally)>,
    /// How many of the standing items that were asked are on a claim of each standing, in all quizzes.
    pub mix: [f64; 6],
    pub slips: Vec<SlipOutcome>,
}

/// What the reader who commits one slip was told.
#[derive(Debug, Clone, PartialEq)]
pub struct SlipOutcome {
    pub slip: Id<Misconception>,
    /// Items of the bank that lead into it.
    pub items: usize,
    /// Quizzes with such an item, and those of them in which the result named the slip as often as it was made.
    pub met: u32,
    pub named: u32,
    pub mean: f64,
}

/// Asks that many full quizzes. The seeds are 0, 1, 2 and so on, so the same content gives the same numbers.
pub fn run(content: &Content, runs: u32) -> Outcome {
    let packed = content.pack();
    let bank = &packed.questions.bank;
    let questions: Vec<Question> =
        bank.items.iter().enumerate().map(|(at, item)| Question::of(content, bank, at, item)).collect();
    let mut readers: Vec<(Reader, Tally)> = readers().into_iter().map(|reader| (reader, Tally::default())).collect();
    let mut slips: Vec<Slip> = packed.questions.misconceptions.iter().map(|slip| Slip::new(&slip.id, &questions)).collect();
    let mut mix = [0.0; 6];
    for run in 0..runs {
        let seed = Seed::new(run);
        let quiz = asked(bank, &questions, seed);
        for (question, _) in &quiz {
            if let (ItemKind::Standing, Some(truth)) = (question.item.kind, question.item.key().and_then(|key| key.standing)) {
                mix[truth as usize] += 1.0;
            }
        }
        for (reader, tally) in &mut readers {
            let mut random = seed.random(&reader.name());
            let answer = |(question, shown): &(&Question, Vec<usize>)| {
                let answer = reader.answer(question, shown, &mut random);
                (question.item.kind, question.answers[answer].mark)
            };
            tally.add(&quiz.iter().map(answer).collect::<Vec<(ItemKind, Mark)>>());
        }
        slips.iter_mut().for_each(|slip| slip.add(&quiz));
    }
    let slips = slips.into_iter().map(|slip| SlipOutcome { mean: slip.tally.mean(), ..slip.outcome }).collect();
    Outcome { runs, version: content.version().to_owned(), readers, mix, slips }
}

fn readers() -> Vec<Reader> {
    let mut readers = vec![Reader::Chance, Reader::Knowing, Reader::HalfKnowing];
    readers.extend(Reader::TRICKS);
    readers.extend(Standing::ALL.map(Reader::Constant));
    readers
}

/// The questions of a full quiz, each with its options in the order in which they are shown.
fn asked<'a>(bank: &Bank, questions: &'a [Question], seed: Seed) -> Vec<(&'a Question, Vec<usize>)> {
    let question = |id| questions.iter().find(|question| question.item.id == id);
    let shown = |question: &Question| {
        let written = &question.item.options;
        let order = option_order(bank, &question.item, seed);
        order.iter().filter_map(|option| written.iter().position(|other| other.name() == option.name())).collect()
    };
    full_quiz(bank, seed).into_iter().filter_map(question).map(|question| (question, shown(question))).collect()
}

/// The reader who commits one slip.
struct Slip {
    outcome: SlipOutcome,
    /// For each question of the bank.
    answers: Vec<SlipAnswer>,
    tally: Tally,
}

struct SlipAnswer {
    answered: Answered,
    mark: Mark,
    commits: bool,
}

impl Slip {
    fn new(slip: &Id<Misconception>, questions: &[Question]) -> Self {
        let answer = |question: &Question| {
            let place = question.with_slip(slip);
            let answer = &question.answers[place.unwrap_or(question.key)];
            let answered = Answered::new(Rc::clone(&question.item), answer.choice.clone());
            SlipAnswer { answered, mark: answer.mark, commits: place.is_some() }
        };
        let answers: Vec<_> = questions.iter().map(answer).collect();
        let items = answers.iter().filter(|answer| answer.commits).count();
        let outcome = SlipOutcome { slip: slip.clone(), items, met: 0, named: 0, mean: 0.0 };
        Self { outcome, answers, tally: Tally::default() }
    }

    fn add(&mut self, quiz: &[(&Question, Vec<usize>)]) {
        let given: Vec<&SlipAnswer> = quiz.iter().map(|(question, _)| &self.answers[question.at]).collect();
        let made = given.iter().filter(|answer| answer.commits).count() as u32;
        if made > 0 {
            let answers: Vec<Answered> = given.iter().map(|answer| answer.answered.clone()).collect();
            self.outcome.met += 1;
            self.outcome.named += u32::from(Score::of(&answers).slip(&self.outcome.slip) == made);
        }
        self.tally.add(&given.iter().map(|answer| (answer.answered.item.kind, answer.mark)).collect::<Vec<_>>());
    }
}
