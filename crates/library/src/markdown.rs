//! Markdown to blocks: the few kinds that a page may hold, and nothing else.
//!
//! `[@claim-id]` at the end of a paragraph, list item or table cell cites a claim. Links are written `page:slug#anchor`, `term:id` or
//! `https://...`.

use std::ops::Range;
use std::rc::Rc;

use evidence::{Claim, Id};
use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use crate::written::{Part, Piece, Written};
use crate::{Block, Cite, Inline, Place, Problems, Said, SourceFile, Target};

/// The text of a page.
#[derive(Debug, Default)]
pub struct Text {
    pub blocks: Vec<Block>,
    pub mentions: Vec<Mention>,
    pub anchors: Vec<String>,
    pub written: Vec<Written>,
}

/// Something that the text points at.
#[derive(Debug)]
pub struct Mention {
    pub place: Place,
    pub of: Mentioned,
}

#[derive(Debug)]
pub enum Mentioned {
    Claim(String),
    Page { slug: String, anchor: Option<String> },
    Term(String),
}

/// Reads the Markdown of a file from byte `start` on.
pub fn read(file: &Rc<SourceFile>, start: usize, problems: &mut Problems) -> Text {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM;
    let body = file.text.get(start..).unwrap_or_default();
    let events = TextMergeWithOffset::new(Parser::new_ext(body, options).into_offset_iter());
    let events: Vec<_> = events.map(|(event, span)| (event, span.start + start..span.end + start)).collect();
    let events = events.into_iter().peekable();
    let mut reader = Reader { file, events, text: Text::default(), pieces: Vec::new(), link: None, problems };
    let blocks = reader.blocks(None);
    reader.text.blocks = blocks;
    reader.text
}

struct Reader<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    file: &'a Rc<SourceFile>,
    events: std::iter::Peekable<I>,
    text: Text,
    /// What has been read of the present stretch of text.
    pieces: Vec<Piece>,
    /// The link that is being read.
    link: Option<Target>,
    problems: &'a mut Problems,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, I> {
    fn blocks(&mut self, until: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(end) if Some(end) == until => break,
                Event::Start(Tag::Paragraph) => blocks.push(Block::Paragraph(self.said(TagEnd::Paragraph, span))),
                Event::Start(Tag::Heading { level, id, .. }) => blocks.push(self.heading(level, id.as_deref(), span)),
                Event::Start(Tag::List(first)) => blocks.push(self.list(first.is_some())),
                Event::Start(Tag::Table(_)) => blocks.push(self.table()),
                Event::Start(Tag::BlockQuote(Some(BlockQuoteKind::Warning))) => {
                    let end = TagEnd::BlockQuote(Some(BlockQuoteKind::Warning));
                    blocks.push(Block::Safety(self.blocks(Some(end))));
                }
                other => self.unsupported(&other, span),
            }
        }
        blocks
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, span: Range<usize>) -> Block {
        self.pieces.clear();
        let text = self.inlines(TagEnd::Heading(level));
        let plain = Inline::plain(&text);
        self.write(Part::Heading, level as u8, Vec::new(), span.clone());
        let id = id.map_or_else(|| slug(&plain), str::to_owned);
        if !matches!(level, HeadingLevel::H2 | HeadingLevel::H3) {
            self.problem(
                span.clone(),
                "a heading of level 1 or below 3",
                "this heading",
                "use ## or ###: the title of the page is its level 1",
            );
        }
        if self.text.anchors.contains(&id) {
            self.problem(span, format!("two headings with the id `{id}`"), "the second", "give one of them another {#id}");
        }
        self.text.anchors.push(id.clone());
        Block::Heading { level: level as u8, id, text }
    }

    fn list(&mut self, ordered: bool) -> Block {
        let mut items = Vec::new();
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(TagEnd::List(_)) => break,
                Event::Start(Tag::Item) => items.push(self.said(TagEnd::Item, span)),
                other => self.unsupported(&other, span),
            }
        }
        Block::List { ordered, items }
    }

    fn table(&mut self) -> Block {
        let mut head = Vec::new();
        let mut rows: Vec<Vec<Said>> = Vec::new();
        let mut in_head = false;
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::Start(Tag::TableHead) => in_head = true,
                Event::End(TagEnd::TableHead) => in_head = false,
                Event::Start(Tag::TableRow) => rows.push(Vec::new()),
                Event::End(TagEnd::TableRow) => self.share_cites(rows.last().map_or(0, Vec::len)),
                Event::Start(Tag::TableCell) if in_head => {
                    self.pieces.clear();
                    head.push(self.inlines(TagEnd::TableCell));
                    self.write(Part::Cell, 0, Vec::new(), span);
                }
                Event::Start(Tag::TableCell) => {
                    let said = self.said(TagEnd::TableCell, span);
                    if let Some(row) = rows.last_mut() {
                        row.push(said);
                    }
                }
                other => self.unsupported(&other, span),
            }
        }
        Block::Table { head, rows }
    }

    /// Running text that may end with citations.
    fn said(&mut self, end: TagEnd, span: Range<usize>) -> Said {
        self.pieces.clear();
        let mut said = Said { text: self.inlines(end), cites: Vec::new() };
        while let Some(Inline::Text(text)) = said.text.last_mut() {
            let trimmed = text.trim_end();
            let Some(mark) = trimmed.strip_suffix(']').and_then(|rest| rest.rfind("[@").map(|at| (at, rest))) else {
                text.truncate(trimmed.len());
                break;
            };
            let (at, rest) = mark;
            if let Ok(claim) = Id::new(rest[at + 2..].to_owned()) {
                said.cites.insert(0, Cite { claim, first: false });
            }
            text.truncate(at);
            if text.trim().is_empty() {
                said.text.pop();
            }
        }
        self.cut(Inline::plain(&said.text).len());
        let part = if end == TagEnd::TableCell { Part::Cell } else { Part::Prose };
        self.write(part, 0, said.cites.iter().map(|cite| cite.claim.clone()).collect(), span);
        said
    }

    /// Keeps that many bytes of the present stretch of text: without the marks of its claims.
    fn cut(&mut self, mut length: usize) {
        for piece in &mut self.pieces {
            piece.text.truncate(length);
            length -= piece.text.len();
        }
        self.pieces.retain(|piece| !piece.text.is_empty());
    }

    fn write(&mut self, part: Part, level: u8, cites: Vec<Id<Claim>>, span: Range<usize>) {
        let pieces = std::mem::take(&mut self.pieces);
        let place = self.place(span);
        self.text.written.push(Written { part, level, pieces, cites, place });
    }

    /// A row is carried by all the claims that its cells cite.
    fn share_cites(&mut self, cells: usize) {
        let start = self.text.written.len() - cells;
        let row = &mut self.text.written[start..];
        let cites: Vec<_> = row.iter().flat_map(|cell| cell.cites.clone()).collect();
        row.iter_mut().for_each(|cell| cell.cites.clone_from(&cites));
    }

    fn inlines(&mut self, end: TagEnd) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(found) if found == end => break,
                // Loose list items hold paragraphs; their text is taken, a second paragraph is joined by a space.
                Event::Start(Tag::Paragraph) if end == TagEnd::Item => {
                    if !inlines.is_empty() {
                        inlines.push(Inline::Text(" ".to_owned()));
                        self.piece(" ", &span);
                    }
                    inlines.extend(self.inlines(TagEnd::Paragraph));
                }
                Event::Text(text) => {
                    self.note_claims(&text, &span);
                    self.piece(&text, &span);
                    push_text(&mut inlines, &text);
                }
                Event::SoftBreak | Event::HardBreak => {
                    self.piece(" ", &span);
                    push_text(&mut inlines, " ");
                }
                Event::Start(Tag::Emphasis) => inlines.push(Inline::Emphasis(self.inlines(TagEnd::Emphasis))),
                Event::Start(Tag::Strong) => inlines.push(Inline::Strong(self.inlines(TagEnd::Strong))),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let target = self.target(&dest_url, &span);
                    self.link.clone_from(&target);
                    let text = self.inlines(TagEnd::Link);
                    self.link = None;
                    match target {
                        Some(to) => inlines.push(Inline::Link { to, text }),
                        None => inlines.extend(text),
                    }
                }
                other => self.unsupported(&other, span),
            }
        }
        inlines
    }

    fn piece(&mut self, text: &str, span: &Range<usize>) {
        self.pieces.push(Piece { text: text.to_owned(), span: span.clone(), link: self.link.clone() });
    }

    fn target(&mut self, address: &str, span: &Range<usize>) -> Option<Target> {
        let place = self.place(span.clone());
        if let Some(page) = address.strip_prefix("page:") {
            let (slug, anchor) = page.split_once('#').map_or((page, None), |(slug, anchor)| (slug, Some(anchor.to_owned())));
            let slug = slug.to_owned();
            self.text.mentions.push(Mention { place, of: Mentioned::Page { slug: slug.clone(), anchor: anchor.clone() } });
            return Some(Target::Page { slug, anchor });
        }
        if let Some(term) = address.strip_prefix("term:") {
            self.text.mentions.push(Mention { place, of: Mentioned::Term(term.to_owned()) });
            return Id::new(term.to_owned()).ok().map(Target::Term);
        }
        if address.starts_with("https://") {
            return Some(Target::Elsewhere(address.to_owned()));
        }
        self.problem(
            span.clone(),
            format!("a link to `{address}`"),
            "this link",
            "write page:slug, page:slug#anchor, term:id or https://...",
        );
        None
    }

    /// Notes every `[@id]`, wherever it stands; one that does not stand at the end is a problem.
    fn note_claims(&mut self, text: &str, span: &Range<usize>) {
        let source = self.file.text.get(span.clone()).unwrap_or_default();
        for (at, _) in text.match_indices("[@") {
            let Some(length) = text[at..].find(']') else { continue };
            let name = text[at + 2..at + length].to_owned();
            let found = source.find(&text[at..=at + length]).map_or(0, |found| found + span.start);
            let mark = if found == 0 { span.clone() } else { found..found + length + 1 };
            let after = text[at + length + 1..].trim_start();
            if !after.is_empty() && !after.starts_with("[@") {
                let remedy = "move it to the end of the paragraph, list item or cell, or split the paragraph";
                self.problem(mark.clone(), "a claim cited inside a sentence", "this mark", remedy);
            }
            let place = self.place(mark);
            self.text.mentions.push(Mention { place, of: Mentioned::Claim(name) });
        }
    }

    fn unsupported(&mut self, event: &Event, span: Range<usize>) {
        let what = match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
            Event::Start(Tag::Image { .. }) => "an image",
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => "code",
            Event::Start(Tag::BlockQuote(_)) => "a quotation or note",
            Event::Rule => "a rule",
            Event::Start(Tag::List(_)) => "a list inside a list",
            Event::End(_) => return,
            _ => "Markdown of this kind",
        };
        let remedy = "use headings, paragraphs, lists, tables, emphasis, links and > [!WARNING] boxes";
        self.problem(span, format!("{what} in a page"), "not supported here", remedy);
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place { file: Rc::clone(self.file), span }
    }

    fn problem(&mut self, span: Range<usize>, title: impl Into<String>, label: &str, remedy: &str) {
        let place = self.place(span);
        self.problems.add(place, title, label, remedy);
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

/// An id from the words of a heading.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
