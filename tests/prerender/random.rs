//! Pictures of values at random: whatever the numbers and the words are, the picture shows them.

use std::cell::RefCell;

use evidence::{Date, Id, Standing};
use ldn_explainer::book::Book;
use library::{
    Amount, Compared, Counted, CountedArm, FigureSheet, MapMark, NamedSource, NamedStudy, Packed, PairSheet, Plot, StudyMark,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::drawn::read;
use crate::figures::{Figure, wrong_files, wrong_words};
use crate::shown::wrong;

thread_local! {
    /// A site with nothing on it but a figure.
    static SITE: RefCell<Packed> = RefCell::new({
        let mut packed = read("tests/tiny").pack();
        packed.pages.clear();
        packed.claims.clear();
        packed.studies.clear();
        packed.slips.clear();
        packed
    });
}

fn drawn(plot: Plot, title: &str) -> Figure {
    let sheet = FigureSheet {
        id: "one".to_owned(),
        title: title.to_owned(),
        text: "What to see.".to_owned(),
        pages: Vec::new(),
        claims: Vec::new(),
        axis: "Points".to_owned(),
        low: "Less".to_owned(),
        high: "More".to_owned(),
        plot,
        apart: Vec::new(),
        studies: vec![NamedStudy { key: "kettle-2020".to_owned(), name: "Kettle & \"Pot\" 2020".to_owned() }],
        sources: vec![NamedSource { key: "cup".to_owned(), name: "Cup, <1999>".to_owned() }],
        searched: Date::new(2026, 1, 31),
    };
    SITE.with_borrow_mut(|packed| {
        packed.figures = vec![sheet];
        Figure::of(packed, &Book::of(packed, None)).remove(0)
    })
}

/// What is wrong with the picture, its words and its files.
fn all_wrong(plot: Plot, title: &str) -> Vec<String> {
    let figure = drawn(plot, title);
    [wrong(&figure.sheet.plot, &figure.pictures), wrong_words(&figure), wrong_files(&figure)].concat()
}

/// Words with all that markup and tables could trip over.
fn words() -> impl Strategy<Value = String> {
    "[A-Za-z0-9é<>&\"',;:=−/-]{1,12}( [A-Za-z0-9<>&\"',;:.-]{1,12}){0,12}"
}

fn group() -> impl Strategy<Value = Option<String>> {
    option::of("[A-Z][a-z]{2,9}")
}

fn compared(value: impl Strategy<Value = f64>, step: impl Fn(f64, f64) -> f64) -> impl Strategy<Value = Compared> {
    let parts = (words(), words(), value, option::of((0.0..2.0_f64, 0.0..2.0_f64)), any::<bool>());
    parts.prop_map(move |(label, words, value, reach, approximate)| Compared {
        label,
        value,
        interval: reach.map(|(down, up)| (step(value, -down), step(value, up))),
        approximate: approximate && reach.is_some(),
        words,
    })
}

fn counted() -> impl Strategy<Value = Counted> {
    let arm = (words(), 1_u32..130, 0.0..=1.0_f64, words()).prop_map(|(name, whole, share, words)| {
        let counted = (f64::from(whole) * share) as u32;
        CountedArm { name, counted, whole, words }
    });
    let parts = (words(), group(), any::<bool>(), vec(arm, 1..4));
    parts.prop_map(|(label, group, controlled, arms)| Counted { label, group, controlled, arms })
}

fn dose() -> impl Strategy<Value = Amount> {
    // From micrograms to grams, ascending.
    let values = vec((-3.0..3.0_f64).prop_map(|power| 10f64.powf(power)), 1..4).prop_map(|mut values| {
        values.sort_by(f64::total_cmp);
        values
    });
    (words(), group(), values, words()).prop_map(|(label, group, values, words)| Amount {
        label,
        group,
        values,
        interval: None,
        words,
    })
}

fn amount() -> impl Strategy<Value = Amount> {
    let value = prop_oneof![4 => -50.0..150.0_f64, 1 => Just(0.0), 1 => 1000.0..100_000.0_f64];
    (words(), group(), value, option::of((0.0..20.0_f64, 0.0..20.0_f64)), option::of(0.1..9.0_f64), words()).prop_map(
        |(label, group, value, reach, to, words)| {
            let interval = reach.map(|(down, up)| (value - down, value + up));
            // A range has no interval besides.
            let to = to.filter(|_| interval.is_none()).map(|more| value + more);
            Amount { label, group, values: [Some(value), to].into_iter().flatten().collect(), interval, words }
        },
    )
}

fn pair() -> impl Strategy<Value = PairSheet> {
    let study = || {
        (words(), 1_u32..20_000, any::<bool>(), words()).prop_map(|(name, people, controlled, said)| StudyMark {
            study: NamedStudy { key: "kettle-2020".to_owned(), name },
            people,
            controlled,
            said,
        })
    };
    (words(), study(), vec(study(), 0..4)).prop_map(|(topic, early, later)| {
        let open = later.is_empty();
        PairSheet { topic, early, later, open }
    })
}

fn map_mark() -> impl Strategy<Value = MapMark> {
    let people = prop_oneof![1 => Just(0), 4 => 1_u32..20_000];
    let parts = (words(), words(), 0..Standing::ALL.len(), 0_usize..4, people);
    parts.prop_map(|(condition, proposition, standing, certainty, people)| MapMark {
        condition,
        claim: Id::new("milk").unwrap(),
        proposition,
        standing: Standing::ALL[standing],
        certainty,
        people,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn ratios_stand_where_they_are(
        rows in vec(compared((-2.0..2.0_f64).prop_map(f64::exp), |value, step| value * step.exp()), 2..7),
        title in words(),
    ) {
        prop_assert_eq!(all_wrong(Plot::Forest { ratio: true, rows }, &title), Vec::<String>::new());
    }

    #[test]
    fn near_ratios_stand_where_they_are(
        rows in vec(compared((-0.1..0.1_f64).prop_map(f64::exp), |value, step| value * (step / 10.0).exp()), 2..7),
    ) {
        prop_assert_eq!(all_wrong(Plot::Forest { ratio: true, rows }, "Near"), Vec::<String>::new());
    }

    #[test]
    fn differences_stand_where_they_are(
        rows in vec(compared(prop_oneof![5 => -30.0..30.0_f64, 1 => Just(0.0)], |value, step| value + step), 2..7),
        title in words(),
    ) {
        prop_assert_eq!(all_wrong(Plot::Forest { ratio: false, rows }, &title), Vec::<String>::new());
    }

    #[test]
    fn each_of_the_people_is_a_dot(rows in vec(counted(), 1..4), title in words()) {
        prop_assert_eq!(all_wrong(Plot::People(rows), &title), Vec::<String>::new());
    }

    #[test]
    fn doses_stand_where_they_are_on_both_scales(rows in vec(dose(), 2..7), title in words()) {
        prop_assert_eq!(all_wrong(Plot::Doses(rows), &title), Vec::<String>::new());
    }

    #[test]
    fn near_doses_stand_where_they_are_on_both_scales(values in vec(3.0..4.5_f64, 2..7)) {
        let row = |value| Amount { label: "Dose".to_owned(), group: None, values: vec![value], interval: None, words: "1 mg".to_owned() };
        prop_assert_eq!(all_wrong(Plot::Doses(values.into_iter().map(row).collect()), "Near"), Vec::<String>::new());
    }

    #[test]
    fn bars_are_as_long_as_they_are_large(rows in vec(amount(), 2..7), title in words()) {
        prop_assert_eq!(all_wrong(Plot::Bars(rows), &title), Vec::<String>::new());
    }

    #[test]
    fn studies_are_as_large_as_their_people(rows in vec(pair(), 1..5), title in words()) {
        prop_assert_eq!(all_wrong(Plot::Pairs(rows), &title), Vec::<String>::new());
    }

    #[test]
    fn conditions_stand_in_their_cells(rows in vec(map_mark(), 2..40), title in words()) {
        prop_assert_eq!(all_wrong(Plot::Map(rows), &title), Vec::<String>::new());
    }
}

/// Nothing at all is not a reason to draw something.
#[test]
fn differences_of_nothing_stand_on_the_line() {
    let row = Compared { label: "Same".to_owned(), value: 0.0, interval: None, approximate: false, words: "0".to_owned() };
    assert_eq!(all_wrong(Plot::Forest { ratio: false, rows: vec![row.clone(), row] }, "Same"), Vec::<String>::new());
}
