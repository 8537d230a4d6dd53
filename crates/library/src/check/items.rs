//! An item can be answered, marked and explained.

use std::collections::BTreeSet;

use evidence::Standing;
use quiz::{Item, ItemKind};

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::markdown::Mentioned;
use crate::nearest::remedy;
use crate::{Content, PageKind, Problems};

pub fn hold(content: &Content, problems: &mut Problems) {
    for item in &content.items {
        points_at_things(content, item, problems);
        options_hold(item, problems);
        match item.value.kind {
            ItemKind::Best => best_holds(item, problems),
            ItemKind::Standing => standing_holds(item, problems),
        }
        for (index, option) in item.value.options.iter().enumerate() {
            if let Some(slip) = &option.misconception {
                let place = item.places.at(&format!("option.{index}.misconception"));
                must_exist("misconception", slip, content.misconceptions.iter().map(|slip| &slip.value.id), place, problems);
            }
        }
    }
    for slip in &content.misconceptions {
        page_exists(content, &slip.value.page, slip.places.at("page"), problems);
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
    page_exists(content, page, item.places.at("page"), problems);
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

fn page_exists(content: &Content, slug: &str, place: crate::Place, problems: &mut Problems) {
    let teaches = |kind| matches!(kind, PageKind::Learn | PageKind::Condition);
    if !content.pages.iter().any(|page| page.front.value.slug == slug && teaches(page.front.value.kind)) {
        let known: Vec<_> = content.pages.iter().map(|page| page.front.value.slug.clone()).collect();
        problems.add(place, format!("unknown page `{slug}`"), "no page of text teaches it", remedy("page", slug, &known));
    }
}

fn options_hold(item: &Entry<Item>, problems: &mut Problems) {
    let keys = item.value.options.iter().filter(|option| option.correct).count();
    if keys != 1 {
        let title = format!("the item `{}` has {keys} keys", item.value.id);
        let remedy = match item.value.kind {
            ItemKind::Best => "mark exactly one option with correct = true",
            ItemKind::Standing => "give each standing one option, and name a claim that exists: its standing is the key",
        };
        problems.add(item.places.at("id"), title, "one is needed", remedy);
    }
    for (index, option) in item.value.options.iter().enumerate() {
        let at = |field: &str| item.places.at(&format!("option.{index}.{field}"));
        if option.feedback.trim().is_empty() {
            problems.add(at("feedback"), "an option without feedback", "nothing here", "say why this option is right or wrong");
        }
        match (option.correct, &option.misconception) {
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

fn best_holds(item: &Entry<Item>, problems: &mut Problems) {
    if item.value.stem.as_deref().is_none_or(|stem| stem.trim().is_empty()) {
        let title = format!("the item `{}` has no stem", item.value.id);
        problems.add(item.places.at("id"), title, "a best-answer item", "write the question under stem");
    }
    let count = item.value.options.len();
    if !(3..=4).contains(&count) {
        let title = format!("the item `{}` has {count} options", item.value.id);
        problems.add(
            item.places.at("id"),
            title,
            "3 or 4 are needed",
            "add or take away options; \"I don't know\" is added by the site",
        );
    }
    let mut names = BTreeSet::new();
    for (index, option) in item.value.options.iter().enumerate() {
        let place = item.places.at(&format!("option.{index}.text"));
        if option.id.is_none() || option.text.is_none() || !names.insert(option.name()) {
            let remedy = "give every option an id of its own and a text";
            problems.add(place, "an option without a name or text of its own", "this option", remedy);
        }
    }
}

fn standing_holds(item: &Entry<Item>, problems: &mut Problems) {
    let given: BTreeSet<_> = item.value.options.iter().filter_map(|option| option.standing).collect();
    if item.value.options.len() != Standing::ALL.len() || given.len() != Standing::ALL.len() {
        let title = format!("the item `{}` does not have one option for each standing", item.value.id);
        problems.add(
            item.places.at("id"),
            title,
            "a standing item",
            "write one [[item.option]] with standing = \"...\" for each of the six",
        );
    }
    if item.value.stem.is_some() {
        problems.add(
            item.places.at("stem"),
            "a standing item with a stem",
            "not shown",
            "take it away: the proposition of the claim is shown",
        );
    }
}
