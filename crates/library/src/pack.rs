//! Puts checked content together, page by page, for the build to draw.

use std::collections::BTreeSet;
use std::rc::Rc;

use evidence::{Claim, Date, Id, Source, Standing};
use quiz::{Asked, Bank, Item, Misconception};
use site::{Catalogue, Core, MenuEntry, Named, Questions, Word};

use crate::content::ReadPage;
use crate::figures::Event;
use crate::front::Front;
use crate::{
    Article, Block, Card, ClaimSheet, Content, FigureSheet, Log, PageKind, Published, Register, Said, SlipSheet, StudySheet,
    Term, Wording,
};

/// The content as pages are drawn from it.
#[derive(Debug)]
pub struct Packed {
    /// The core chunk.
    pub core: Core,
    /// Every word of the site.
    pub wording: Wording,
    /// Pages of text: home, about, conditions, and the learn pages in order.
    pub pages: Vec<Page>,
    /// In the order of the content.
    pub claims: Vec<ClaimSheet>,
    pub studies: Vec<StudySheet>,
    /// Each with the claims that cite it.
    pub sources: Vec<(Published, Vec<Id<Claim>>)>,
    pub slips: Vec<SlipSheet>,
    pub article: Article,
    pub log: Log,
    pub figures: Vec<FigureSheet>,
    /// The timeline, oldest first.
    pub events: Vec<Event>,
    /// Trial registers to look in.
    pub registers: Vec<Register>,
    pub catalogue: Rc<Catalogue>,
    /// The day of the version of the content.
    pub updated: Date,
    /// In the order of the alphabet.
    pub glossary: Vec<Term>,
    /// The whole bank.
    pub questions: Rc<Questions>,
}

/// A page of text with all that it cites.
#[derive(Debug)]
pub struct Page {
    pub slug: String,
    pub kind: PageKind,
    pub short: String,
    pub title: String,
    pub message: String,
    pub description: String,
    pub blocks: Vec<Block>,
    /// On the home page: what is established, and what is still experimental.
    pub lists: Vec<Vec<Id<Claim>>>,
    pub cards: Vec<Card>,
    /// The items of this page, where it has any.
    pub questions: Option<Rc<Questions>>,
    /// On the page of a condition: what to look for in trial registers.
    pub search: Option<String>,
}

impl Page {
    pub fn card(&self, claim: &Id<Claim>) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *claim)
    }
}

impl Content {
    /// Everything that is drawn, in the order in which it is drawn.
    pub fn pack(&self) -> Packed {
        let items = self.items.iter().map(|item| Rc::new(item.value.clone())).collect();
        let misconceptions = self.misconceptions.iter().map(|slip| slip.value.clone()).collect();
        let mut glossary: Vec<Term> = self.glossary.iter().map(|term| term.value.clone()).collect();
        glossary.sort_by_key(|term| term.term.to_lowercase());
        let mut pages: Vec<&ReadPage> = self.pages.iter().collect();
        pages.sort_by_key(|page| page.front.value.order);
        Packed {
            core: self.core(&pages),
            pages: pages.into_iter().map(|page| self.page_of(page)).collect(),
            glossary,
            questions: self.questions(items, misconceptions, self.releases()),
            claims: self.claims.iter().map(|claim| self.claim_sheet(&claim.value)).collect(),
            studies: self.studies.iter().map(|study| self.study_sheet(&study.value)).collect(),
            sources: self.sources.iter().map(|source| self.cited(&source.value)).collect(),
            slips: self.misconceptions.iter().map(|slip| self.slip_sheet(&slip.value)).collect(),
            article: self.article.value.clone(),
            log: self.log.value.clone(),
            figures: self.figure_sheets(),
            events: self.events.iter().map(|event| event.value.clone()).collect(),
            registers: self.site.value.registers.clone(),
            catalogue: Rc::new(self.catalogue()),
            wording: self.wording.value.clone(),
            updated: self.site.value.updated,
        }
    }

    fn cited(&self, source: &Source) -> (Published, Vec<Id<Claim>>) {
        let citing = self.claims.iter().map(|claim| &claim.value).filter(|claim| claim.sources.contains(&source.key));
        (Published::of_source(source), citing.map(|claim| claim.id.clone()).collect())
    }

    fn core(&self, pages: &[&ReadPage]) -> Core {
        let words = &self.wording.value;
        let site = &self.site.value;
        let mut conditions: Vec<MenuEntry> = self.condition_pages().map(menu_entry).collect();
        conditions.sort_by_key(|entry| entry.short.to_lowercase());
        let learn = pages.iter().map(|page| &page.front.value).filter(|page| page.kind == PageKind::Learn);
        Core {
            id: site.id.clone(),
            name: site.name.clone(),
            lang: site.lang.clone(),
            version: site.version.clone(),
            updated: words.date(site.updated),
            words: Word::ALL.iter().map(|word| words.word(*word).to_owned()).collect(),
            standings: Standing::ALL.iter().filter_map(|standing| words.standing.get(standing).cloned()).collect(),
            menu: learn.map(menu_entry).collect(),
            conditions,
        }
    }

    fn questions(&self, items: Vec<Rc<Item>>, misconceptions: Vec<Misconception>, releases: Vec<Named>) -> Rc<Questions> {
        let of_options = items.iter().flat_map(|item| &item.options).filter_map(|option| option.claim.as_ref());
        let asked: BTreeSet<_> = items.iter().filter_map(|item| item.asked()).chain(of_options).collect();
        let claims = self.claims.iter().map(|claim| &claim.value).filter(|claim| asked.contains(&claim.id));
        let claims = claims.map(|claim| Rc::new(ask(claim))).collect();
        let site = &self.site.value;
        Rc::new(Questions {
            bank: Rc::new(Bank { lead: site.lead_item.clone(), full: site.full_quiz, items, claims }),
            misconceptions,
            releases,
        })
    }

    /// The versions of the content and what changed with each.
    fn releases(&self) -> Vec<Named> {
        let versions = self.log.value.versions.iter();
        versions.map(|version| Named { word: version.number.clone(), meaning: version.summary.clone() }).collect()
    }

    fn page_of(&self, page: &ReadPage) -> Page {
        let front = &page.front.value;
        let mut blocks = page.blocks.clone();
        let mut cited = BTreeSet::new();
        mark_first(&mut blocks, &mut cited);
        cited.extend(front.established.iter().chain(&front.experimental).cloned());
        let claims = self.claims.iter().map(|claim| &claim.value).filter(|claim| cited.contains(&claim.id));
        let item = |id: &Id<Item>| self.items.iter().find(|item| item.value.id == *id).map(|item| Rc::new(item.value.clone()));
        let items: Vec<_> = front.check.iter().filter_map(item).collect();
        Page {
            slug: front.slug.clone(),
            kind: front.kind,
            short: front.short.clone(),
            title: front.title.clone(),
            message: front.message.clone(),
            description: front.description.clone(),
            blocks,
            lists: vec![front.established.clone(), front.experimental.clone()],
            cards: claims.map(|claim| self.card(claim)).collect(),
            questions: (!items.is_empty()).then(|| self.questions(items, Vec::new(), Vec::new())),
            search: front.search.clone(),
        }
    }
}

fn menu_entry(page: &Front) -> MenuEntry {
    MenuEntry { slug: page.slug.clone(), short: page.short.clone() }
}

fn ask(claim: &Claim) -> Asked {
    Asked {
        claim: claim.id.clone(),
        proposition: claim.proposition.clone(),
        standing: claim.standing,
        statement: claim.statement.clone(),
    }
}

/// Marks the first citation of each claim, so that exactly one badge carries its address.
fn mark_first(blocks: &mut [Block], seen: &mut BTreeSet<Id<Claim>>) {
    for block in blocks {
        match block {
            Block::Heading { .. } => {}
            Block::Paragraph(said) => mark(said, seen),
            Block::List { items, .. } => items.iter_mut().for_each(|said| mark(said, seen)),
            Block::Table { rows, .. } => rows.iter_mut().flatten().for_each(|said| mark(said, seen)),
            Block::Safety(inner) => mark_first(inner, seen),
        }
    }
}

fn mark(said: &mut Said, seen: &mut BTreeSet<Id<Claim>>) {
    for cite in &mut said.cites {
        cite.first = seen.insert(cite.claim.clone());
    }
}
