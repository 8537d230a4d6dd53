//! What every view may need to know: the words, and on which page it stands.

use std::rc::Rc;

use site::{Core, MenuEntry, Word};
use yew::prelude::*;
use yew::virtual_dom::VText;

use crate::Route;

/// The core data and the current place. Cheap to clone and to compare.
#[derive(Clone, PartialEq)]
pub struct Site {
    pub core: Rc<Core>,
    pub route: Route,
}

impl Site {
    /// Where the words are. The compiler would have every caller look up the list and its length, at each of some hundred calls, if it saw that this is all
    /// that is needed of the site.
    fn words(&self) -> &Core {
        &std::hint::black_box(self).core
    }

    /// A word of the interface, as text of a page.
    // Not inlined: it is called everywhere, and each copy would weigh.
    #[inline(never)]
    pub fn text(&self, word: Word) -> Html {
        VText::new(self.words().word(word).to_owned()).into()
    }

    /// A word of the interface, as an attribute.
    #[inline(never)]
    pub fn word(&self, word: Word) -> AttrValue {
        AttrValue::from(self.words().word(word).to_owned())
    }

    /// A word with its places filled.
    #[inline(never)]
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> AttrValue {
        AttrValue::from(self.words().fill(word, values))
    }

    /// A word with a number in its place `{n}`.
    #[inline(never)]
    pub fn count(&self, word: Word, n: usize) -> AttrValue {
        self.fill(word, &[("n", &n.to_string())])
    }

    /// The address of a place as a link on the current page.
    #[inline(never)]
    pub fn href(&self, to: &Route) -> AttrValue {
        AttrValue::from(self.route.href_to(to))
    }

    /// The address of a part of a place; on the current page just the fragment, which never loads anything.
    pub fn href_at(&self, to: &Route, anchor: Option<&str>) -> AttrValue {
        match anchor {
            Some(anchor) if *to == self.route => AttrValue::from(format!("#{anchor}")),
            Some(anchor) => AttrValue::from(format!("{}#{anchor}", self.route.href_to(to))),
            None => self.href(to),
        }
    }

    /// The pages that teach what the quiz asks, with their names in menus: learn pages, then conditions.
    pub fn taught(&self) -> impl Iterator<Item = (Route, &MenuEntry)> {
        let learn = self.core.menu.iter().map(|entry| (Route::Page(entry.slug.clone()), entry));
        learn.chain(self.core.conditions.iter().map(|entry| (Route::Condition(entry.slug.clone()), entry)))
    }

    /// The place and the name of one of them.
    pub fn teaches(&self, slug: &str) -> (Route, &str) {
        let found = self.taught().find(|(_, entry)| entry.slug == slug);
        found.map_or((Route::Learn, ""), |(route, entry)| (route, entry.short.as_str()))
    }
}
