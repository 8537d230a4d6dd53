//! A figure with its numbers: every mark comes from a typed value, and its words from the same value.

use std::cmp::Ordering;

use evidence::{
    Arm, ArmValue, Basis, Certainty, Claim, Date, Dose, Estimate, Id, Interval, Outcome, Quantity, Standing, Study, StudyKind,
};

use super::named::{NamedSource, NamedStudy};
use super::outcome::{arm_text, estimate_text, number};
use crate::figures::{Figure, FigureKind, FigureRow, Told};
use crate::{Content, Phrase};

/// A figure ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureSheet {
    pub id: String,
    pub title: String,
    pub text: String,
    pub pages: Vec<String>,
    pub claims: Vec<Id<Claim>>,
    pub axis: String,
    pub low: String,
    pub high: String,
    pub plot: Plot,
    /// What cannot share the picture, and why.
    pub apart: Vec<(NamedStudy, String)>,
    /// The studies whose numbers it shows, each once.
    pub studies: Vec<NamedStudy>,
    /// The sources of numbers that a study of ours does not give itself.
    pub sources: Vec<NamedSource>,
    /// The day on which the evidence was searched last.
    pub searched: Option<Date>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    Forest { ratio: bool, rows: Vec<Compared> },
    People(Vec<Counted>),
    Doses(Vec<Amount>),
    Bars(Vec<Amount>),
    Pairs(Vec<PairSheet>),
    Map(Vec<MapMark>),
}

/// A comparison with its interval.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    pub label: String,
    pub value: f64,
    pub interval: Option<(f64, f64)>,
    /// The interval was calculated by us and is approximate.
    pub approximate: bool,
    pub words: String,
}

/// What was counted in the groups of a study.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    pub label: String,
    pub group: Option<String>,
    /// The study had somebody to compare with, whether or not this was counted for each group.
    pub controlled: bool,
    pub arms: Vec<CountedArm>,
}

impl Counted {
    /// The label with its group, for where it stands alone.
    pub fn whole_label(&self) -> String {
        whole_label(self.group.as_deref(), &self.label)
    }
}

impl Amount {
    /// The label with its group, for where it stands alone.
    pub fn whole_label(&self) -> String {
        whole_label(self.group.as_deref(), &self.label)
    }
}

fn whole_label(group: Option<&str>, label: &str) -> String {
    group.map_or_else(|| label.to_owned(), |group| format!("{group}: {label}"))
}

/// So many of so many.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedArm {
    pub name: String,
    pub counted: u32,
    pub whole: u32,
    pub words: String,
}

/// An amount, or a range of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// What it is an amount of, and in which group.
    pub label: String,
    pub group: Option<String>,
    /// Each amount in its own right: the doses of a trial, or one number.
    pub values: Vec<f64>,
    pub interval: Option<(f64, f64)>,
    pub words: String,
}

/// An early result and what came later.
#[derive(Debug, Clone, PartialEq)]
pub struct PairSheet {
    pub topic: String,
    pub early: StudyMark,
    pub later: Vec<StudyMark>,
    pub open: bool,
}

/// A study as large as the number of its people.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyMark {
    pub study: NamedStudy,
    pub people: u32,
    /// It had a group to compare with.
    pub controlled: bool,
    pub said: String,
}

/// A condition on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapMark {
    pub condition: String,
    pub claim: Id<Claim>,
    /// What stands there: never the condition, always a proposition.
    pub proposition: String,
    pub standing: Standing,
    /// Place on the scale of certainty, 0 the lowest.
    pub certainty: usize,
    /// People in the controlled trials that the claim rests on, each trial once.
    pub people: u32,
}

impl Content {
    pub(crate) fn figure_sheets(&self) -> Vec<FigureSheet> {
        self.figures.iter().map(|figure| self.figure_sheet(&figure.value)).collect()
    }

    fn figure_sheet(&self, figure: &Figure) -> FigureSheet {
        let claims = self.claims.iter().map(|claim| &claim.value).filter(|claim| figure.claims.contains(&claim.id));
        let told = figure.pairs.iter().flat_map(|pair| [&pair.early].into_iter().chain(&pair.later)).map(|told| &told.study);
        let from = each_once(figure.rows.iter().filter_map(|row| self.quantity(row)?.from.as_ref()));
        let studies = self.studies.iter().map(|study| &study.value.key);
        let elsewhere = studies.filter(|key| from.iter().any(|from| from.as_str() == key.as_str()));
        let keys = each_once(figure.rows.iter().filter_map(|row| row.study.as_ref()).chain(told).chain(elsewhere));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        FigureSheet {
            id: figure.id.to_string(),
            title: figure.title.clone(),
            text: figure.text.clone(),
            pages: figure.pages.clone(),
            claims: figure.claims.clone(),
            axis: text(&figure.axis),
            low: text(&figure.low),
            high: text(&figure.high),
            plot: self.plot(figure),
            apart: figure.apart.iter().filter_map(|apart| Some((self.named(&apart.study)?, apart.reason.clone()))).collect(),
            studies: keys.into_iter().filter_map(|key| self.named(key)).collect(),
            sources: from.iter().filter_map(|key| self.named_source(key.as_str())).collect(),
            searched: claims.map(|claim| claim.searched).max(),
        }
    }

    fn plot(&self, figure: &Figure) -> Plot {
        let rows = figure.rows.iter();
        match figure.kind {
            FigureKind::Forest => {
                let rows: Vec<_> = rows.filter_map(|row| Some((row, self.outcome(row)?.estimate.as_ref()?))).collect();
                let ratio = rows.iter().any(|(_, estimate)| estimate.measure.is_ratio());
                Plot::Forest {
                    ratio,
                    rows: rows.into_iter().map(|(row, estimate)| self.compared(figure, row, estimate)).collect(),
                }
            }
            FigureKind::People => Plot::People(rows.filter_map(|row| self.counted(row)).collect()),
            FigureKind::Doses => Plot::Doses(rows.filter_map(|row| self.amount(figure, row)).collect()),
            FigureKind::Bars => Plot::Bars(rows.filter_map(|row| self.amount(figure, row)).collect()),
            FigureKind::Pairs => Plot::Pairs(figure.pairs.iter().filter_map(|pair| self.pair(pair)).collect()),
            FigureKind::Map => {
                let mut marks: Vec<MapMark> = rows.filter_map(|row| self.map_mark(row)).collect();
                // Numbered in reading order, which is also the order of the arrow keys. The app sorts its map the same way.
                marks.sort_by(|one, other| {
                    let key = |mark: &MapMark| (mark.standing, mark.certainty);
                    key(one).cmp(&key(other)).then_with(|| one.condition.cmp(&other.condition))
                });
                Plot::Map(marks)
            }
        }
    }

    pub(crate) fn outcome(&self, row: &FigureRow) -> Option<&Outcome> {
        let id = row.outcome.as_ref()?;
        self.study(row.study.as_ref()?)?.outcomes.iter().find(|outcome| outcome.id == *id)
    }

    pub(crate) fn quantity(&self, row: &FigureRow) -> Option<&Quantity> {
        let what = row.quantity.as_ref()?;
        self.study(row.study.as_ref()?)?.quantities.iter().find(|quantity| quantity.what == *what)
    }

    fn compared(&self, figure: &Figure, row: &FigureRow, estimate: &Estimate) -> Compared {
        let reported = match estimate.interval {
            Interval::Between(low, high) => Some((low, high)),
            Interval::NotReported => None,
        };
        let interval = reported.or(estimate.approximate);
        let words = format!("{}. {}", estimate_text(&self.wording.value, estimate), self.side(figure, estimate, interval));
        Compared {
            label: row.label.clone().unwrap_or_default(),
            value: estimate.value,
            interval,
            approximate: reported.is_none() && estimate.approximate.is_some(),
            words: words.trim_end().to_owned(),
        }
    }

    /// The side on which a value lies, in the words of its figure, and whether its interval reaches the other one too. What is better is not
    /// said: of a harm, more is worse.
    fn side(&self, figure: &Figure, estimate: &Estimate, interval: Option<(f64, f64)>) -> String {
        let words = &self.wording.value;
        let neutral = if estimate.measure.is_ratio() { 1.0 } else { 0.0 };
        let side = match estimate.value.total_cmp(&neutral) {
            Ordering::Less => figure.low.as_deref(),
            Ordering::Greater => figure.high.as_deref(),
            Ordering::Equal => return words.phrase(Phrase::FavoursNeither).to_owned(),
        };
        let Some(side) = side else { return String::new() };
        match interval {
            Some((low, high)) if low < neutral && neutral < high => words.fill(Phrase::FigureBothSides, &[("side", side)]),
            _ => format!("{side}."),
        }
    }

    fn counted(&self, row: &FigureRow) -> Option<Counted> {
        let arm = |arm: &Arm| {
            let (counted, whole) = match arm.value {
                ArmValue::Events(events) => (events, arm.people?),
                ArmValue::Per100(share) => (share.round() as u32, 100),
                _ => return None,
            };
            Some(CountedArm { name: arm.name.clone(), counted, whole, words: arm_text(&self.wording.value, arm, None) })
        };
        let arms: Vec<CountedArm> = self.outcome(row)?.arms.iter().filter_map(arm).collect();
        let controlled = self.study(row.study.as_ref()?)?.kind.is_controlled_trial();
        Some(Counted { label: row.label.clone().unwrap_or_default(), group: row.group.clone(), controlled, arms })
    }

    fn amount(&self, figure: &Figure, row: &FigureRow) -> Option<Amount> {
        let words = &self.wording.value;
        let calculated = |basis: Basis| match basis {
            Basis::Calculated => format!(" ({})", words.phrase(Phrase::Calculated)),
            Basis::Published => String::new(),
        };
        let mut label = row.label.clone();
        let (values, interval, text) = if row.dose {
            let dose: &Dose = self.study(row.study.as_ref()?)?.dose.as_ref()?;
            (dose.mg.clone(), None, words.dose(dose))
        } else if let Some(quantity) = self.quantity(row) {
            let to = quantity.to.map(|to| format!("–{}", number(to))).unwrap_or_default();
            let text = format!("{}{to} {}{}", number(quantity.value), quantity.unit, calculated(quantity.basis));
            ([Some(quantity.value), quantity.to].into_iter().flatten().collect(), None, text)
        } else {
            let arm = self.outcome(row)?.arms.get(row.arm?)?;
            let interval = match arm.interval {
                Some(Interval::Between(low, high)) => Some((low, high)),
                _ => None,
            };
            label = Some(label.map_or_else(|| arm.name.clone(), |label| format!("{label}, {}", arm.name)));
            let (value, mut text) = (value(arm)?, arm_text(words, arm, figure.unit.as_deref()));
            if matches!(arm.value, ArmValue::Events(_)) {
                // On an axis of shares, a count says its share as well.
                let share = number((value * 10.0).round() / 10.0);
                text = words.fill(Phrase::ArmShare, &[("share", &share), ("counts", &text)]);
            }
            (vec![value], interval, text)
        };
        Some(Amount { label: label?, group: row.group.clone(), values, interval, words: text })
    }

    fn pair(&self, pair: &crate::figures::Pair) -> Option<PairSheet> {
        Some(PairSheet {
            topic: pair.topic.clone(),
            early: self.told(&pair.early)?,
            later: pair.later.iter().filter_map(|later| self.told(later)).collect(),
            open: pair.open,
        })
    }

    fn told(&self, told: &Told) -> Option<StudyMark> {
        let study = self.study(&told.study)?;
        let compares = study.kind == StudyKind::Review && study.comparator.is_some();
        let controlled = study.kind.is_controlled_trial() || compares;
        Some(StudyMark { study: self.named(&told.study)?, people: study.people?, controlled, said: told.said.clone() })
    }

    fn map_mark(&self, row: &FigureRow) -> Option<MapMark> {
        let claim = self.claims.iter().map(|claim| &claim.value).find(|claim| Some(&claim.id) == row.claim.as_ref())?;
        let condition = self.page(row.condition.as_ref()?.as_str())?.front.value.short.clone();
        let people = self.controlled_trials(claim).into_iter().filter_map(|study| study.people).sum();
        Some(MapMark {
            condition,
            claim: claim.id.clone(),
            proposition: claim.proposition.clone(),
            standing: claim.standing,
            certainty: self.certainty_column(claim),
            people,
        })
    }

    /// The place of a claim's certainty, 0 the lowest.
    pub(crate) fn certainty_column(&self, claim: &Claim) -> usize {
        Certainty::ALL.iter().rev().position(|certainty| *certainty == claim.certainty).unwrap_or_default()
    }

    /// The controlled trials that bear on a claim, each once.
    pub(crate) fn controlled_trials(&self, claim: &Claim) -> Vec<&Study> {
        let studies = each_once(claim.studies()).into_iter().filter_map(|key| self.study(key));
        studies.filter(|study| study.kind.is_controlled_trial()).collect()
    }
}

/// In the order in which they come first.
fn each_once<'a, T>(keys: impl Iterator<Item = &'a Id<T>>) -> Vec<&'a Id<T>> {
    keys.fold(Vec::new(), |mut once, key| {
        if !once.contains(&key) {
            once.push(key);
        }
        once
    })
}

/// The number of a group; counts are drawn as shares of 100.
fn value(arm: &Arm) -> Option<f64> {
    Some(match arm.value {
        ArmValue::Events(events) => 100.0 * f64::from(events) / f64::from(arm.people.filter(|people| *people > 0)?),
        ArmValue::Per100(value)
        | ArmValue::Mean(value)
        | ArmValue::Median(value)
        | ArmValue::Change(value)
        | ArmValue::Amount(value) => value,
    })
}
