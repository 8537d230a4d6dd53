//! The words of an option.

use quiz::ItemOption;
use yew::prelude::*;

use super::{Site, badge};

/// Its text, or the standing with its mark and meaning.
pub fn option_text(site: &Site, option: &ItemOption) -> Html {
    match (&option.text, option.standing) {
        (Some(text), _) => Html::from(text),
        (None, Some(standing)) => html! {
            <>{ badge(site, standing) }{ " " }<span class="option-meaning">{ site.core.standing(standing).1 }</span></>
        },
        (None, None) => Html::default(),
    }
}
