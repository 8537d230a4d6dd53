//! What an author is told: each test breaks one thing in the tiny content folder and compares the report with a snapshot.

mod support;

use std::env;

use support::{Tiny, tiny};

/// One test for each broken folder: its name, which is also the name of the snapshot, and how it was broken.
macro_rules! reports {
    ($($name:ident: $broken:expr;)+) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(stringify!($name), $broken.problems());
            }
        )+
    };
}

#[test]
fn the_tiny_content_has_no_problem() {
    assert_eq!(tiny().problems(), "no problems");
}

#[test]
fn no_report_shows_where_the_machine_keeps_things() {
    let told = tiny().replace("pages/cup.md", "[@milk]", "[@mlik]").without("glossary.toml").problems();
    assert!(told.contains(" pages/cup.md:"), "{told}");
    assert!(!told.contains(&env::temp_dir().display().to_string()), "{told}");
}

reports! {
    unknown_claim_in_a_page: tiny().replace("pages/cup.md", "[@blue-cup]", "[@blue-cap]");
    unknown_claim_that_resembles_none: tiny().replace("pages/cup.md", "[@blue-cup]", "[@blue-cup] [@saucer]");
    unknown_study: tiny().replace("claims/leaf.toml", "[\"kettle-2020\"]", "[\"kettel-2020\"]");
    unknown_source: tiny().replace("claims/leaf.toml", "[\"handbook\", \"label\"]", "[\"handbook\", \"labels\"]");
    unknown_item_to_check: tiny().replace("pages/cup.md", "\"milk-standing\"", "\"milk-standin\"");
    unknown_misconception: tiny().replace("items/cup.toml", "\"one-small-study\"", "\"one-small-studi\"");
    unknown_page_of_an_item: tiny().replace("items/cup.toml", "page = \"cup\"", "page = \"cups\"");
    unknown_term: tiny().replace("pages/leaf.md", "term:infusion", "term:infusions");
    not_an_id: tiny().replace("sources.toml", "key = \"label\"", "key = \"The Label\"");

    duplicate_claim: tiny().append("claims/leaf.toml", &claim("milk"));
    duplicate_item: tiny().replace("items/cup.toml", "id = \"blue-best\"", "id = \"hotter-best\"");
    duplicate_page: tiny().replace("pages/cup.md", "slug = \"cup\"", "slug = \"leaf\"");

    claim_without_a_source: tiny().replace("claims/leaf.toml", "sources = [\"handbook\"]\n", "");
    claim_without_an_axis: tiny().replace("claims/leaf.toml", "certainty = \"moderate\"\n", "");
    claim_with_an_unknown_certainty: tiny().replace("claims/leaf.toml", "certainty = \"moderate\"", "certainty = \"fair\"");
    claim_with_an_unknown_field: tiny().replace("claims/leaf.toml", "certainty = \"moderate\"", "certainly = \"moderate\"");
    claim_nobody_cites: tiny().replace("pages/cup.md", " [@blue-cup]", "");
    claim_with_a_full_stop: tiny().replace("claims/cup.toml", "scalds\"", "scalds.\"");
    claim_due_before_it_was_searched: tiny().replace("claims/cup.toml", "review_due = 2027", "review_due = 2025");
    day_that_does_not_exist: tiny().replace("claims/cup.toml", "review_due = 2027-01-31", "review_due = \"2027-02-31\"");
    safety_claim_without_an_action: tiny().replace("claims/cup.toml", "action = \"Let", "graded_by = \"Let");

    item_without_a_key: tiny().replace("items/cup.toml", "correct = true", "misconception = \"blanket-doubt\"");
    item_with_two_keys: tiny().replace("items/cup.toml", "misconception = \"blanket-doubt\"", "correct = true");
    item_without_feedback: tiny().replace("items/cup.toml", "feedback = \"It scalds.\"", "feedback = \" \"");
    item_without_a_feedback_field: tiny().replace("items/cup.toml", "feedback = \"It scalds.\"\n", "");
    item_without_a_claim: tiny().replace("items/leaf.toml", "claims = [\"noon-tea\"]", "claims = []");
    item_without_a_stem: tiny().replace("items/leaf.toml", "stem = \"What may hotter water do to tea?\"\n", "");
    item_with_two_options: tiny().replace("items/leaf.toml", HALF_AN_ITEM, "");
    wrong_option_without_a_misconception: tiny().replace("items/cup.toml", "misconception = \"one-small-study\"\n", "");
    key_with_a_misconception: tiny().replace("items/cup.toml", "correct = true", "correct = true\nmisconception = \"blanket-doubt\"");
    standing_item_without_a_standing: tiny().replace("items/cup.toml", "standing = \"supported\"", "standing = \"mixed\"");
    standing_key_follows_the_claim: tiny().replace("claims/cup.toml", "standing = \"mixed\"", "standing = \"experimental\"");

    several_without_an_established_claim: several("claim = \"same-plant\"", "claim = \"noon-tea\"")
        .replace(MORE, "claim = \"hot-tea\"\nmisc", "claim = \"blue-cup\"\nmisc");
    several_of_mostly_established_claims: several(OPTION_ON_MILK, "");
    several_with_two_options: several(OPTION_ON_MILK, "").replace(MORE, OPTION_ON_THE_FUTURE, "");
    several_with_a_claim_twice: several("claim = \"milk\"", "claim = \"tells-future\"");
    several_with_an_unknown_claim: several("claim = \"milk\"", "claim = \"mlik\"");
    several_that_says_what_the_claim_says: several("claim = \"milk\"", "claim = \"milk\"\ntext = \"Milk spoils it\"\ncorrect = true");
    option_without_a_claim: several("claim = \"milk\"\n", "");
    order_of_equal_standings: tiny().replace(MORE, "claim = \"hot-tea\"\nfeedback = \"Nobody argues", "claim = \"noon-tea\"\nfeedback = \"Nobody argues")
        .replace("claims/cup.toml", "standing = \"mixed\"", "standing = \"experimental\"").replace("changes.toml", "mixed = [\"milk\"]", "mixed = []")
        .replace("changes.toml", "experimental = [", "experimental = [\"milk\", ")
        .replace("items/cup.toml", "standing = \"mixed\"\n", "standing = \"mixed\"\nmisconception = \"blanket-doubt\"\n")
        .replace("items/cup.toml", "standing = \"experimental\"\nmisconception = \"blanket-doubt\"\n", "standing = \"experimental\"\n");
    order_that_is_written_in_order: tiny().replace(MORE, "claim = \"milk\"", "claim = \"hot-tea\"")
        .replace(MORE, "claim = \"tells-future\"", "claim = \"milk\"").replace(MORE, "claim = \"hot-tea\"\nfeedback", "claim = \"tells-future\"\nfeedback");
    order_without_a_stem: tiny().replace(MORE, "stem = \"How far is each of these borne out?\"\n", "");
    estimate_without_a_figure: tiny().replace(MORE, "[item.figure]\nstudy = \"kettle-2020\"\noutcome = \"colour\"\narm = 0\n", "");
    estimate_of_an_unknown_outcome: tiny().replace(MORE, "outcome = \"colour\"", "outcome = \"color\"");
    estimate_of_an_unknown_study: tiny().replace(MORE, "study = \"kettle-2020\"", "study = \"kettel-2020\"");
    estimate_of_an_unknown_arm: tiny().replace(MORE, "arm = 0", "arm = 2");
    estimate_of_a_value_that_is_no_share: tiny().replace("studies/tea.toml", "people = 20, value = { events = 18 }", "value = { mean = 18 }");
    estimate_that_the_claim_does_not_rest_on: tiny().replace("claims/leaf.toml", "supporting = [\"kettle-2020\"]", "supporting = [\"cup-2021\"]")
        .replace(MORE, "18 of 20", "most").replace(MORE, "18 of 20", "most");
    estimate_without_a_low_option: tiny().replace(MORE, "id = \"low\"", "id = \"lower\"");
    estimate_with_a_text: tiny().replace(MORE, "id = \"near\"\n", "id = \"near\"\ntext = \"Most\"\n");
    figure_and_claim_in_a_best_item: tiny().replace(MORE, "kind = \"estimate\"", "kind = \"best\"")
        .replace(MORE, "id = \"low\"", "id = \"low\"\nclaim = \"milk\"");
    item_of_an_unknown_kind: tiny().replace(MORE, "kind = \"order\"", "kind = \"rank\"");
    answer_that_is_written: tiny().replace(MORE, "arm = 0\n", "arm = 0\n[item.answer]\nvalue = 90\n");
    item_on_a_page_that_teaches_nothing: tiny().replace(MORE, "page = \"drowsiness\"", "page = \"home\"");

    keys_that_are_the_longest: tiny().replace("items/cup.toml", "Let it stand", "Let it stand until it is cool");
    keys_in_one_place: tiny()
        .replace(MORE, "text = \"A trial saw no gain\"\ncorrect = true", "text = \"A trial saw no gain\"\nmisconception = \"blanket-doubt\"")
        .replace(MORE, "sweeter\"\nmisconception = \"one-small-study\"", "sweeter\"\ncorrect = true");
    options_that_stand_in_no_other_item: matching();
    options_with_the_same_key_too_often: matching()
        .replace("items/cup.toml", "Yes, colours do", "A trial saw that it is sweeter")
        .replace("items/cup.toml", "It was tested and not shown", "A trial saw no gain")
        .replace("items/cup.toml", "Nobody could ever test that", "Taste cannot be tried");
    standing_of_most_items: mixed().replace("items/leaf.toml", "claims = [\"noon-tea\"]", "claims = [\"same-plant\"]")
        .replace("items/leaf.toml", "claims = [\"hotter-water\", \"same-plant\"]", "claims = [\"same-plant\"]")
        .replace("items/cup.toml", "claims = [\"blue-cup\"]", "claims = [\"hot-tea\"]").replace(MORE, "claims = [\"milk\"]", "claims = [\"hot-tea\"]");
    too_few_items_on_what_is_established: mixed().replace(MORE, "claims = [\"same-plant\"]", "claims = [\"noon-tea\"]");
    claim_asked_about_in_one_way: tiny().replace(MORE, "page = \"cup\"\nclaims = [\"milk\"]", "page = \"cup\"\nclaims = [\"hot-tea\"]");
    claim_asked_about_twice_in_one_way: tiny()
        .replace(MORE, "Bert pours into a blue cup. What has been found about the taste?", "Does a blue cup make tea sweeter?");
    condition_nobody_is_asked_about: tiny().replace(MORE, "page = \"drowsiness\"", "page = \"leaf\"");
    absolute_word_in_wrong_options: tiny().replace("items/cup.toml", "Drink it at once", "Always drink it at once");
    stem_that_is_turned_round: tiny().replace("items/cup.toml", "What now?", "What should you not do?");
    option_that_stands_for_others: tiny().replace("items/cup.toml", "Throw it away", "All of the above");
    feedback_that_praises: tiny().replace("items/cup.toml", "Right: five", "Well done: five").replace(MORE, "Every burns", "Well done: every burns");
    key_that_echoes_the_stem: tiny().replace("items/cup.toml", "Let it stand", "Kettle first");
    slip_that_simulated_readers_make: tiny().replace("lint.toml", "belief = [\"one-small-study\"]", "belief = [\"one-smal-study\"]");

    page_that_cites_nothing: tiny().replace("pages/cup.md", " [@hot-tea]", "").replace("pages/cup.md", " [@hot-tea]", "")
        .replace("pages/cup.md", " [@milk]", "").replace("pages/cup.md", " [@blue-cup]", "");
    page_without_what_is_not_known: tiny().replace("pages/cup.md", "known {#not-known}", "known");
    page_without_front_matter: tiny().replace("pages/cup.md", "+++\n", "");
    page_with_one_check: tiny().replace("pages/cup.md", "[\"hot-best\", \"milk-standing\"]", "[\"hot-best\"]");
    page_that_checks_what_another_teaches: tiny().replace("pages/cup.md", "\"hot-best\"", "\"noon-best\"");
    page_with_html: tiny().append("pages/cup.md", "\n<b>Strong</b> tea.\n");
    claim_cited_inside_a_sentence: tiny().replace("pages/cup.md", "It scalds |", "It [@hot-tea] scalds |");
    claim_in_the_wrong_list: tiny().replace("pages/home.md", "[\"same-plant\"]", "[\"same-plant\", \"milk\"]");
    broken_link: tiny().replace("pages/leaf.md", "page:cup#not-known", "page:cap#not-known");
    broken_anchor: tiny().replace("pages/leaf.md", "page:cup#not-known", "page:cup#not-knwon");
    broken_anchor_of_a_claim: tiny().replace("pages/leaf.md", "page:cup#claim-milk", "page:cup#claim-noon-tea");
    address_of_no_kind: tiny().replace("pages/about.md", "https://example.org", "http://example.org");
    two_headings_with_one_id: tiny().replace("pages/cup.md", "{#not-known}", "{#known}");

    outcome_with_more_events_than_people: tiny().replace("studies/tea.toml", "events = 18", "events = 21");
    outcome_outside_its_interval: tiny().replace("studies/tea.toml", "[1.2, 3.3]", "[2.2, 3.3]");
    outcome_that_stands_twice: tiny().replace("studies/tea.toml", "id = \"burns\"", "id = \"colour\"");
    outcome_without_an_interval: tiny().replace("studies/tea.toml", "interval = [1.2, 3.3], ", "");
    outcome_with_half_an_interval: tiny().replace("studies/tea.toml", "[1.2, 3.3]", "[1.2]");
    share_of_more_than_all: tiny().replace("studies/tea.toml", "per_100 = 5", "per_100 = 105");
    study_of_an_unknown_condition: tiny().replace("studies/tea.toml", "[\"drowsiness\"]", "[\"drowsyness\"]");
    claim_without_what_would_change_it: tiny().replace("claims/leaf.toml", "\"A trial that compares two cups would settle it.\"", "\" \"");
    claim_about_an_unknown_condition: tiny().replace("claims/leaf.toml", "[\"drowsiness\"]", "[\"hunger\"]");
    condition_that_does_not_say_what_to_ask: tiny().replace("conditions/drowsiness.md", "{#ask}", "{#asked}");

    standing_that_the_log_does_not_tell: tiny().replace("claims/leaf.toml", "standing = \"supported\"", "standing = \"mixed\"");
    claim_that_the_log_does_not_tell: tiny().replace("changes.toml", "\"hotter-water\", ", "");
    log_that_changes_what_was_not_so: tiny().replace("changes.toml", "from = \"experimental\"", "from = \"mixed\"");
    log_that_ends_with_another_version: tiny().replace("site.toml", "version = \"7\"", "version = \"8\"");
    retired_claim_that_is_made: tiny().replace("changes.toml", "claim = \"milk-is-bad\"", "claim = \"milk\"");
    retired_claim_replaced_by_nothing_known: tiny().replace("changes.toml", "replaced_by = [\"milk\"]", "replaced_by = [\"mlik\"]");

    sentence_of_the_article_without_a_statement: tiny().replace("article.toml", "sentence = \"2.1\"", "sentence = \"1.1\"");
    sentences_of_the_article_out_of_order: tiny().replace("article.toml", "at = \"2.1\"", "at = \"2.2\"");
    statement_of_the_article_that_no_claim_shows: tiny().replace("article.toml", "claims = [\"noon-tea\"]", "claims = []");

    figure_of_an_unknown_study: tiny().replace(FIGURES, "study = \"kettle-2020\"", "study = \"kettel-2020\"");
    figure_of_unknown_studies_in_pairs: tiny().replace(FIGURES, "early = { study = \"cup-2021\"", "early = { study = \"cup-2012\"")
        .replace(FIGURES, "later = [{ study = \"kettle-2020\"", "later = [{ study = \"kettle-2002\"");
    figure_that_leaves_out_an_unknown_study: tiny().replace(FIGURES, "apart = [{ study = \"urn-2023\"", "apart = [{ study = \"urn-2032\"");
    figure_of_an_unknown_claim: tiny().replace(FIGURES, "claims = [\"hotter-water\"]", "claims = [\"hot-water\"]");
    figure_on_an_unknown_page: tiny().replace(FIGURES, "\"leaf\", ", "\"leaves\", ");
    figure_that_stands_twice: tiny().replace(FIGURES, "id = \"cups\"", "id = \"ratios\"");
    figure_of_one_number: figure("ratios", "[[figure.row]]\nlabel = \"Attention\"\nstudy = \"urn-2023\"\noutcome = \"attention\"\n", "");
    figure_of_two_measures: tiny().replace("studies/tea.toml", "\"risk-ratio\", value = 1.1", "\"odds-ratio\", value = 1.1");
    bars_of_two_units: tiny().replace("studies/tea.toml", "value = 5\nunit = \"cups\"", "value = 5\nunit = \"points\"");
    bars_of_shares_and_points: figure("groups", "study = \"urn-2023\"\noutcome = \"attention\"", "study = \"kettle-2020\"\noutcome = \"colour\"");
    bars_without_their_unit: tiny().replace(FIGURES, "unit = \"points\"\n", "");
    row_without_a_label: figure("ratios", "label = \"Attention\"\n", "");
    row_without_its_comparison: figure("ratios", "outcome = \"colour\"", "outcome = \"burns\"");
    row_without_its_people: figure("cups", "study = \"kettle-2020\"\noutcome = \"colour\"", "study = \"urn-2023\"\noutcome = \"attention\"");
    row_with_a_group_that_is_not_counted: tiny().replace("studies/tea.toml", "people = 20, value = { events = 9 }", "value = { mean = 9 }");
    row_without_its_dose: figure("amounts", "study = \"urn-2023\"", "study = \"kettle-2020\"");
    row_without_its_quantity: figure("amounts", "\"cups a day\"", "\"cups a week\"");
    row_of_neither_dose_nor_quantity: figure("amounts", "quantity = \"cups a day\"\n", "");
    row_without_its_group: figure("bars", "quantity = \"cups a day\"", "outcome = \"attention\"\narm = 2");
    row_among_pairs: tiny().replace(FIGURES, "kind = \"bars\"", "kind = \"pairs\"");
    row_of_an_unknown_claim: tiny().replace(FIGURES, "claim = \"milk\"", "claim = \"mlik\"");
    row_of_an_unknown_condition: tiny().replace(FIGURES, "condition = \"drowsiness\"", "condition = \"hunger\"");
    pair_of_a_study_without_people: tiny().replace("studies/tea.toml", "people = 12\n", "");
    open_pair_with_a_later_study: tiny().replace(FIGURES, "said = \"It did not.\" }]", "said = \"It did not.\" }]\nopen = true");
    pair_with_nothing_later_that_is_not_open: tiny().replace(FIGURES, "open = true\n", "");

    event_of_another_year: tiny().replace("timeline.toml", "year = 2020", "year = 2019");
    event_dated_by_another_number: tiny().replace("timeline.toml", "[\"cup-2021\"]", "[\"urn-2023\"]\nquantity = \"cups a day\"");
    event_dated_by_nothing_known: tiny().replace("timeline.toml", "[\"cup-2021\"]", "[\"mug-2021\"]");
    event_of_an_unknown_claim: tiny().replace("timeline.toml", "[\"noon-tea\"]", "[\"moon-tea\"]");
    history_that_does_not_end_where_the_claim_stands: tiny().replace(HISTORY, "standing = \"mixed\"", "standing = \"supported\"");
    history_that_goes_back: tiny().replace(
        HISTORY,
        "year = 2020, standing = \"experimental\", by = [\"kettle-2020\"]",
        "year = 2023, standing = \"experimental\", by = [\"urn-2023\"]"
    );
    history_that_moves_nothing: tiny().replace(HISTORY, "standing = \"experimental\", by = [\"kettle", "standing = \"mixed\", by = [\"kettle");
    history_dated_by_another_year: tiny().replace(HISTORY, "by = [\"cup-2021\"], why", "by = [\"urn-2023\"], why");
    history_dated_by_what_has_no_year: tiny().replace(HISTORY, "by = [\"cup-2021\"], why", "by = [\"label\"], why");
    history_without_steps_or_a_reason: tiny().replace(HISTORY, "why = \"The label has no date.\"\n", "");
    history_of_an_unknown_claim: tiny().replace(HISTORY, "claim = \"milk\"", "claim = \"mlik\"");
    claim_without_a_history: tiny().replace(HISTORY, "[[history]]\nclaim = \"same-plant\"\nsteps = []\nwhy = \"The handbook has no date.\"\n", "");

    missing_word: tiny().replace("words.toml", "\"menu.read\" = \"Read\"\n", "");
    misspelt_word: tiny().replace("words.toml", "\"menu.read\"", "\"menu.raed\"");
    word_without_its_place: tiny().replace("words.toml", "Question {n} of {of}", "Question {n}");
    missing_standing: tiny().replace("words.toml", "[standing.mixed]\nword = \"Mixed\"\n", "[finding.mixed-up]\nword = \"Mixed\"\n");

    lead_item_that_is_not_for_safety: tiny().replace("site.toml", "hot-best", "blue-best");
    full_quiz_too_long: tiny().replace("site.toml", "full_quiz = 6", "full_quiz = 60");
    standing_nobody_is_asked_about: tiny().replace("claims/cup.toml", "standing = \"tested-not-shown\"", "standing = \"mixed\"");
    syntax_error: tiny().replace("claims/leaf.toml", "standing = \"established\"", "standing = established\"");
    syntax_error_in_front_matter: tiny().replace("pages/cup.md", "order = 2", "order = ");
    unknown_table: tiny().append("studies/tea.toml", "\n[[studi]]\nkey = \"x\"\n");
    missing_file: tiny().without("glossary.toml");
    not_even_a_folder: Tiny::empty();

    several_problems_in_several_files: tiny()
        .replace("claims/leaf.toml", "[\"kettle-2020\"]", "[\"kettel-2020\"]")
        .replace("claims/cup.toml", "certainty = \"low\"\n", "")
        .replace("items/cup.toml", "correct = true", "misconception = \"blanket-doubt\"")
        .replace("items/cup.toml", "feedback = \"It scalds.\"", "feedback = \"\"")
        .replace("pages/cup.md", "term:blinding", "term:blindness")
        .replace("words.toml", "\"menu.read\" = \"Read\"\n", "")
        .replace("glossary.toml", "id = \"blinding\"", "id = blinding");
}

const FIGURES: &str = "figures.toml";
const HISTORY: &str = "history.toml";

/// A figure, changed after its id.
fn figure(id: &str, old: &str, new: &str) -> Tiny {
    tiny().replace_after(FIGURES, &format!("id = \"{id}\"\n"), old, new)
}

const MORE: &str = "items/more.toml";

/// The item that asks which of several claims are established, changed. Its first claim is that on the future.
fn several(old: &str, new: &str) -> Tiny {
    tiny().replace_after(MORE, "stem = \"Which of these are established?\"\n", old, new)
}

const OPTION_ON_MILK: &str = "
[[item.option]]
claim = \"milk\"
feedback = \"Studies disagree.\"
";

const OPTION_ON_THE_FUTURE: &str = "
[[item.option]]
claim = \"tells-future\"
misconception = \"one-small-study\"
feedback = \"Nobody has tested it.\"
";

/// Whether options stand in several items is looked at too.
fn matching() -> Tiny {
    tiny().replace("lint.toml", "[items.matching]\nenforce = false", "[items.matching]\nenforce = true")
}

/// Only the mix of standings is looked at.
fn mixed() -> Tiny {
    let off = |tiny: Tiny, rule: &str| {
        tiny.replace("lint.toml", &format!("[items.{rule}]\nenforce = true"), &format!("[items.{rule}]\nenforce = false"))
    };
    ["wordings", "echo", "longest", "positions"].into_iter().fold(tiny(), off)
}

/// A wrong option of an item with three.
const HALF_AN_ITEM: &str = "
[[item.option]]
id = \"c\"
text = \"Double the caffeine for certain\"
misconception = \"one-small-study\"
feedback = \"One small trial makes nothing certain.\"
";

fn claim(id: &str) -> String {
    format!(
        "\n[[claim]]\nid = \"{id}\"\nproposition = \"Tea is wet\"\nstanding = \"established\"\nstatement = \"It is.\"\n\
         reason = \"Touch it.\"\nlicence = \"not-applicable\"\ncertainty = \"high\"\nfinding = \"not-an-effect\"\n\
         sources = [\"handbook\"]\nsearched = 2026-01-31\nreview_due = 2027-01-31\n"
    )
}
