//! The mark of a standing: a small disc whose filling says how far the proposition is borne out.
//!
//! Shape comes first and the word always stands beside it, so that nothing depends on colour: grey print, forced colours and readers who do
//! not tell the tones apart lose nothing.

use evidence::Standing;
use site::Word;
use yew::prelude::*;

use super::Site;

/// The disc alone, hidden from screen readers because the word says the same.
pub fn disc(standing: Standing) -> Html {
    let class = classes!("disc", format!("disc--{}", standing.slug()));
    html! {
        <svg {class} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            { shape(standing) }
        </svg>
    }
}

/// The disc with its word.
pub fn badge(site: &Site, standing: Standing) -> Html {
    let (word, _) = site.core.standing(standing);
    html! {
        <span class={classes!("badge", format!("badge--{}", standing.slug()))}>
            { disc(standing) }
            <span class="visually-hidden">{ site.text(Word::ClaimStanding) }{ " " }</span>
            <span class="badge-word">{ word }</span>
        </span>
    }
}

fn shape(standing: Standing) -> Html {
    let ring = html! { <circle cx="10" cy="10" r="8" class="disc-ring" /> };
    match standing {
        Standing::Established => html! { <circle cx="10" cy="10" r="9" class="disc-fill" /> },
        // Three quarters, from the top clockwise.
        Standing::Supported => html! { <>{ ring }<path d="M10 10V2a8 8 0 1 1-8 8z" class="disc-fill" /></> },
        // Half, parted by an upright line.
        Standing::Mixed => {
            html! { <>{ ring }<path d="M10 2a8 8 0 0 0 0 16z" class="disc-fill" /><path d="M10 1v18" class="disc-line" /></> }
        }
        Standing::Experimental => {
            html! { <><circle cx="10" cy="10" r="8" class="disc-ring disc-ring--dashed" /><circle cx="10" cy="10" r="3" class="disc-fill" /></> }
        }
        Standing::TestedNotShown => html! { <>{ ring }<path d="M4.5 15.5l11-11" class="disc-line" /></> },
        Standing::Unsupported => ring,
    }
}
