//! What items take from claims and studies. It is written once, where it belongs, and cannot drift.

use evidence::{Arm, ArmValue, Claim, Id, Interval, Standing, Study};
use quiz::{Figure, FigureValue, Item, ItemKind};

use crate::Wording;
use crate::entry::Entry;
use crate::sheets::arm_text;

/// Fills in what every item takes from elsewhere. What is not there stays empty, and the checks report it.
pub fn fill(items: &mut [Entry<Item>], claims: &[Entry<Claim>], studies: &[Entry<Study>], words: Option<&Wording>) {
    for item in items.iter_mut().map(|item| &mut item.value) {
        match item.kind {
            ItemKind::Best => {}
            ItemKind::Standing => {
                let truth = claim_of(item.asked(), claims).map(|claim| claim.standing);
                item.options
                    .iter_mut()
                    .for_each(|option| option.correct = option.standing.is_some() && option.standing == truth);
            }
            ItemKind::Several | ItemKind::Order => {
                let several = item.kind == ItemKind::Several;
                for option in &mut item.options {
                    let claim = claim_of(option.claim.as_ref(), claims);
                    option.text = claim.map(|claim| claim.proposition.clone());
                    option.standing = claim.map(|claim| claim.standing);
                    option.correct = several && option.standing == Some(Standing::Established);
                }
            }
            ItemKind::Estimate => {
                let arm = item.figure.as_ref().and_then(|figure| arm_of(figure, studies));
                item.answer = arm.zip(words).and_then(|(arm, words)| value(arm, words));
            }
        }
    }
}

fn claim_of<'a>(id: Option<&Id<Claim>>, claims: &'a [Entry<Claim>]) -> Option<&'a Claim> {
    claims.iter().map(|claim| &claim.value).find(|claim| Some(&claim.id) == id)
}

/// The group that a figure names.
fn arm_of<'a>(figure: &Figure, studies: &'a [Entry<Study>]) -> Option<&'a Arm> {
    let study = studies.iter().map(|study| &study.value).find(|study| study.key == figure.study)?;
    let outcome = study.outcomes.iter().find(|outcome| outcome.id == figure.outcome)?;
    outcome.arms.get(usize::try_from(figure.arm).ok()?)
}

/// The share of a group, where it has one.
fn value(arm: &Arm, words: &Wording) -> Option<FigureValue> {
    let (value, interval) = match (arm.value, arm.people, arm.interval) {
        (ArmValue::Events(events), Some(people), _) if people > 0 => (100.0 * f64::from(events) / f64::from(people), None),
        (ArmValue::Per100(share), _, Some(Interval::Between(low, high))) => (share, Some((low, high))),
        (ArmValue::Per100(share), _, _) => (share, None),
        _ => return None,
    };
    Some(FigureValue { value, interval, text: arm_text(words, arm, None) })
}
