//! A slip in reasoning as its own page shows it.

use evidence::{Claim, Id, Standing};
use quiz::{Item, ItemKind, Misconception};

use super::claim::Linked;
use crate::{Content, PageKind};

/// A slip with what teaches to see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipSheet {
    pub id: String,
    pub name: String,
    pub text: String,
    /// The page that explains it.
    pub page: Linked,
    /// Where the quiz sets it as a trap.
    pub examples: Vec<Example>,
}

/// A wrong option of the quiz that commits the slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub item: Id<Item>,
    /// What was asked: a stem, or the proposition whose standing was asked for.
    pub asked: String,
    pub option: Chosen,
    pub feedback: String,
    pub claim: Id<Claim>,
    /// What can be said: it stands last, so that nobody leaves with the wrong answer.
    pub statement: String,
}

/// What the wrong option says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    Text(String),
    Standing(Standing),
}

impl Content {
    pub(crate) fn slip_sheet(&self, slip: &Misconception) -> SlipSheet {
        let name = self.page(&slip.page).map(|page| page.front.value.short.clone()).unwrap_or_default();
        SlipSheet {
            id: slip.id.to_string(),
            name: slip.name.clone(),
            text: slip.text.clone(),
            page: Linked { kind: PageKind::Learn, slug: slip.page.clone(), name },
            examples: self.items.iter().filter_map(|item| self.example(&item.value, &slip.id)).collect(),
        }
    }

    /// A claim that is an option may be a true one that was left out, so such items are no examples of what to avoid.
    fn example(&self, item: &Item, slip: &Id<Misconception>) -> Option<Example> {
        if !matches!(item.kind, ItemKind::Best | ItemKind::Standing) {
            return None;
        }
        let option = item.options.iter().find(|option| option.misconception.as_ref() == Some(slip))?;
        let asked = item.asked()?;
        let claim = self.claims.iter().map(|claim| &claim.value).find(|claim| claim.id == *asked)?;
        let chosen = match (&option.text, option.standing) {
            (Some(text), _) => Chosen::Text(text.clone()),
            (None, Some(standing)) => Chosen::Standing(standing),
            (None, None) => return None,
        };
        Some(Example {
            item: item.id.clone(),
            asked: item.stem.clone().unwrap_or_else(|| claim.proposition.clone()),
            option: chosen,
            feedback: option.feedback.clone(),
            claim: claim.id.clone(),
            statement: claim.statement.clone(),
        })
    }
}
