//! An item can be answered, marked and explained. What holds for one kind has a file of its own.

mod best;
mod estimate;
mod order;
mod several;
mod standing;

use evidence::Claim;
use quiz::{Item, ItemKind, ItemOption};

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::markdown::Mentioned;
use crate::nearest::remedy;
use crate::{Content, PageKind, Problems};

pub fn hold(content: &Content, problems: &mut Problems) {
    for item in &content.items {
        points_at_things(content, item, problems);
        fields_belong(item, problems);
        options_hold(item, problems);
        match item.value.kind {
            ItemKind::Best => best::holds(item, problems),
            ItemKind::Standing => standing::holds(item, problems),
            ItemKind::Several => several::holds(content, item, problems),
            ItemKind::Order => order::holds(content, item, problems),
            ItemKind::Estimate => estimate::holds(content, item, problems),
        }
        for (index, option) in item.value.options.iter().enumerate() {
            if let Some(slip) = &option.misconception {
                let place = item.places.at(&format!("option.{index}.misconception"));
                must_exist("misconception", slip, content.misconceptions.iter().map(|slip| &slip.value.id), place, problems);
            }
        }
    }
    for slip in &content.misconceptions {
        page_exists(content, "learn page", &[PageKind::Learn], &slip.value.page, slip.places.at("page"), problems);
    }
}

fn points_at_things(content: &Content, item: &Entry<Item>, problems: &mut Problems) {
    let Item { id, page, claims, .. } = &item.value;
    if claims.is_empty() {
        let title = format!("the item `{id}` asks about no claim");
        problems.add(item.places.at("claims"), title, "this item", "name a claim under claims");
    }
    for (claim, place) in each(&item.places, "claims", claims) {
        must_exist("claim", claim, content.claims.iter().map(|claim| &claim.value.id), place, problems);
    }
    let teaching = [PageKind::Learn, PageKind::Condition];
    page_exists(content, "learn or condition page", &teaching, page, item.places.at("page"), problems);
    if let (Some(asked), Some(teaches)) = (item.value.asked(), content.page(page))
        && content.claims.iter().any(|claim| claim.value.id == *asked)
        && !teaches.mentions.iter().any(|mention| matches!(&mention.of, Mentioned::Claim(cited) if cited == asked.as_str()))
    {
        let title = format!("the page `{page}` does not cite the claim `{asked}`");
        problems.add(
            item.places.at("page"),
            title,
            "readers are sent there",
            format!("cite it there with [@{asked}], or name the page that does"),
        );
    }
}

fn page_exists(content: &Content, what: &str, kinds: &[PageKind], slug: &str, place: crate::Place, problems: &mut Problems) {
    let pages = content.pages.iter().map(|page| &page.front.value).filter(|page| kinds.contains(&page.kind));
    let known: Vec<String> = pages.map(|page| page.slug.clone()).collect();
    if !known.iter().any(|page| page == slug) {
        problems.add(place, format!("unknown {what} `{slug}`"), "no such page", remedy(what, slug, &known));
    }
}

/// A stem where there is a question to write, a figure where a number is asked for, claims where they are the options.
fn fields_belong(item: &Entry<Item>, problems: &mut Problems) {
    let Item { id, kind, stem, figure, options, .. } = &item.value;
    if *kind != ItemKind::Standing && stem.as_deref().is_none_or(|stem| stem.trim().is_empty()) {
        let title = format!("the item `{id}` has no stem");
        let label = match kind {
            ItemKind::Best => "a best-answer item",
            _ => "this item",
        };
        problems.add(item.places.at("id"), title, label, "write the question under stem");
    }
    if *kind != ItemKind::Estimate && figure.is_some() {
        let remedy = "take it away, or make it an item of kind \"estimate\"";
        problems.add(item.places.at("figure"), "a figure that nobody asks for", "not shown", remedy);
    }
    let claims_are_options = matches!(kind, ItemKind::Several | ItemKind::Order);
    for (index, _) in options.iter().enumerate().filter(|(_, option)| option.claim.is_some() && !claims_are_options) {
        let remedy = "write what the option says under text; only items of kind \"several\" and \"order\" take it from a claim";
        problems.add(item.places.at(&format!("option.{index}.claim")), "an option that names a claim", "not used", remedy);
    }
}

fn options_hold(item: &Entry<Item>, problems: &mut Problems) {
    let remedy = match item.value.kind {
        ItemKind::Best => Some("mark exactly one option with correct = true"),
        ItemKind::Standing => Some("give each standing one option, and name a claim that exists: its standing is the key"),
        ItemKind::Estimate => Some("mark the option `near` with correct = true, and no other"),
        ItemKind::Several | ItemKind::Order => None,
    };
    let keys = item.value.options.iter().filter(|option| option.correct).count();
    if let Some(remedy) = remedy
        && keys != 1
    {
        let title = format!("the item `{}` has {keys} keys", item.value.id);
        problems.add(item.places.at("id"), title, "one is needed", remedy);
    }
    for (index, option) in item.value.options.iter().enumerate() {
        let at = |field: &str| item.places.at(&format!("option.{index}.{field}"));
        if option.feedback.trim().is_empty() {
            problems.add(at("feedback"), "an option without feedback", "nothing here", "say why this option is right or wrong");
        }
        match (option.correct, &option.misconception) {
            // A claim may be answered wrongly whatever its standing is.
            _ if remedy.is_none() => {}
            (true, Some(_)) => {
                problems.add(at("misconception"), "the key names a misconception", "this is the right option", "take it away");
            }
            (false, None) => {
                let remedy = "name the slip in reasoning that it stands for";
                problems.add(at("feedback"), "a wrong option without a misconception", "this option", remedy);
            }
            _ => {}
        }
    }
}

/// The number of options is within bounds. `more` says what else there is to know.
fn count_options(
    item: &Entry<Item>,
    bounds: std::ops::RangeInclusive<usize>,
    label: &str,
    remedy: &str,
    problems: &mut Problems,
) {
    let count = item.value.options.len();
    if !bounds.contains(&count) {
        problems.add(item.places.at("id"), format!("the item `{}` has {count} options", item.value.id), label, remedy);
    }
}

/// Options that are claims: each names one that exists, once, and says nothing else of its own. The claims, when all is well.
fn claims_of_options<'a>(content: &'a Content, item: &'a Entry<Item>, problems: &mut Problems) -> Option<Vec<&'a Claim>> {
    let before = problems.len();
    let mut claims: Vec<&Claim> = Vec::new();
    for (index, ItemOption { claim, .. }) in item.value.options.iter().enumerate() {
        let at = |field: &str| item.places.at(&format!("option.{index}.{field}"));
        for field in ["id", "text", "standing", "correct"] {
            if item.places.has(&format!("option.{index}.{field}")) {
                let title = format!("an option that is a claim, with `{field}`");
                problems.add(at(field), title, "it comes from the claim", "take it away");
            }
        }
        let Some(id) = claim else {
            problems.add(at("feedback"), "an option without a claim", "this option", "name a claim with claim = \"...\"");
            continue;
        };
        let known = content.claims.iter().map(|claim| &claim.value);
        must_exist("claim", id, known.clone().map(|claim| &claim.id), at("claim"), problems);
        if claims.iter().any(|other| other.id == *id) {
            problems.add(at("claim"), format!("the claim `{id}` stands twice"), "here again", "name another claim");
        }
        claims.extend(known.into_iter().find(|claim| claim.id == *id));
    }
    // One that could not be read is reported elsewhere.
    (problems.len() == before && claims.len() == item.value.options.len()).then_some(claims)
}
