//! Packs checked content into the chunks that travel to the browser.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use evidence::{Claim, Id, Standing};
use quiz::{Asked, Bank, Item};
use serde::Serialize;
use sha2::{Digest, Sha256};
use site::{Block, Chunk, Core, MenuEntry, PageChunk, PageKind, QuizChunk, Said, Word};

use crate::Content;
use crate::cards::{Cards, claims};
use crate::content::ReadPage;
use crate::front::Front;

/// The chunks, and the files they travel in.
#[derive(Debug)]
pub struct Packed {
    pub core: Rc<Core>,
    pub core_file: String,
    /// Chunks by name.
    pub chunks: BTreeMap<String, Chunk>,
    /// File names (relative to the root of the site) and their JSON.
    pub files: BTreeMap<String, String>,
}

impl Content {
    /// Everything the browser needs. The same content always gives the same bytes and names.
    pub fn pack(&self) -> Packed {
        let mut chunks = BTreeMap::new();
        for page in &self.pages {
            chunks.insert(format!("page-{}", page.front.value.slug), Chunk::Page(Rc::new(self.page_chunk(page))));
        }
        let items = self.items.iter().map(|item| Rc::new(item.value.clone())).collect();
        let misconceptions = self.misconceptions.iter().map(|slip| slip.value.clone()).collect();
        chunks.insert("quiz".to_owned(), Chunk::Quiz(Rc::new(QuizChunk { bank: Rc::new(self.bank(items)), misconceptions })));
        let mut terms: Vec<_> = self.glossary.iter().map(|term| term.value.clone()).collect();
        terms.sort_by_key(|term| term.term.to_lowercase());
        chunks.insert("glossary".to_owned(), Chunk::Glossary(Rc::new(terms)));

        let mut files = BTreeMap::new();
        let mut names = Vec::new();
        for (name, chunk) in &chunks {
            let (file, json) = hashed(name, chunk);
            names.push((name.clone(), file.clone()));
            files.insert(file, json);
        }
        let core = Rc::new(self.core(names));
        let (core_file, json) = hashed("core", &*core);
        files.insert(core_file.clone(), json);
        Packed { core, core_file, chunks, files }
    }

    fn core(&self, chunks: Vec<(String, String)>) -> Core {
        let words = &self.wording.value;
        let site = &self.site.value;
        Core {
            id: site.id.clone(),
            name: site.name.clone(),
            lang: site.lang.clone(),
            version: site.version.clone(),
            updated: words.date(site.updated),
            words: Word::ALL.iter().map(|word| words.word(*word).to_owned()).collect(),
            standings: Standing::ALL.iter().filter_map(|standing| words.standing.get(standing).cloned()).collect(),
            menu: self.learn_pages().map(menu_entry).collect(),
            chunks,
        }
    }

    fn learn_pages(&self) -> impl Iterator<Item = &Front> {
        let mut pages: Vec<&Front> = self.pages.iter().map(|page| &page.front.value).collect();
        pages.retain(|page| page.kind == PageKind::Learn);
        pages.sort_by_key(|page| page.order);
        pages.into_iter()
    }

    fn bank(&self, items: Vec<Rc<Item>>) -> Bank {
        let asked: BTreeSet<_> = items.iter().filter_map(|item| item.asked()).collect();
        let claims = claims(&self.claims, |id| asked.contains(id)).map(|claim| Rc::new(ask(claim))).collect();
        Bank { lead: self.site.value.lead_item.clone(), full: self.site.value.full_quiz, items, claims }
    }

    fn page_chunk(&self, page: &ReadPage) -> PageChunk {
        let front = &page.front.value;
        let mut blocks = page.blocks.clone();
        let mut cited = BTreeSet::new();
        mark_first(&mut blocks, &mut cited);
        cited.extend(front.established.iter().chain(&front.experimental).cloned());
        let mut cards = Cards::of(self);
        let made = claims(&self.claims, |id| cited.contains(id)).map(|claim| cards.card(claim)).collect();
        let item = |id: &Id<Item>| self.items.iter().find(|item| item.value.id == *id).map(|item| Rc::new(item.value.clone()));
        let lists =
            if front.kind == PageKind::Home { vec![front.established.clone(), front.experimental.clone()] } else { Vec::new() };
        PageChunk {
            slug: front.slug.clone(),
            kind: front.kind,
            title: front.title.clone(),
            message: front.message.clone(),
            description: front.description.clone(),
            blocks,
            lists,
            cards: made,
            references: cards.references,
            bank: Rc::new(self.bank(front.check.iter().filter_map(item).collect())),
        }
    }
}

fn menu_entry(page: &Front) -> MenuEntry {
    MenuEntry { slug: page.slug.clone(), short: page.short.clone(), title: page.title.clone(), message: page.message.clone() }
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

/// The file name carries the hash of the bytes, so that a file can be cached for ever.
fn hashed(name: &str, data: &impl Serialize) -> (String, String) {
    let json = serde_json::to_string(data).unwrap_or_default();
    let hash = Sha256::digest(json.as_bytes());
    let hash: String = hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    (format!("data/{name}.{hash}.json"), json)
}
