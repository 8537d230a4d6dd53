//! Elements, put together by calls.
//!
//! `html!` writes the making of each element out where it stands; over all views that was the heaviest part of the wasm. Here every step is
//! one call of a function that is there once. Views that only the build draws (`src/prose`) keep `html!`.

use std::rc::Rc;

use yew::html::{onchange, onclick, oninput, onsubmit};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};

/// An element that is being put together.
#[derive(Debug)]
pub struct El(Box<Parts>);

#[derive(Debug)]
struct Parts {
    tag: VTag,
    attributes: Vec<(&'static str, AttrValue)>,
    children: Vec<Html>,
}

/// What an element can hold.
pub trait Child {
    fn html(self) -> Html;
}

/// Begins an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag: VTag::new(tag), attributes: Vec::new(), children: Vec::new() }))
}

/// Nothing, in a place where something may come: so what stands after it keeps its place.
pub fn none() -> Html {
    Html::default()
}

/// Several children as one.
pub fn group<C: Child>(children: impl IntoIterator<Item = C>) -> Html {
    list(children.into_iter().map(Child::html).collect())
}

#[inline(never)]
fn list(children: Vec<Html>) -> Html {
    VList::with_children(children, None).into()
}

impl El {
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        self.set("class", AttrValue::Static(class))
    }

    /// An attribute with a fixed value.
    #[inline(never)]
    pub fn fix(self, name: &'static str, value: &'static str) -> Self {
        self.set(name, AttrValue::Static(value))
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        self.set(name, value.into())
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    /// An attribute that is there or not.
    #[inline(never)]
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        if there { self.set(name, AttrValue::Static("")) } else { self }
    }

    /// An attribute with a fixed value, where it has one.
    #[inline(never)]
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> Self {
        if let Some(value) = value { self.fix(name, value) } else { self }
    }

    pub fn id(self, id: impl Into<AttrValue>) -> Self {
        self.set("id", id.into())
    }

    /// Tells it from its neighbours when they change.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    #[inline(never)]
    pub fn on_click(mut self, callback: Callback<MouseEvent>) -> Self {
        self.0.tag.add_listener(Rc::new(onclick::Wrapper::new(callback)));
        self
    }

    #[inline(never)]
    pub fn on_input(mut self, callback: Callback<InputEvent>) -> Self {
        self.0.tag.add_listener(Rc::new(oninput::Wrapper::new(callback)));
        self
    }

    #[inline(never)]
    pub fn on_change(mut self, callback: Callback<Event>) -> Self {
        self.0.tag.add_listener(Rc::new(onchange::Wrapper::new(callback)));
        self
    }

    #[inline(never)]
    pub fn on_submit(mut self, callback: Callback<SubmitEvent>) -> Self {
        self.0.tag.add_listener(Rc::new(onsubmit::Wrapper::new(callback)));
        self
    }

    /// Adds a child.
    pub fn with(self, child: impl Child) -> Self {
        self.push(child.html())
    }

    /// Adds a child, or keeps its place.
    pub fn when<C: Child>(self, there: bool, child: impl FnOnce() -> C) -> Self {
        let child = if there { child().html() } else { none() };
        self.push(child)
    }

    /// Adds as many children as there are.
    pub fn each<C: Child>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, |el, child| el.push(child.html()))
    }

    #[inline(never)]
    fn push(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }
}

impl Child for El {
    #[inline(never)]
    fn html(self) -> Html {
        let Parts { mut tag, attributes, children } = *self.0;
        if !attributes.is_empty() {
            let attributes = attributes.into_iter();
            let attributes = attributes.map(|(name, value)| (AttrValue::Static(name), AttributeOrProperty::Attribute(value)));
            tag.set_attributes(Attributes::IndexMap(Rc::new(attributes.collect())));
        }
        tag.add_children(children);
        tag.into()
    }
}

impl From<El> for Html {
    fn from(el: El) -> Self {
        el.html()
    }
}

impl Child for Html {
    fn html(self) -> Html {
        self
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn html(self) -> Html {
        VText::new(self).into()
    }
}

impl Child for String {
    fn html(self) -> Html {
        AttrValue::from(self).html()
    }
}

impl Child for &String {
    fn html(self) -> Html {
        self.as_str().html()
    }
}

impl Child for &str {
    #[inline(never)]
    fn html(self) -> Html {
        AttrValue::from(self.to_owned()).html()
    }
}

impl<C: Child> Child for Option<C> {
    fn html(self) -> Html {
        self.map_or_else(none, Child::html)
    }
}
