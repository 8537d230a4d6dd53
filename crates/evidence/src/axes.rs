//! The three questions that stand beside every standing, so that one vague word never has to answer all of them.

use serde::{Deserialize, Serialize};

/// Is the use licensed?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licence {
    /// Licensed at this dose, for this use.
    Licensed,
    /// A licensed medicine, used for an illness, age or dose that its licence does not cover.
    OffLabel,
    /// A product made up for a person by a pharmacy, which no regulator has approved as such.
    UnlicensedPreparation,
    /// The claim is not about using a product.
    NotApplicable,
}

/// How sure can we be? The words of GRADE (Grading of Recommendations, Assessment, Development and Evaluations).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    High,
    Moderate,
    Low,
    VeryLow,
}

/// What was found?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    Benefit,
    /// Looked for in a comparison and not seen. Not the same as shown to be absent.
    NoDifferenceShown,
    Harm,
    Mixed,
    /// Nobody has studied it in people.
    NotStudiedInPeople,
    /// Studied in people, but too few of them, or with nothing to compare with.
    TooFewToSay,
    /// A definition, a date, a rule: nothing that could help or harm.
    NotAnEffect,
}

impl Licence {
    pub const ALL: [Self; 4] = [Self::Licensed, Self::OffLabel, Self::UnlicensedPreparation, Self::NotApplicable];
}

impl Certainty {
    pub const ALL: [Self; 4] = [Self::High, Self::Moderate, Self::Low, Self::VeryLow];
}

impl Finding {
    pub const ALL: [Self; 7] = [
        Self::Benefit,
        Self::NoDifferenceShown,
        Self::Harm,
        Self::Mixed,
        Self::NotStudiedInPeople,
        Self::TooFewToSay,
        Self::NotAnEffect,
    ];
}
