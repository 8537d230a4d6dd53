//! Reading a content folder: every file, then every check.

use std::path::Path;
use std::rc::Rc;

use evidence::{Claim, Date};
use quiz::{Item, ItemKind};

use crate::content::ReadPage;
use crate::entry::{Entry, document, entries};
use crate::fill::fill;
use crate::front::Front;
use crate::{Content, Place, Problems, SourceFile, Wording, check, folder, lint, markdown};

impl Content {
    /// Reads and checks a folder. Errors with every problem there is.
    pub fn read(root: &Path) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let content = Self::read_parts(root, &mut problems);
        if let Some(content) = &content {
            check::content(content, &mut problems);
        }
        problems.sort();
        match content {
            Some(mut content) if problems.is_empty() => {
                // Only now, because problems are reported in the order as written.
                let items = content.items.iter_mut().map(|item| &mut item.value);
                let scales = items.filter(|item| item.kind == ItemKind::Standing);
                scales.for_each(|item| item.options.sort_by_key(|option| option.standing));
                Ok(content)
            }
            _ => Err(problems),
        }
    }

    /// What the rules for texts find and measure, as Markdown, whether or not the folder has problems. Errors when it cannot be read at all.
    pub fn report(root: &Path, today: Date) -> Result<String, Problems> {
        let mut problems = Problems::default();
        Self::read_parts(root, &mut problems).map(|content| lint::report(&content, today)).ok_or_else(|| {
            problems.sort();
            problems
        })
    }

    /// `None` when one of the files that there is one of cannot be read at all; other parts that cannot be read are left out.
    fn read_parts(root: &Path, problems: &mut Problems) -> Option<Self> {
        let site = whole(&folder::file(root, "site.toml", problems), problems);
        let wording = whole(&folder::file(root, "words.toml", problems), problems);
        let article = whole(&folder::file(root, "article.toml", problems), problems);
        let log = whole(&folder::file(root, "changes.toml", problems), problems);
        let lint = whole(&folder::file(root, "lint.toml", problems), problems);
        let mut claims: Vec<Entry<Claim>> = Vec::new();
        for file in folder::files(root, "claims", ".toml", problems) {
            claims.extend(entries(&file, "claim", problems));
        }
        let mut items: Vec<Entry<Item>> = Vec::new();
        for file in folder::files(root, "items", ".toml", problems) {
            items.extend(entries(&file, "item", problems));
        }
        let mut studies = Vec::new();
        for file in folder::files(root, "studies", ".toml", problems) {
            studies.extend(entries(&file, "study", problems));
        }
        fill(&mut items, &claims, &studies, wording.as_ref().map(|wording: &Entry<Wording>| &wording.value));
        let mut pages = folder::files(root, "pages", ".md", problems);
        pages.extend(folder::files(root, "conditions", ".md", problems));
        Some(Self {
            claims,
            items,
            studies,
            sources: entries(&folder::file(root, "sources.toml", problems), "source", problems),
            misconceptions: entries(&folder::file(root, "misconceptions.toml", problems), "misconception", problems),
            figures: entries(&folder::file(root, "figures.toml", problems), "figure", problems),
            events: entries(&folder::file(root, "timeline.toml", problems), "event", problems),
            histories: entries(&folder::file(root, "history.toml", problems), "history", problems),
            glossary: entries(&folder::file(root, "glossary.toml", problems), "term", problems),
            pages: pages.iter().filter_map(|file| page(file, problems)).collect(),
            site: site?,
            wording: wording?,
            article: article?,
            log: log?,
            lint: lint?,
        })
    }
}

/// `None` also for a file that could not be read, which is reported already.
fn whole<T: serde::de::DeserializeOwned>(file: &Rc<SourceFile>, problems: &mut Problems) -> Option<Entry<T>> {
    if file.text.is_empty() {
        return None;
    }
    document(file, 0, &file.text, problems)
}

fn page(file: &Rc<SourceFile>, problems: &mut Problems) -> Option<ReadPage> {
    const FENCE: &str = "+++\n";
    // A file that could not be read is reported already.
    if file.text.is_empty() {
        return None;
    }
    let parts = file.text.strip_prefix(FENCE).and_then(|rest| rest.split_once(&format!("\n{FENCE}")));
    let Some((front, body)) = parts else {
        let place = Place { file: Rc::clone(file), span: 0..file.text.lines().next().map_or(0, str::len) };
        problems.add(
            place,
            "a page without front matter",
            "the page begins here",
            "begin with a line `+++`, the fields, and a line `+++`",
        );
        return None;
    };
    let front: Entry<Front> = document(file, FENCE.len(), front, problems)?;
    let text = markdown::read(file, file.text.len() - body.len(), problems);
    Some(ReadPage { front, blocks: text.blocks, mentions: text.mentions, anchors: text.anchors, written: text.written })
}
