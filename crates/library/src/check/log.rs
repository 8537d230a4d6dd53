//! The log tells of every claim as it stands: nothing moves without a reason that readers can see.

use std::collections::BTreeMap;

use evidence::{Claim, Id, Standing};

use super::ids::{each, must_exist};
use crate::{Content, Problems};

pub fn holds(content: &Content, problems: &mut Problems) {
    let log = &content.log;
    versions_rise(content, problems);
    moves_begin_where_claims_stood(content, problems);
    let logged = log.value.standings();
    for claim in &content.claims {
        let (id, now) = (&claim.value.id, claim.value.standing);
        let remedy = match logged.get(id) {
            Some(standing) if *standing == now => continue,
            Some(was) => format!(
                "add [[version.change]] with claim = \"{id}\", from = \"{}\", to = \"{}\" and the reason to changes.toml",
                was.slug(),
                now.slug()
            ),
            None => format!("add it to [version.added] of the newest version in changes.toml, under {}", now.slug()),
        };
        let title = format!("the log does not tell of the claim `{id}` as it stands");
        problems.add(claim.places.at("standing"), title, "this standing", remedy);
    }
    for (index, version) in log.value.versions.iter().enumerate() {
        let at = |rest: &str| log.places.at(&format!("version.{index}.{rest}"));
        for (n, retired) in version.retired.iter().enumerate() {
            if content.claims.iter().any(|claim| claim.value.id == retired.claim) {
                let title = format!("the claim `{}` is retired and made", retired.claim);
                problems.add(at(&format!("retired.{n}.claim")), title, "still made", "give the new claim an id of its own");
            }
            for (claim, place) in each(&log.places, &format!("version.{index}.retired.{n}.replaced_by"), &retired.replaced_by) {
                must_exist("claim", claim, known(content), place, problems);
            }
        }
    }
}

/// Claims that are made, and those that were: a link may lead on twice.
fn known(content: &Content) -> Vec<&Id<Claim>> {
    let made = content.claims.iter().map(|claim| &claim.value.id);
    made.chain(content.log.value.retired().map(|retired| &retired.claim)).collect()
}

fn versions_rise(content: &Content, problems: &mut Problems) {
    let versions = &content.log.value.versions;
    let at = |index: usize, field: &str| content.log.places.at(&format!("version.{index}.{field}"));
    for (index, pair) in versions.windows(2).enumerate() {
        if pair[1].date < pair[0].date {
            problems.add(
                at(index + 1, "date"),
                "a version older than the one before it",
                "this day",
                "put the oldest version first",
            );
        }
    }
    let site = &content.site;
    let newest = versions.last().map(|version| (version.number.as_str(), version.date));
    if newest != Some((site.value.version.as_str(), site.value.updated)) {
        let title = format!("the log does not end with version {} of {}", site.value.version, site.value.updated);
        let remedy = "add this version to changes.toml, or set version and updated to those of its last entry";
        problems.add(site.places.at("version"), title, "this version", remedy);
    }
}

fn moves_begin_where_claims_stood(content: &Content, problems: &mut Problems) {
    let mut standings: BTreeMap<&Id<Claim>, Standing> = BTreeMap::new();
    for (index, version) in content.log.value.versions.iter().enumerate() {
        let at = |n: usize, field: &str| content.log.places.at(&format!("version.{index}.change.{n}.{field}"));
        for (standing, claims) in &version.added {
            for (n, claim) in claims.iter().enumerate() {
                if standings.insert(claim, *standing).is_some() {
                    let place = content.log.places.at(&format!("version.{index}.added.{}.{n}", standing.slug()));
                    problems.add(
                        place,
                        format!("the claim `{claim}` is added twice"),
                        "again here",
                        "an id is never used again",
                    );
                }
            }
        }
        for (n, change) in version.changes.iter().enumerate() {
            match standings.insert(&change.claim, change.to) {
                Some(was) if was == change.from => {}
                Some(was) => {
                    let title = format!("the claim `{}` stood as {} before", change.claim, was.slug());
                    problems.add(at(n, "from"), title, "not so", format!("write from = \"{}\"", was.slug()));
                }
                None => {
                    let title = format!("unknown claim `{}`", change.claim);
                    problems.add(at(n, "claim"), title, "never added", "name a claim that an earlier version added");
                }
            }
            if change.reason.trim().is_empty() {
                problems.add(at(n, "reason"), "a change without a reason", "nothing here", "say why, for readers");
            }
        }
    }
}
