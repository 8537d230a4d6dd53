//! The heading of a page.

use yew::prelude::*;

/// It takes the focus when the page is reached inside the app, so that reading goes on there.
pub fn title(text: impl Into<AttrValue>) -> Html {
    html! { <h1 tabindex="-1">{ text.into() }</h1> }
}
