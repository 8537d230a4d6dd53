//! The rules for texts: each fires on a bad sample, told as an author reads it, and is silent on a good one.

mod support;

use evidence::Date;
use library::Content;
use support::{Tiny, tiny};

/// A study with a comparison: two groups of different size, and an estimate with its interval.
fn compared() -> Tiny {
    tiny().replace("studies/tea.toml", "read = \"full\"\n", &format!("read = \"full\"\n{OUTCOME}"))
}

const OUTCOME: &str = "
[[study.outcome]]
id = \"alertness\"
name = \"Alertness, on a scale from 0 to 10\"
side = \"benefit\"
weeks = 2
comparator = \"hot water\"
arm = [
  { name = \"Tea\", people = 19, value = { events = 12 } },
  { name = \"Water\", people = 21, value = { events = 9 } },
]
estimate = { measure = \"mean-difference\", value = -0.34, unit = \"points\", interval = [-0.95, 0.27], p = 0.27, favours = \"treatment\" }
";

/// The statement of a claim that names that study; its certainty is low.
fn milk(statement: &str) -> Tiny {
    compared().replace("claims/cup.toml", "Studies disagree, and what counts as good differs between them.", statement)
}

/// A paragraph of a page that cites that claim.
fn page(paragraph: &str) -> Tiny {
    compared().append("pages/cup.md", &format!("\n{paragraph}\n"))
}

macro_rules! fires {
    ($($name:ident: $broken:expr;)+) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(stringify!($name), $broken.problems());
            }
        )+
    };
}

macro_rules! silent {
    ($($name:ident: $($good:expr),+;)+) => {
        $(
            #[test]
            fn $name() {
                for good in [$($good),+] {
                    assert_eq!(good.problems(), "no problems");
                }
            }
        )+
    };
}

fires! {
    verb_firmer_than_low: milk("Tea helps people.");
    verb_firmer_than_moderate: tiny().replace("claims/leaf.toml", "It seems so: one small trial measured", "Tea helps: one small trial measured");
    verb_firmer_than_very_low: tiny().replace("claims/leaf.toml", "We do not know yet: it", "Tea may help. It helps: it");
    verb_firmer_on_a_page: page("Tea sharpens attention. [@milk] [@noon-tea]");
    verb_firmer_in_a_heading: page("## Milk helps\n\nSo it is said. [@milk]");
    framed_after_the_verb: milk("Tea eases thirst, which one study found.");

    promising_words: milk("Miracle leaves, proven and safe.");
    studies_show_without_people: page("Studies show less in 2 weeks. [@milk]");
    no_evidence_without_a_date: page("There is no evidence that it does. [@milk]");
    promising_word_in_an_item: tiny().replace("items/cup.toml", "Right: five minutes are enough.", "Right: a proven way.");

    effect_without_a_claim: page("Tea helps.");
    effect_in_a_heading_without_a_claim: page("### Tea helps\n\nNothing is cited here.");
    effect_in_a_message_without_a_claim: tiny().replace("pages/about.md", "It was made up for tests.", "Tea helps.");
    effect_in_a_row_without_a_claim: tiny().replace("pages/cup.md", "| Milk | It spoils \"tea\" | Mixed [@milk] |",
        "| Milk | It spoils \"tea\" | Mixed [@milk] |\n| Cold | Tea helps | Perhaps |");

    one_in_five: page("So it was for 1 in 5. One in ten said more, one in every five less. [@milk]");
    parts_of_different_wholes: milk("In one cup 2 of 5 people slept, in the other 3 of 7.");
    parts_of_groups_and_another: milk("With tea 12 of 19, with water 9 of 21, elsewhere 3 of 10.");

    number_of_a_claim: milk("It was so in 41 people after 2 weeks.");
    number_with_another_unit: milk("It was so for 40 weeks.");
    number_with_the_wrong_sign: milk("The gap was -0.27 and 0.34 (0.95 to 0.27) points.");
    number_of_a_page: page("It was so in 41 people, or 12.5%. [@milk]");
    number_without_a_cite: page("It was so in 41 people.");
    number_in_front_matter: tiny().replace("pages/cup.md", "Hot tea scalds;", "Hot tea scalds 7 people;");
    number_on_a_page_that_cites_nothing: tiny().append("pages/about.md", "\nIt took 3 weeks.\n");
    number_of_an_item: tiny().replace("items/cup.toml", "A trial looked for it and", "A trial of 41 people looked for it and");
    number_of_a_study: tiny().replace("studies/tea.toml", "read = \"full\"\n", "read = \"full\"\nlimits = \"Only 39 people finished.\"\n");
    number_in_an_outcome_note: compared().replace("studies/tea.toml", "favours = \"treatment\" }\n", "favours = \"treatment\" }\nnote = \"3 cups\"\n");
    date_of_nothing: milk("Searched November 2019, 2019-11-23 and 30 January 2026.");
    quantity_of_no_unit: tiny().replace("claims/cup.toml", "sources = [\"label\"]",
        "sources = [\"label\"]\nquantity = [{ what = \"x\", value = 1, unit = \"cup\" }]");
    quantity_from_nowhere: tiny().replace("claims/cup.toml", "sources = [\"label\"]",
        "sources = [\"label\"]\nquantity = [{ what = \"x\", value = 1, unit = \"cups\", from = \"labels\" }]");
    lint_without_a_unit: tiny().replace("lint.toml", "mg = [\"mg\", \"milligrams\"]\n", "");

    estimate_without_its_interval: milk("The gap was 0.34 points.");
    estimate_with_half_an_interval: page("The gap was 0.34 points (up to 0.95). [@milk]");
    estimate_that_was_not_reported: milk("The gap was 0.34 points.").replace("studies/tea.toml", "[-0.95, 0.27], p", "\"not-reported\", p");

    hard_page: page("Incontrovertible contemporaneous experimentation notwithstanding, internationally comprehensive characterisation \
        necessitates extraordinarily sophisticated interdisciplinary methodologies. Comprehensive understanding of infusion \
        necessitates considerable concentration. Incontrovertible contemporaneous experimentation notwithstanding, internationally comprehensive \
        characterisation necessitates extraordinarily sophisticated interdisciplinary methodologies.");
    long_sentences: page(&"and the cup and the leaf and the pot and the water ".repeat(30));

    term_not_explained: tiny().replace("glossary.toml", "id = \"blinding\"", "marks = [\"colours\", \"blind\"]\nid = \"blinding\"");
    acronym_not_spelled_out: page("The BTC and its CT2s met. Later the BTC (board of the tea council) met again.");
}

silent! {
    hedged: milk("Tea may help people."), milk("We do not know whether tea helps."), milk("One study found that tea helps."),
        milk("Milk changes taste, and does not help."), milk("Does tea help?"),
        tiny().replace("claims/leaf.toml", "It seems so: one small trial measured", "Tea likely helps: one small trial measured"),
        // The surest of several claims decides, and what is no effect needs no hedge.
        page("Tea helps. [@milk] [@hot-tea]"), page("Tea helps. [@milk] [@same-plant]");
    harmless_words: page("It is safe for cups. [@milk]"), page("We do not know whether it is safe. [@milk]"),
        page("Studies show it in 40 people. [@milk]"), page("There is no evidence that it does (searched January 2026). [@milk]"),
        // What people say, and wrong options.
        tiny().replace("claims/cup.toml", "takes away what is good in tea", "is a proven miracle"),
        tiny().replace("items/cup.toml", "Drink it at once", "A proven miracle");
    cited: page("Tea helps. [@hot-tea]"), page("Does tea help?"), page("## Tea scalds\n\nSo it is said. [@hot-tea]"),
        page("| A | B |\n|---|---|\n| Tea helps | Established [@hot-tea] |");
    one_whole: milk("One in a row. In one, 2020 was cold. It was so for 12 in 100 and 9 in 100.").replace("studies/tea.toml", "value = { events = 12 }",
            "value = { per_100 = 12 }").replace("studies/tea.toml", "value = { events = 9 }", "value = { per_100 = 9 }"),
        milk("With tea it was 12 of 19, with water 9 of 21."), milk("One of 40 people. None of 19.");
    typed: milk("In 2020, 40 people drank 2 cups for 2 weeks.").replace("claims/cup.toml", "contrary = [\"kettle-2020\"]",
            "contrary = [\"kettle-2020\"]\nquantity = [{ what = \"cups\", value = 2, unit = \"cups\" }]"),
        milk("Searched 31 January 2026, due January 2027, 2026-01-31."), milk("On a scale from 0 to 10, p=0.27, in the 2-week trial with 40 women."),
        milk("Type 1 tea, TLR4, COVID-19, NCT04270877, PMID 12345 and 1.12.15."),
        milk("The gap was -0.34 points (95% interval \u{2212}0.95 to 0.27)."),
        page("It was so in 40 people. [@milk]"), page("It was so in 40 people."),
        tiny().replace("items/cup.toml", "Drink it at once", "Drink 17 cups");
    with_interval: milk("The gap was 0.34 points in favour (0.95 in favour to 0.27 against)."),
        milk("The gap was 0.34 points (interval not reported).").replace("studies/tea.toml", "[-0.95, 0.27], p", "\"not-reported\", p");
    easy: page(&"Chamomile and earl grey. ".repeat(20));
    explained: tiny().replace("glossary.toml", "id = \"blinding\"", "marks = [\"blind\", \"blinding\"]\nid = \"blinding\""),
        page("The board of the tea council (BTC) met. The BTC met."), page("BTC (board of the tea council) in the US."),
        page("The [BTC](term:infusion) and chapter IV.");
    switched_off: milk("Proven. Tea helps 99 people, 2 of 5 and 3 of 7.").replace("lint.toml", "[bans]\nenforce = true", "[bans]\nenforce = false")
        .replace("lint.toml", "[certainty]\nenforce = true", "[certainty]\nenforce = false")
        .replace("lint.toml", "[denominators]\nenforce = true", "[denominators]\nenforce = false")
        .replace("lint.toml", "[numbers]\nenforce = true", "[numbers]\nenforce = false");
}

fn day(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

fn warned(today: &str) -> String {
    let tiny = tiny().replace("claims/leaf.toml", "review_due = 2027-01-31", "review_due = 2026-06-30");
    tiny.read(|folder| Content::read(folder).unwrap().warnings(day(today)).render(false))
}

#[test]
fn overdue_reviews_are_warned_of() {
    insta::assert_snapshot!(warned("2026-07-01"));
    assert!(!warned("2026-06-30").contains("overdue"));
}

#[test]
fn a_report_tells_what_is_not_enforced_too() {
    let tiny = milk("Tea helps 41 people.").replace("lint.toml", "[numbers]\nenforce = true", "[numbers]\nenforce = false");
    let report = tiny.read(|folder| Content::report(folder, day("2027-02-01")).unwrap());
    insta::assert_snapshot!(report);
}

#[test]
fn a_folder_that_cannot_be_read_has_no_report() {
    let told = tiny().without("lint.toml").read(|folder| Content::report(folder, day("2026-01-01")).unwrap_err().render(false));
    assert!(told.contains("cannot read `lint.toml`"), "{told}");
}
