//! Claims.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Quantity, published};
use crate::scalar::{Day, Id};

/// What people say or ask, how far it is borne out, and what can be said instead.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Claim {
    /// Permanent: never used again for another claim.
    pub id: Id,
    /// What people say or ask about. It is not what we say.
    #[schemars(length(min = 1))]
    pub proposition: String,
    /// How far the proposition is borne out. It is never about the statement.
    pub standing: Standing,
    /// What can be said.
    #[schemars(length(min = 1))]
    pub statement: String,
    /// Why the standing is what it is.
    #[schemars(length(min = 1))]
    pub reason: String,
    /// What kind of result would move the standing, and which way. Absent where that is not written yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub would_change: Option<String>,
    /// Whether the use is licensed.
    pub licence: Licence,
    /// How sure the answer of the statement is.
    pub certainty: Certainty,
    /// Who graded the certainty. Absent where it is our own reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graded_by: Option<String>,
    /// What was found.
    pub finding: Finding,
    /// The ids of studies that speak for the proposition.
    pub supporting: Vec<Id>,
    /// The ids of studies that looked and did not find it, or found the opposite.
    pub contrary: Vec<Id>,
    /// The ids of sources that are not studies.
    pub sources: Vec<Id>,
    /// The ids of the conditions it is about. Empty for a claim about no condition in particular.
    pub conditions: Vec<Id>,
    /// Numbers of its texts that are not results of its studies.
    pub quantities: Vec<Quantity>,
    /// What to do: whom to ask, what to tell, what not to stop. Every claim on safety has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The claim is about safety.
    pub safety: bool,
    /// When the evidence was last searched.
    pub searched: Day,
    /// When it has to be looked at again.
    pub review_due: Day,
}

published! {
    /// How far a proposition is borne out, from the most to the least.
    Standing of evidence::Standing {
        /// Regulators, labels or repeated good studies agree.
        Established = "established",
        /// Several studies point the same way, but not enough to settle it.
        Supported = "supported",
        /// Good studies disagree, or the result depends on what was measured.
        Mixed = "mixed",
        /// Being tested in people; the studies so far are too small or too few to say.
        Experimental = "experimental",
        /// Controlled studies in people looked for it and did not show it.
        TestedNotShown = "tested-not-shown",
        /// Said often, but no controlled study in people backs it.
        Unsupported = "unsupported",
    }
}

published! {
    /// Whether a use is licensed.
    Licence of evidence::Licence {
        /// Licensed at this dose, for this use.
        Licensed = "licensed",
        /// A licensed medicine, used for an illness, age or dose that its licence does not cover.
        OffLabel = "off-label",
        /// A product made up for a person by a pharmacy, which no regulator has approved as such.
        UnlicensedPreparation = "unlicensed-preparation",
        /// The claim is not about using a product.
        NotApplicable = "not-applicable",
    }
}

published! {
    /// How sure an answer is, in the words of GRADE (Grading of Recommendations, Assessment, Development and Evaluations).
    Certainty of evidence::Certainty {
        /// Very sure.
        High = "high",
        /// Probably close to the truth.
        Moderate = "moderate",
        /// Sure to a limited degree.
        Low = "low",
        /// Hardly sure at all.
        VeryLow = "very-low",
    }
}

published! {
    /// What was found.
    Finding of evidence::Finding {
        /// People did better with it.
        Benefit = "benefit",
        /// Looked for in a comparison and not seen. Not the same as shown to be absent.
        NoDifferenceShown = "no-difference-shown",
        /// It can do harm.
        Harm = "harm",
        /// Studies point different ways.
        Mixed = "mixed",
        /// Nobody has studied it in people.
        NotStudiedInPeople = "not-studied-in-people",
        /// Studied in people, but in too few of them, or with nothing to compare with.
        TooFewToSay = "too-few-to-say",
        /// A definition, a date, a rule: nothing that could help or harm.
        NotAnEffect = "not-an-effect",
    }
}

impl From<&evidence::Claim> for Claim {
    fn from(claim: &evidence::Claim) -> Self {
        Self {
            id: (&claim.id).into(),
            proposition: claim.proposition.clone(),
            standing: claim.standing.into(),
            statement: claim.statement.clone(),
            reason: claim.reason.clone(),
            would_change: Some(claim.would_change.clone()).filter(|text| !text.is_empty()),
            licence: claim.licence.into(),
            certainty: claim.certainty.into(),
            graded_by: claim.graded_by.clone(),
            finding: claim.finding.into(),
            supporting: Id::all(&claim.supporting),
            contrary: Id::all(&claim.contrary),
            sources: Id::all(&claim.sources),
            conditions: Id::all(&claim.conditions),
            quantities: claim.quantities.iter().map(Quantity::from).collect(),
            action: claim.action.clone(),
            safety: claim.safety,
            searched: claim.searched.into(),
            review_due: claim.review_due.into(),
        }
    }
}
