//! The plots of both sites against the content that they were made from, read a second time and more simply.

use evidence::{Arm, ArmValue, Certainty, Id, Interval, Outcome, Standing, Study, StudyKind};
use library::figures::{FigureKind, FigureRow, Told};
use library::{Amount, Content, Plot};

use crate::drawn::read;

/// The numbers of each mark.
type Numbers = Vec<Vec<f64>>;

#[test]
fn plots_hold_the_typed_values() {
    for folder in ["content", "tests/tiny"] {
        let content = read(folder);
        let packed = content.pack();
        assert_eq!(packed.figures.len(), content.figures.len(), "{folder}");
        for (sheet, figure) in packed.figures.iter().zip(&content.figures) {
            let figure = &figure.value;
            let read = Typed(&content);
            let numbers: Numbers = match figure.kind {
                FigureKind::Forest => figure.rows.iter().map(|row| read.compared(row)).collect(),
                FigureKind::People => figure.rows.iter().flat_map(|row| read.counted(row)).collect(),
                FigureKind::Doses | FigureKind::Bars => figure.rows.iter().map(|row| read.amount(row)).collect(),
                FigureKind::Pairs => {
                    let told = figure.pairs.iter().flat_map(|pair| [&pair.early].into_iter().chain(&pair.later));
                    told.map(|told| read.told(told)).collect()
                }
                // Numbered in reading order, and by name within a cell.
                FigureKind::Map => {
                    let entries = &packed.catalogue.entries;
                    let name = |row: &FigureRow| {
                        let entry = entries.iter().find(|entry| Some(&entry.id) == row.claim.as_ref()).unwrap();
                        entry.mark.as_ref().unwrap().condition.clone()
                    };
                    let mut marks: Vec<_> = figure.rows.iter().map(|row| (read.mapped(row), name(row))).collect();
                    marks.sort_by(|one, other| (&one.0[..2], &one.1).partial_cmp(&(&other.0[..2], &other.1)).unwrap());
                    marks.into_iter().map(|(numbers, _)| numbers).collect()
                }
            };
            assert_eq!(plotted(&sheet.plot), numbers, "{folder}: {}", figure.id);
            assert!(numbers.iter().all(|numbers| !numbers.is_empty()), "{folder}: {}", figure.id);
            let told = figure.pairs.iter().flat_map(|pair| [&pair.early].into_iter().chain(&pair.later));
            let studies = figure.rows.iter().filter_map(|row| row.study.as_ref()).chain(told.map(|told| &told.study));
            for study in studies {
                assert!(sheet.studies.iter().any(|named| named.key == study.as_str()), "{folder}: {}: {study}", figure.id);
            }
            let searched = content.claims.iter().map(|claim| &claim.value).filter(|claim| figure.claims.contains(&claim.id));
            assert_eq!(sheet.searched, searched.map(|claim| claim.searched).max(), "{folder}: {}", figure.id);
        }
    }
}

fn plotted(plot: &Plot) -> Numbers {
    let ends = |interval: Option<(f64, f64)>| interval.into_iter().flat_map(|(low, high)| [low, high]);
    let amount = |row: &Amount| row.values.iter().copied().chain(ends(row.interval)).collect();
    match plot {
        Plot::Forest { ratio, rows } => {
            let flags = |approximate: bool| [f64::from(*ratio), f64::from(approximate)];
            rows.iter()
                .map(|row| [row.value].into_iter().chain(ends(row.interval)).chain(flags(row.approximate)).collect())
                .collect()
        }
        Plot::People(rows) => {
            rows.iter().flat_map(|row| &row.arms).map(|arm| vec![arm.counted.into(), arm.whole.into()]).collect()
        }
        Plot::Doses(rows) | Plot::Bars(rows) => rows.iter().map(amount).collect(),
        Plot::Pairs(rows) => {
            let studies = rows.iter().flat_map(|row| [&row.early].into_iter().chain(&row.later));
            studies.map(|study| vec![study.people.into(), f64::from(study.controlled)]).collect()
        }
        Plot::Map(rows) => {
            let standing = |standing: Standing| Standing::ALL.iter().position(|one| *one == standing).unwrap();
            rows.iter().map(|row| vec![standing(row.standing) as f64, row.certainty as f64, row.people.into()]).collect()
        }
    }
}

/// The content, asked for numbers.
struct Typed<'a>(&'a Content);

impl<'a> Typed<'a> {
    fn study(&self, key: &Id<Study>) -> &'a Study {
        self.0.studies.iter().map(|study| &study.value).find(|study| study.key == *key).unwrap()
    }

    fn outcome(&self, row: &FigureRow) -> &'a Outcome {
        let outcomes = &self.study(row.study.as_ref().unwrap()).outcomes;
        outcomes.iter().find(|outcome| Some(&outcome.id) == row.outcome.as_ref()).unwrap()
    }

    fn compared(&self, row: &FigureRow) -> Vec<f64> {
        let estimate = self.outcome(row).estimate.as_ref().unwrap();
        let (ends, approximate) = match (estimate.interval, estimate.approximate) {
            (Interval::Between(low, high), _) => (vec![low, high], 0.0),
            (Interval::NotReported, Some((low, high))) => (vec![low, high], 1.0),
            (Interval::NotReported, None) => (Vec::new(), 0.0),
        };
        [vec![estimate.value], ends, vec![f64::from(estimate.measure.is_ratio()), approximate]].concat()
    }

    /// Every group is shown: one that is left out would make the others look as if they had nobody to compare with.
    fn counted(&self, row: &FigureRow) -> Numbers {
        let arm = |arm: &Arm| match arm.value {
            ArmValue::Events(events) => vec![events.into(), arm.people.unwrap().into()],
            ArmValue::Per100(share) => vec![share.round(), 100.0],
            _ => Vec::new(),
        };
        self.outcome(row).arms.iter().map(arm).collect()
    }

    fn amount(&self, row: &FigureRow) -> Vec<f64> {
        let study = self.study(row.study.as_ref().unwrap());
        if row.dose {
            return study.dose.as_ref().unwrap().mg.clone();
        }
        if let Some(what) = &row.quantity {
            let quantity = study.quantities.iter().find(|quantity| quantity.what == *what).unwrap();
            return [Some(quantity.value), quantity.to].into_iter().flatten().collect();
        }
        let arm = &self.outcome(row).arms[row.arm.unwrap()];
        let value = match arm.value {
            ArmValue::Events(events) => 100.0 * f64::from(events) / f64::from(arm.people.unwrap()),
            ArmValue::Per100(value)
            | ArmValue::Mean(value)
            | ArmValue::Median(value)
            | ArmValue::Change(value)
            | ArmValue::Amount(value) => value,
        };
        match arm.interval {
            Some(Interval::Between(low, high)) => vec![value, low, high],
            _ => vec![value],
        }
    }

    fn told(&self, told: &Told) -> Vec<f64> {
        let study = self.study(&told.study);
        let trial = matches!(study.kind, StudyKind::RandomisedTrial | StudyKind::NonRandomisedTrial);
        let controlled = trial || (study.kind == StudyKind::Review && study.comparator.is_some());
        vec![study.people.unwrap().into(), f64::from(controlled)]
    }

    fn mapped(&self, row: &FigureRow) -> Vec<f64> {
        let claim = self.0.claims.iter().map(|claim| &claim.value).find(|claim| Some(&claim.id) == row.claim.as_ref()).unwrap();
        let standing = Standing::ALL.iter().position(|standing| *standing == claim.standing).unwrap();
        let certainty = match claim.certainty {
            Certainty::VeryLow => 0,
            Certainty::Low => 1,
            Certainty::Moderate => 2,
            Certainty::High => 3,
        };
        let mut keys: Vec<&Id<Study>> = claim.studies().collect();
        keys.sort_by_key(|key| key.as_str());
        keys.dedup();
        let trials = keys.into_iter().map(|key| self.study(key));
        let trials = trials.filter(|study| matches!(study.kind, StudyKind::RandomisedTrial | StudyKind::NonRandomisedTrial));
        let people: u32 = trials.filter_map(|study| study.people).sum();
        vec![standing as f64, f64::from(certainty), people.into()]
    }
}
