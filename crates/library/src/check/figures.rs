//! Figures draw what is there: typed values of one kind, on pages that exist.

use std::collections::BTreeSet;

use evidence::{ArmValue, Study};

use super::ids::{each, must_exist};
use crate::entry::Entry;
use crate::figures::{Event, Figure, FigureKind, FigureRow, History};
use crate::{Content, Place, Problems};

pub fn hold(content: &Content, problems: &mut Problems) {
    for figure in &content.figures {
        names_exist(content, figure, problems);
        rows_fit(content, figure, problems);
        measures_agree(content, figure, problems);
    }
    content.events.iter().for_each(|event| event_holds(content, event, problems));
    let mut told = BTreeSet::new();
    for history in &content.histories {
        history_holds(content, history, problems);
        if !told.insert(&history.value.claim) {
            let title = format!("`{}` has two histories", history.value.claim);
            problems.add(history.places.at("claim"), title, "told before", "make one of them");
        }
    }
    if !content.histories.is_empty() {
        for claim in content.claims.iter().filter(|claim| !told.contains(&claim.value.id)) {
            let title = format!("the claim `{}` has no history", claim.value.id);
            problems.add(claim.places.at("id"), title, "this claim", "say in history.toml when it came to stand where");
        }
    }
}

fn names_exist(content: &Content, figure: &Entry<Figure>, problems: &mut Problems) {
    for (claim, place) in each(&figure.places, "claims", &figure.value.claims) {
        must_exist("claim", claim, content.claims.iter().map(|claim| &claim.value.id), place, problems);
    }
    for (slug, place) in each(&figure.places, "pages", &figure.value.pages) {
        if content.page(slug).is_none() {
            problems.add(place, format!("unknown page `{slug}`"), "no such page", "name the slug of a page or a condition");
        }
    }
    let rows =
        figure.value.rows.iter().enumerate().filter_map(|(n, row)| Some((format!("row.{n}.study"), row.study.as_ref()?)));
    let told = figure.value.pairs.iter().enumerate().flat_map(|(n, pair)| {
        let later = pair.later.iter().enumerate().map(move |(m, later)| (format!("pair.{n}.later.{m}.study"), &later.study));
        [(format!("pair.{n}.early.study"), &pair.early.study)].into_iter().chain(later)
    });
    let apart = figure.value.apart.iter().enumerate().map(|(n, apart)| (format!("apart.{n}.study"), &apart.study));
    for (path, study) in rows.chain(told).chain(apart) {
        let known = content.studies.iter().map(|study| &study.value.key);
        must_exist("study", study, known, figure.places.at(&path), problems);
    }
}

/// Each row finds its number.
fn rows_fit(content: &Content, figure: &Entry<Figure>, problems: &mut Problems) {
    let kind = figure.value.kind;
    for (n, row) in figure.value.rows.iter().enumerate() {
        let study = row.study.as_ref().and_then(|key| content.study(key));
        if kind != FigureKind::Map && study.is_none() && row.study.is_some() {
            continue;
        }
        if let Some(why) = unfit(content, kind, row, study) {
            let title = format!("a row of `{}` without its number: {why}", figure.value.id);
            let remedy = "see docs/content-format.md for what a row of this kind names";
            problems.add(figure.places.at(&format!("row.{n}")), title, "this row", remedy);
        }
    }
    for (n, pair) in figure.value.pairs.iter().enumerate() {
        let later = pair.later.iter().enumerate().map(|(m, told)| (format!("pair.{n}.later.{m}"), told));
        for (path, told) in [(format!("pair.{n}.early"), &pair.early)].into_iter().chain(later) {
            if content.study(&told.study).is_some_and(|study| study.people.is_none()) {
                let title = format!("`{}` does not say how many people it had", told.study);
                problems.add(
                    figure.places.at(&path),
                    title,
                    "cannot be drawn by its size",
                    "name another study, or list it under apart",
                );
            }
        }
        if pair.later.is_empty() != pair.open {
            let title = "a pair that is open has no later study, and one that is not has one";
            problems.add(
                figure.places.at(&format!("pair.{n}.topic")),
                title,
                "this pair",
                "write open = true, or the later study",
            );
        }
    }
    let drawn = figure.value.rows.len() + figure.value.pairs.len();
    if drawn < 2 && kind != FigureKind::People {
        let title = format!("the figure `{}` has fewer than two numbers to compare", figure.value.id);
        problems.add(figure.places.at("id"), title, "this figure", "say it in a sentence instead");
    }
}

fn unfit(content: &Content, kind: FigureKind, row: &FigureRow, study: Option<&Study>) -> Option<&'static str> {
    // A bar of a group can go by the name of the group.
    let named = kind == FigureKind::Map || kind == FigureKind::Bars && row.outcome.is_some();
    if !named && row.label.is_none() {
        return Some("it has no label");
    }
    match kind {
        FigureKind::Forest => {
            content.outcome(row).is_none_or(|outcome| outcome.estimate.is_none()).then_some("no such comparison")
        }
        FigureKind::People => {
            let Some(outcome) = content.outcome(row) else { return Some("no such outcome") };
            // A group that is left out would make another look as if it stood alone.
            let counted = outcome.arms.iter().all(|arm| match arm.value {
                ArmValue::Events(_) => arm.people.is_some(),
                ArmValue::Per100(_) => true,
                _ => false,
            });
            (!counted || outcome.arms.is_empty()).then_some("its groups are not counts of people")
        }
        FigureKind::Doses if row.dose => {
            study.and_then(|study| study.dose.as_ref()).is_none_or(|dose| dose.mg.is_empty()).then_some("no dose in milligrams")
        }
        FigureKind::Doses | FigureKind::Bars if row.quantity.is_some() => {
            content.quantity(row).is_none().then_some("no such quantity")
        }
        FigureKind::Doses => Some("it names neither a dose nor a quantity"),
        FigureKind::Bars => {
            let arm = content.outcome(row).and_then(|outcome| outcome.arms.get(row.arm?));
            arm.is_none().then_some("no such group of an outcome")
        }
        FigureKind::Pairs => Some("pairs are written under pair"),
        FigureKind::Map => {
            let claim = content.claims.iter().any(|claim| Some(&claim.value.id) == row.claim.as_ref());
            let condition = row.condition.as_ref().is_some_and(|condition| content.page(condition.as_str()).is_some());
            (!claim || !condition).then_some("no such claim or condition")
        }
    }
}

/// Only what is measured alike shares an axis.
fn measures_agree(content: &Content, figure: &Entry<Figure>, problems: &mut Problems) {
    let mut measures: Vec<String> = Vec::new();
    let mut bare = false;
    for row in &figure.value.rows {
        let (outcome, quantity) = (content.outcome(row), content.quantity(row));
        let measure = match figure.value.kind {
            FigureKind::Forest => outcome.and_then(|outcome| outcome.estimate.as_ref()).map(|estimate| {
                let unit = if estimate.measure.is_ratio() { None } else { estimate.unit.clone() };
                format!("{:?} {}", estimate.measure, unit.unwrap_or_default()).trim_end().to_owned()
            }),
            FigureKind::Bars => {
                let arm = outcome.and_then(|outcome| outcome.arms.get(row.arm?));
                bare |= figure.value.unit.is_none() && arm.is_some_and(|arm| !arm.value.is_share());
                quantity.map(|quantity| quantity.unit.clone()).or(arm.map(|arm| arm_measure(arm.value).to_owned()))
            }
            _ => None,
        };
        if let Some(measure) = measure.filter(|measure| !measures.contains(measure)) {
            measures.push(measure);
        }
    }
    if measures.len() > 1 {
        let title = format!("the figure `{}` puts different measures on one axis: {}", figure.value.id, measures.join("; "));
        problems.add(figure.places.at("id"), title, "this figure", "make a figure of each measure");
    }
    if bare {
        let title = format!("the figure `{}` does not say in what unit its values are", figure.value.id);
        problems.add(figure.places.at("id"), title, "this figure", "write the unit, as it stands after a number");
    }
}

/// Counts are drawn as shares.
fn arm_measure(value: ArmValue) -> &'static str {
    match value {
        ArmValue::Events(_) | ArmValue::Per100(_) => "shares",
        ArmValue::Mean(_) | ArmValue::Median(_) | ArmValue::Amount(_) => "levels",
        ArmValue::Change(_) => "changes",
    }
}

fn event_holds(content: &Content, event: &Entry<Event>, problems: &mut Problems) {
    for (claim, place) in each(&event.places, "claims", &event.value.claims) {
        must_exist("claim", claim, content.claims.iter().map(|claim| &claim.value.id), place, problems);
    }
    let quantity = |key: &str| {
        let study = content.studies.iter().map(|study| &study.value).find(|study| study.key.as_str() == key);
        let wanted = event.value.quantity.as_ref();
        study.and_then(|study| study.quantities.iter().find(|one| Some(&one.what) == wanted)).map(|one| one.value as u16)
    };
    for (key, place) in each(&event.places, "studies", &event.value.studies) {
        let year = if event.value.quantity.is_some() { quantity(key) } else { year_of(content, key) };
        dates(key, year, event.value.year, place, problems);
    }
}

fn history_holds(content: &Content, history: &Entry<History>, problems: &mut Problems) {
    let History { claim, steps, why } = &history.value;
    let Some(present) = content.claims.iter().map(|claim| &claim.value).find(|known| known.id == *claim) else {
        let known = content.claims.iter().map(|claim| &claim.value.id);
        return must_exist("claim", claim, known, history.places.at("claim"), problems);
    };
    if steps.is_empty() {
        if why.is_none() {
            let title = format!("`{claim}` is not dated, and nothing says why");
            problems.add(history.places.at("claim"), title, "this claim", "write its steps, or why there are none");
        }
        return;
    }
    if steps.last().map(|step| step.standing) != Some(present.standing) {
        let title = format!("the history of `{claim}` does not end where it stands now");
        problems.add(history.places.at("steps"), title, "the last step", "add the step that led to its present standing");
    }
    for (n, pair) in steps.windows(2).enumerate() {
        if pair[0].year >= pair[1].year || pair[0].standing == pair[1].standing {
            let title = "a step that does not lead on: years rise, and standings change";
            problems.add(
                history.places.at(&format!("steps.{}", n + 1)),
                title,
                "this step",
                "mend its year or standing, or leave it out",
            );
        }
    }
    for (n, step) in steps.iter().enumerate() {
        for (m, key) in step.by.iter().enumerate() {
            dates(key, year_of(content, key), step.year, history.places.at(&format!("steps.{n}.by.{m}")), problems);
        }
    }
}

/// The year of a study or source.
fn year_of(content: &Content, key: &str) -> Option<u16> {
    let study = content.studies.iter().map(|study| &study.value).find(|study| study.key.as_str() == key);
    let source = content.sources.iter().map(|source| &source.value).find(|source| source.key.as_str() == key);
    study.and_then(|study| study.year).or_else(|| source.and_then(|source| source.year))
}

/// What dates an event or a step is of that year.
fn dates(key: &str, year: Option<u16>, wanted: u16, place: Place, problems: &mut Problems) {
    // One that could not be read is there, and reported.
    if year != Some(wanted) && !problems.is_unread(key) {
        let is = year.map_or("has no year".to_owned(), |year| format!("is of {year}"));
        problems.add(place, format!("`{key}` {is}, not of {wanted}"), "this key", "name what dates it, or mend the year");
    }
}
