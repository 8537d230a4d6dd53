//! What every text may need to know: the page it stands on, and all of the content.

use evidence::{Claim, Id, Standing};
use library::{Linked, Packed, Phrase};
use yew::prelude::*;
use yew::virtual_dom::VText;

use crate::Route;
use crate::view::{Site, badge};

/// The hand that writes texts.
#[derive(Clone, Copy)]
pub struct Ink<'a> {
    pub site: &'a Site,
    pub packed: &'a Packed,
}

impl Ink<'_> {
    /// A phrase as text of a page.
    pub fn text(&self, phrase: Phrase) -> Html {
        VText::new(self.packed.wording.phrase(phrase).to_owned()).into()
    }

    /// A phrase as an attribute.
    pub fn phrase(&self, phrase: Phrase) -> AttrValue {
        AttrValue::from(self.packed.wording.phrase(phrase).to_owned())
    }

    /// A phrase with its places filled.
    pub fn fill(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        self.packed.wording.fill(phrase, values)
    }

    /// The place that content means by a name in a link.
    pub fn named(&self, name: &str) -> Route {
        let page = self.packed.pages.iter().find(|page| page.slug == name);
        page.map_or_else(|| Route::named(name), |page| Route::of_page(page.kind, &page.slug))
    }

    /// A list of links to pages of text.
    pub fn links(&self, to: &[Linked]) -> Html {
        let link = |to: &Linked| {
            let route = Route::of_page(to.kind, &to.slug);
            html! { <li><a href={self.site.href(&route)}>{ &to.name }</a></li> }
        };
        html! { <ul class="inline-list">{ for to.iter().map(link) }</ul> }
    }

    /// A claim in one line: its badge and its proposition, which leads to its page.
    pub fn claim(&self, id: &Id<Claim>, standing: Standing, proposition: &str) -> Html {
        let href = self.site.href(&Route::Claim(id.to_string()));
        html! { <>{ badge(self.site, standing) }{ " " }<a {href}>{ proposition.to_owned() }</a></> }
    }

    /// The same, by its id; nothing for a claim that is no longer made.
    pub fn claim_of(&self, id: &Id<Claim>) -> Html {
        let sheet = self.packed.claims.iter().find(|sheet| sheet.card.id == *id);
        sheet.map(|sheet| self.claim(id, sheet.card.standing, &sheet.card.proposition)).unwrap_or_default()
    }
}
