//! A page in a list of pages: its name, and its message in one line.

use yew::prelude::*;

use super::ink::Ink;
use crate::Route;

pub fn entry(ink: &Ink, to: &Route, name: &str, message: &str) -> Html {
    html! {
        <li>
            <h2><a href={ink.site.href(to)}>{ name.to_owned() }</a></h2>
            <p>{ message.to_owned() }</p>
        </li>
    }
}
