//! Claims whose review is due are looked at again.

use evidence::Date;

use crate::{Content, Problems};

impl Content {
    /// What an author should know although the site can be built: claims whose review was due before that day.
    pub fn warnings(&self, today: Date) -> Problems {
        let mut warnings = Problems::default();
        for claim in self.claims.iter().filter(|claim| claim.value.review_due < today) {
            let title = format!("the review of the claim `{}` is overdue", claim.value.id);
            let place = claim.places.at("review_due");
            warnings.warn(
                place,
                title,
                format!("today is {today}"),
                "search the evidence again, then set searched and review_due",
            );
        }
        warnings.sort();
        warnings
    }
}
