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
