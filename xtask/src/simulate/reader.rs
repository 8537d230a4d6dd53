//! Readers who go by a rule and not by what they know.

use evidence::Standing;
use quiz::{Choice, ItemKind, ItemOption, Random};

use super::question::Question;

/// How a reader answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reader {
    /// Any answer, each equally often.
    Chance,
    Knowing,
    /// Knows each item with a chance of one half, and guesses at the others.
    HalfKnowing,
    /// Everything stands as low as can be: unsupported, nothing established, 0 of 100, and the option that doubts.
    Doubting,
    /// Everything stands as high as can be.
    Believing,
    Longest,
    Shortest,
    MiddleLength,
    MostHedged,
    /// Knows of all options, without any stem, how often each is a key: whoever sees options alone can do no better.
    OftenestKey,
    First,
    MiddlePlace,
    /// Gives this standing to every proposition.
    Constant(Standing),
}

impl Reader {
    /// Those that a trick or an attitude guides. Where it says nothing, they guess.
    pub const TRICKS: [Self; 9] = [
        Self::Doubting,
        Self::Believing,
        Self::Longest,
        Self::Shortest,
        Self::MiddleLength,
        Self::MostHedged,
        Self::OftenestKey,
        Self::First,
        Self::MiddlePlace,
    ];

    pub fn name(&self) -> String {
        let name = match self {
            Self::Chance => "guesses",
            Self::Knowing => "knows everything",
            Self::HalfKnowing => "knows half, guesses the rest",
            Self::Doubting => "doubts everything",
            Self::Believing => "believes everything",
            Self::Longest => "picks the longest option",
            Self::Shortest => "picks the shortest option",
            Self::MiddleLength => "picks an option of middle length",
            Self::MostHedged => "picks the most hedged option",
            Self::OftenestKey => "picks the option that is oftenest a key",
            Self::First => "picks the first option",
            Self::MiddlePlace => "picks an option in the middle",
            Self::Constant(standing) => return format!("always says `{}`", standing.slug()),
        };
        name.to_owned()
    }

    /// The place of the answer. `shown` has the places of the options in the order in which they are shown.
    pub fn answer(&self, question: &Question, shown: &[usize], random: &mut Random) -> usize {
        let guess = |random: &mut Random| random.below(question.answers.len() as u64) as usize;
        match self {
            Self::Chance => guess(random),
            Self::Knowing => question.key,
            Self::HalfKnowing if random.below(2) == 0 => question.key,
            Self::HalfKnowing => guess(random),
            Self::Constant(standing) if question.item.kind == ItemKind::Standing => {
                question.standing(*standing).unwrap_or(question.key)
            }
            Self::Constant(_) => guess(random),
            Self::Doubting | Self::Believing => self.by_attitude(question, shown, random).unwrap_or_else(|| guess(random)),
            _ if question.item.kind == ItemKind::Best => self.by_look(question, shown, random),
            _ => guess(random),
        }
    }

    /// An attitude says nothing about an order, nor where no option shows it.
    fn by_attitude(&self, question: &Question, shown: &[usize], random: &mut Random) -> Option<usize> {
        let doubting = *self == Self::Doubting;
        match question.item.kind {
            ItemKind::Standing => question.standing(if doubting { Standing::Unsupported } else { Standing::Established }),
            ItemKind::Best => {
                let shows =
                    |place: &usize| if doubting { question.looks[*place].doubts } else { question.looks[*place].believes };
                let fitting: Vec<usize> = shown.iter().copied().filter(shows).collect();
                fitting.get(random.below(fitting.len() as u64) as usize).copied()
            }
            ItemKind::Several => {
                let all: Vec<&str> = question.item.options.iter().map(ItemOption::name).collect();
                question.place(&Choice::several(&question.item, if doubting { &[] } else { &all }))
            }
            ItemKind::Estimate => question.place(&Choice::estimate(if doubting { 0 } else { 100 })),
            ItemKind::Order => None,
        }
    }

    /// The option of a best-answer item that looks right to whoever knows nothing.
    fn by_look(&self, question: &Question, shown: &[usize], random: &mut Random) -> usize {
        let looks = &question.looks;
        let middle = |random: &mut Random| (shown.len() - 1 + random.below(2) as usize) / 2;
        match self {
            Self::Longest => most(shown, |place| looks[place].letters, random),
            Self::Shortest => most(shown, |place| usize::MAX - looks[place].letters, random),
            Self::MostHedged => most(shown, |place| looks[place].hedges, random),
            Self::OftenestKey => most(shown, |place| looks[place].keys, random),
            Self::MiddleLength => {
                let mut by_length = shown.to_vec();
                by_length.sort_by_key(|place| looks[*place].letters);
                by_length[middle(random)]
            }
            Self::MiddlePlace => shown[middle(random)],
            _ => shown[0],
        }
    }
}

/// The option with the most of something; of several, any.
fn most(shown: &[usize], of: impl Fn(usize) -> usize, random: &mut Random) -> usize {
    let most = shown.iter().map(|place| of(*place)).max().unwrap_or(0);
    let all: Vec<usize> = shown.iter().copied().filter(|place| of(*place) == most).collect();
    all[random.below(all.len() as u64) as usize]
}
