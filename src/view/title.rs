//! The heading of a page.

use yew::prelude::*;

use crate::el::el;

/// It takes the focus when the page is reached inside the app, so that reading goes on there.
pub fn title(text: impl Into<AttrValue>) -> Html {
    el("h1").fix("tabindex", "-1").with(text.into()).into()
}
