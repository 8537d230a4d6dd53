//! Packs checked content into the chunks that travel to the browser.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use evidence::{Claim, Id};
use quiz::{Asked, Bank, Item};
use serde::Serialize;
use sha2::{Digest, Sha256};
use site::{Block, Chunk, Core, MenuEntry, Page, PageChunk, PageKind, QuizChunk, Said, Word};

use crate::Content;
use crate::entry::Entry;

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

/// The name of a page's chunk.
pub fn chunk_name(slug: &str) -> String {
    format!("page-{slug}")
}

impl Content {
    /// Everything the browser needs. The same content always gives the same bytes and names.
    pub fn pack(&self) -> Packed {
        let mut chunks = BTreeMap::new();
        for page in &self.pages {
            chunks.insert(chunk_name(&page.front.value.slug), Chunk::Page(Rc::new(self.page_chunk(&page.front.value))));
        }
        let items = self.items.iter().map(|item| Rc::new(item.value.clone())).collect();
        let misconceptions = self.misconceptions.iter().map(|slip| slip.value.clone()).collect();
        chunks.insert("quiz".to_owned(), Chunk::Quiz(Rc::new(QuizChunk { bank: Rc::new(self.bank(items)), misconceptions })));
        let terms = self.glossary.iter().map(|term| term.value.clone()).collect();
        chunks.insert("glossary".to_owned(), Chunk::Glossary(Rc::new(terms)));

        let mut files = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (name, chunk) in &chunks {
            let (file, json) = hashed(name, chunk);
            names.insert(name.clone(), file.clone());
            files.insert(file, json);
        }
        let core = Rc::new(self.core(names));
        let (core_file, json) = hashed("core", &*core);
        files.insert(core_file.clone(), json);
        Packed { core, core_file, chunks, files }
    }

    fn core(&self, chunks: BTreeMap<String, String>) -> Core {
        let wording = &self.wording.value;
        let text = |word: &Word| wording.words.get(word.key()).cloned().unwrap_or_default();
        Core {
            site: self.site.value.clone(),
            words: Word::ALL.iter().map(text).collect(),
            axes: wording.axes(),
            study_kinds: wording.study_kinds.clone(),
            months: wording.months.clone(),
            menu: self.learn_pages().map(menu_entry).collect(),
            chunks,
        }
    }

    fn learn_pages(&self) -> impl Iterator<Item = &Page> {
        let mut pages: Vec<&Page> = self.pages.iter().map(|page| &page.front.value).collect();
        pages.retain(|page| page.kind == PageKind::Learn);
        pages.sort_by_key(|page| page.order);
        pages.into_iter()
    }

    fn bank(&self, items: Vec<Rc<Item>>) -> Bank {
        let asked: BTreeSet<_> = items.iter().filter_map(|item| item.asked()).collect();
        let claims = self.claims.iter().map(|claim| &claim.value).filter(|claim| asked.contains(&claim.id));
        let claims = claims.map(|claim| (claim.id.clone(), Rc::new(ask(claim)))).collect();
        Bank { lead: self.site.value.lead_item.clone(), full: self.site.value.full_quiz, items, claims }
    }

    fn page_chunk(&self, page: &Page) -> PageChunk {
        let mut page = page.clone();
        let mut cited = BTreeSet::new();
        mark_first(&mut page.blocks, &mut cited);
        cited.extend(page.established.iter().chain(&page.experimental).cloned());
        let claims = self.claims.iter().map(|claim| &claim.value).filter(|claim| cited.contains(&claim.id));
        let claims: BTreeMap<_, _> = claims.map(|claim| (claim.id.clone(), Rc::new(claim.clone()))).collect();
        let studies: BTreeSet<_> = claims.values().flat_map(|claim| claim.studies()).collect();
        let sources: BTreeSet<_> = claims.values().flat_map(|claim| &claim.sources).collect();
        let items = self.items.iter().map(|item| &item.value).filter(|item| page.check.contains(&item.id));
        PageChunk {
            studies: pick(&self.studies, |study| &study.key, &studies),
            sources: pick(&self.sources, |source| &source.key, &sources),
            bank: Rc::new(self.bank(items.map(|item| Rc::new(item.clone())).collect())),
            claims,
            page,
        }
    }
}

fn pick<T: Clone>(entries: &[Entry<T>], key: impl Fn(&T) -> &Id<T>, wanted: &BTreeSet<&Id<T>>) -> BTreeMap<Id<T>, T> {
    let values = entries.iter().map(|entry| &entry.value).filter(|value| wanted.contains(key(value)));
    values.map(|value| (key(value).clone(), value.clone())).collect()
}

fn menu_entry(page: &Page) -> MenuEntry {
    MenuEntry { slug: page.slug.clone(), short: page.short.clone(), title: page.title.clone(), message: page.message.clone() }
}

fn ask(claim: &Claim) -> Asked {
    Asked { proposition: claim.proposition.clone(), standing: claim.standing, statement: claim.statement.clone() }
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
