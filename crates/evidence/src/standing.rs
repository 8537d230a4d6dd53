//! How far a proposition is borne out.

use json::{FromJson, Json};
use serde::{Deserialize, Serialize};

/// The standing of a proposition, from the most to the least borne out.
///
/// The order is the order on the scale that readers see and use. `TestedNotShown` stands above `Unsupported` because
/// it was at least looked for in controlled studies in people: more is known about it, though nothing more in its favour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Regulators, labels or repeated good studies agree.
    Established,
    /// Several studies point the same way, but not enough to settle it.
    Supported,
    /// Good studies disagree, or the result depends on what was measured.
    Mixed,
    /// Being tested in people; the studies so far are too small or too few to say.
    Experimental,
    /// Controlled studies in people looked for it and did not show it.
    TestedNotShown,
    /// Said often, but no controlled study in people backs it.
    Unsupported,
}

impl Standing {
    pub const ALL: [Self; 6] =
        [Self::Established, Self::Supported, Self::Mixed, Self::Experimental, Self::TestedNotShown, Self::Unsupported];

    /// The name used in content files, addresses and CSS classes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Supported => "supported",
            Self::Mixed => "mixed",
            Self::Experimental => "experimental",
            Self::TestedNotShown => "tested-not-shown",
            Self::Unsupported => "unsupported",
        }
    }

    /// The standing of that slug, if there is one.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.slug() == slug)
    }

    /// Steps up the scale: 0 (unsupported) to 5 (established).
    pub fn step(self) -> i8 {
        5 - self as i8
    }
}

impl FromJson for Standing {
    fn from_json(json: &Json) -> Option<Self> {
        json.as_str().and_then(Self::from_slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_lead_back_and_steps_fall_along_the_scale() {
        for pair in Standing::ALL.windows(2) {
            assert_eq!(pair[0].step(), pair[1].step() + 1);
        }
        for standing in Standing::ALL {
            assert_eq!(Standing::from_slug(standing.slug()), Some(standing));
        }
        assert_eq!(Standing::from_slug("refuted"), None);
    }
}
