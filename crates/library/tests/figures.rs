//! What figures say of their values besides the numbers: side, unit, share, group, and the names of what they come from.

mod support;

use library::{Content, FigureSheet, Plot};
use support::tiny;

const STUDIES: &str = "studies/tea.toml";
const FIGURES: &str = "figures.toml";

/// A figure of the tiny content, with texts in files replaced.
fn figure(id: &str, changes: &[(&'static str, &str, &str)]) -> FigureSheet {
    let mut sheet = None;
    changes.iter().fold(tiny(), |tiny, (file, old, new)| tiny.replace(file, old, new)).read(|folder| {
        let content = Content::read(folder).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
        sheet = content.pack().figures.iter().find(|sheet| sheet.id == id).cloned();
        String::new()
    });
    sheet.unwrap()
}

fn names(sheet: &FigureSheet) -> Vec<&str> {
    let sources = sheet.sources.iter().map(|source| source.name.as_str());
    sheet.studies.iter().map(|study| study.name.as_str()).chain(sources).collect()
}

#[test]
fn two_studies_never_have_one_name() {
    let twin = "[[study]]\nkey = \"cup-2021\"\nauthors = \"Milk and attention\"";
    let sheet = figure(
        "hope",
        &[
            (STUDIES, "[[study]]\nkey = \"cup-2021\"", twin),
            (STUDIES, "year = 2023", "year = 2021"),
            (
                FIGURES,
                "said = \"It did not.\" }",
                "said = \"It did not.\" }, { study = \"urn-2023\", said = \"Nor did milk.\" }",
            ),
        ],
    );
    assert_eq!(names(&sheet), ["Milk and attention 2021a", "Kettle 2020", "Milk and attention 2021b"]);
}

#[test]
fn a_year_that_is_not_sure_says_so_wherever_the_study_is_named() {
    let sheet = figure("hope", &[(STUDIES, "year = 2023", "year = 2023\nyear_unconfirmed = true")]);
    assert_eq!(sheet.apart[0].0.name, "Milk and attention 2023 (year not confirmed)");
}

#[test]
fn a_number_from_elsewhere_names_its_source() {
    let sheet = figure("bars", &[(STUDIES, "value = 5\nunit = \"cups\"", "value = 5\nunit = \"cups\"\nfrom = \"handbook\"")]);
    assert_eq!(names(&sheet), ["Milk and attention 2023", "Leaf & Press 1999"]);
}

#[test]
fn a_comparison_names_its_side_and_never_what_is_better() {
    let Plot::Forest { rows, .. } =
        figure("ratios", &[(STUDIES, "value = 2, interval = [1.2, 3.3]", "value = 0.5, interval = [0.2, 0.9]")]).plot
    else {
        panic!("no comparisons")
    };
    assert!(rows[0].words.ends_with("). Fewer with hot water."), "{}", rows[0].words);
    assert!(rows[1].words.ends_with("). More with hot water; the interval reaches both sides."), "{}", rows[1].words);
}

#[test]
fn a_bar_says_group_unit_and_share() {
    let amounts = |changes: &[(&'static str, &str, &str)]| {
        let Plot::Bars(rows) = figure("groups", changes).plot else { panic!("no bars") };
        rows.into_iter().map(|row| format!("{}: {}", row.label, row.words)).collect::<Vec<_>>()
    };
    assert_eq!(amounts(&[]), ["Tea: mean 6.5 points", "Water: mean 6.1 points"]);
    let (of_tea, of_water) =
        ("study = \"urn-2023\"\noutcome = \"attention\"\narm = 0", "study = \"urn-2023\"\noutcome = \"attention\"\narm = 1");
    let counted = [
        (FIGURES, of_tea, "study = \"kettle-2020\"\noutcome = \"colour\"\narm = 0\nlabel = \"Dark\""),
        (FIGURES, of_water, "study = \"kettle-2020\"\noutcome = \"colour\"\narm = 1"),
    ];
    assert_eq!(amounts(&counted), ["Dark, Boiling water: 90 in 100: 18 of 20", "Cooler water: 45 in 100: 9 of 20"]);
}
