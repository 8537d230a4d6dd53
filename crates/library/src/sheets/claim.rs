//! A claim as its own page shows it.

use evidence::{Claim, Condition, Date, Id, Standing};

use super::cite::{Citation, Parts};
use crate::content::ReadPage;
use crate::markdown::Mentioned;
use crate::{Card, Content, PageKind, Phrase};

/// A claim with all that leads from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimSheet {
    pub card: Card,
    pub statement: String,
    pub reason: String,
    pub would_change: String,
    pub safety: bool,
    /// The pages of the conditions that it is about.
    pub conditions: Vec<Linked>,
    /// The other pages that tell it.
    pub told_on: Vec<Linked>,
    /// Oldest first.
    pub moves: Vec<Move>,
    pub searched: Date,
    pub review_due: Date,
    pub citation: Citation,
}

/// A page of text to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    pub kind: PageKind,
    pub slug: String,
    pub name: String,
}

/// What happened to a claim in one version of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub version: String,
    /// In words.
    pub date: String,
    /// Where it stood before; `None` when it was new.
    pub from: Option<Standing>,
    pub to: Standing,
    pub reason: String,
}

impl Content {
    pub(crate) fn claim_sheet(&self, claim: &Claim) -> ClaimSheet {
        let tells = |page: &&ReadPage| {
            page.front.value.kind != PageKind::Condition
                && page.mentions.iter().any(|mention| matches!(&mention.of, Mentioned::Claim(id) if id == claim.id.as_str()))
        };
        ClaimSheet {
            card: self.card(claim),
            statement: claim.statement.clone(),
            reason: claim.reason.clone(),
            would_change: claim.would_change.clone(),
            safety: claim.safety,
            conditions: self.linked_conditions(&claim.conditions),
            told_on: self.pages.iter().filter(tells).map(linked).collect(),
            moves: self.moves(&claim.id),
            searched: claim.searched,
            review_due: claim.review_due,
            citation: self.cite_claim(claim),
        }
    }

    /// The pages of conditions.
    pub(super) fn linked_conditions(&self, ids: &[Id<Condition>]) -> Vec<Linked> {
        ids.iter().filter_map(|id| self.page(id.as_str())).map(linked).collect()
    }

    /// What the log tells of a claim.
    fn moves(&self, id: &Id<Claim>) -> Vec<Move> {
        let mut moves = Vec::new();
        for version in &self.log.value.versions {
            let date = self.wording.value.date(version.date);
            let found = |from, to, reason: &str| Move {
                version: version.number.clone(),
                date: date.clone(),
                from,
                to,
                reason: reason.to_owned(),
            };
            let added = version.added.iter().filter(|(_, claims)| claims.contains(id));
            moves.extend(added.map(|(standing, _)| found(None, *standing, &version.summary)));
            let changes = version.changes.iter().filter(|change| change.claim == *id);
            moves.extend(changes.map(|change| found(Some(change.from), change.to, &change.reason)));
        }
        moves
    }

    fn cite_claim(&self, claim: &Claim) -> Citation {
        let site = &self.site.value;
        let words = &self.wording.value;
        let standing = words.standing.get(&claim.standing).map_or("", |named| &named.word);
        let note = words.fill(Phrase::CiteVersion, &[("standing", standing), ("version", &site.version)]);
        Citation::of(&Parts {
            key: claim.id.as_str(),
            kind: ("misc", "ELEC"),
            title: &claim.proposition,
            place: Some(&site.name),
            year: Some(site.updated.year()),
            day: Some(site.updated.to_string()),
            note: Some(&note),
            url: Some("{address}"),
            ..Parts::default()
        })
    }
}

fn linked(page: &ReadPage) -> Linked {
    let front = &page.front.value;
    Linked { kind: front.kind, slug: front.slug.clone(), name: front.short.clone() }
}
