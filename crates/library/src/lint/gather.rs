//! Finds every text of a content folder that is ours to word. What people say is left out: propositions, wrong options, scenes.

use std::collections::{BTreeMap, BTreeSet};

use evidence::{Claim, Id, Study};
use quiz::Item;

use super::passage::Passage;
use super::sentence::sentences;
use super::token::{Digits, tokens};
use super::word_list::WordList;
use crate::Content;
use crate::content::ReadPage;
use crate::entry::{Entry, Places};
use crate::written::Written;
use crate::written::{Part, Piece};

/// The claims that a page rests on.
#[derive(Debug)]
pub struct PageClaims<'a> {
    pub page: &'a ReadPage,
    pub claims: Vec<&'a Claim>,
    /// It cites a claim that is not there.
    pub broken: bool,
}

/// Collects passages.
pub struct Gatherer<'a> {
    pub digits: Digits,
    pub abbreviations: WordList<()>,
    claims: BTreeMap<&'a str, &'a Claim>,
    /// Keys of studies and sources.
    evidence: BTreeSet<&'a str>,
    passages: Vec<Passage<'a>>,
}

/// Every passage in the order of the files, and every page with its claims.
pub fn passages<'a>(
    content: &'a Content,
    digits: Digits,
    abbreviations: WordList<()>,
) -> (Vec<Passage<'a>>, Vec<PageClaims<'a>>) {
    let claims = content.claims.iter().map(|claim| (claim.value.id.as_str(), &claim.value)).collect();
    let sources = content.sources.iter().map(|source| source.value.key.as_str());
    let evidence = content.studies.iter().map(|study| study.value.key.as_str()).chain(sources).collect();
    let mut gatherer = Gatherer { digits, abbreviations, claims, evidence, passages: Vec::new() };
    content.claims.iter().for_each(|claim| gatherer.claim(claim));
    content.items.iter().for_each(|item| gatherer.item(item));
    content.studies.iter().for_each(|study| gatherer.study(study));
    gatherer.article(content);
    gatherer.log(content);
    gatherer.figures(content);
    gatherer.words(content);
    let pages = content.pages.iter().enumerate().map(|(index, page)| gatherer.page(index, page)).collect();
    (gatherer.passages, pages)
}

impl<'a> Gatherer<'a> {
    fn add(&mut self, part: Part, places: &Places, path: &str, text: &str) -> Option<&mut Passage<'a>> {
        let whole = places.at(path);
        let piece = Piece { text: text.to_owned(), span: whole.span.clone(), link: None };
        self.push(part, whole, vec![piece])
    }

    fn push(&mut self, part: Part, whole: crate::Place, pieces: Vec<Piece>) -> Option<&mut Passage<'a>> {
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let tokens = tokens(&text, self.digits);
        let sentences = sentences(&text, &tokens, &self.abbreviations);
        let passage = Passage {
            part,
            text,
            tokens,
            sentences,
            figures: Vec::new(),
            claims: Vec::new(),
            broken: false,
            study: None,
            page: None,
            whole,
            pieces,
        };
        self.passages.push(passage);
        self.passages.last_mut()
    }

    fn claim(&mut self, claim: &'a Entry<Claim>) {
        let Claim { statement, reason, would_change, action, .. } = &claim.value;
        let broken = !self.is_whole(&claim.value);
        let parts = [
            (Part::Statement, "statement", Some(statement)),
            (Part::Reason, "reason", Some(reason)),
            (Part::Action, "action", action.as_ref()),
            (Part::WouldChange, "would_change", Some(would_change)),
        ];
        for (part, field, text) in parts {
            if let Some(text) = text
                && let Some(passage) = self.add(part, &claim.places, field, text)
            {
                passage.claims.push(&claim.value);
                passage.broken = broken;
            }
        }
    }

    fn item(&mut self, item: &'a Entry<Item>) {
        let stem = item.value.stem.iter().map(|stem| (Part::Question, "stem".to_owned(), stem, None));
        let options = item.value.options.iter().enumerate().flat_map(|(index, option)| {
            // What an option says that is a claim is a proposition, and not ours to word.
            let key = option.text.iter().filter(|_| option.correct && option.claim.is_none());
            let key = key.map(move |text| (Part::Key, format!("option.{index}.text"), text, None));
            key.chain([(Part::Feedback, format!("option.{index}.feedback"), &option.feedback, option.claim.as_ref())])
        });
        for (part, path, text, of_option) in stem.chain(options) {
            let (claims, broken) = self.known(item.value.claims.iter().chain(of_option));
            if let Some(passage) = self.add(part, &item.places, &path, text) {
                passage.claims = claims;
                passage.broken = broken;
            }
        }
    }

    fn study(&mut self, study: &'a Entry<Study>) {
        let Study { design, population, result, limits, funding, outcomes, .. } = &study.value;
        let fields =
            [("design", design), ("population", population), ("result", result), ("limits", limits), ("funding", funding)];
        let fields = fields.into_iter().map(|(field, text)| (field.to_owned(), text));
        let notes = outcomes.iter().enumerate().map(|(index, outcome)| (format!("outcome.{index}.note"), &outcome.note));
        for (path, text) in fields.chain(notes) {
            if let Some(text) = text
                && let Some(passage) = self.add(Part::Study, &study.places, &path, text)
            {
                passage.study = Some(&study.value);
            }
        }
    }

    /// Not the paraphrases: they are what the article said.
    fn article(&mut self, content: &'a Content) {
        let article = &content.article;
        for (index, statement) in article.value.statements.iter().enumerate() {
            for (field, text) in [("today", &statement.today), ("changed", &statement.changed)] {
                let (claims, broken) = self.known(&statement.claims);
                if let Some(passage) = self.add(Part::Record, &article.places, &format!("statement.{index}.{field}"), text) {
                    passage.claims = claims;
                    passage.broken = broken;
                }
            }
        }
    }

    /// What figures say around their numbers, and the timeline.
    fn figures(&mut self, content: &'a Content) {
        for figure in &content.figures {
            let said = figure.value.pairs.iter().enumerate().flat_map(|(n, pair)| {
                let later =
                    pair.later.iter().enumerate().map(move |(m, told)| (format!("pair.{n}.later.{m}.said"), &told.said));
                [(format!("pair.{n}.early.said"), &pair.early.said)].into_iter().chain(later)
            });
            let own = [("title".to_owned(), &figure.value.title), ("text".to_owned(), &figure.value.text)];
            let apart = figure.value.apart.iter().enumerate().map(|(n, apart)| (format!("apart.{n}.reason"), &apart.reason));
            let labels = figure.value.rows.iter().enumerate().flat_map(|(n, row)| {
                let fields = [("label", &row.label), ("group", &row.group)];
                fields.into_iter().filter_map(move |(field, text)| Some((format!("row.{n}.{field}"), text.as_ref()?)))
            });
            let texts = own.into_iter().chain(said).chain(apart).map(|text| (Part::Record, text));
            for (part, (path, text)) in texts.chain(labels.map(|text| (Part::Label, text))) {
                let (claims, broken) = self.known(&figure.value.claims);
                if let Some(passage) = self.add(part, &figure.places, &path, text) {
                    passage.claims = claims;
                    passage.broken = broken;
                }
            }
        }
        for event in &content.events {
            let (claims, broken) = self.known(&event.value.claims);
            if let Some(passage) = self.add(Part::Record, &event.places, "text", &event.value.text) {
                passage.claims = claims;
                passage.broken = broken;
            }
        }
    }

    fn log(&mut self, content: &'a Content) {
        let log = &content.log;
        for (index, version) in log.value.versions.iter().enumerate() {
            for (n, change) in version.changes.iter().enumerate() {
                let (claims, broken) = self.known([&change.claim]);
                if let Some(passage) =
                    self.add(Part::Record, &log.places, &format!("version.{index}.change.{n}.reason"), &change.reason)
                {
                    passage.claims = claims;
                    passage.broken = broken;
                }
            }
        }
    }

    fn words(&mut self, content: &Content) {
        for term in &content.glossary {
            self.add(Part::Word, &term.places, "text", &term.value.text);
        }
        for slip in &content.misconceptions {
            self.add(Part::Word, &slip.places, "text", &slip.value.text);
        }
        let wording = &content.wording;
        for (key, text) in &wording.value.words {
            self.add(Part::Word, &wording.places, &format!("words.{key}"), text);
        }
    }

    fn page(&mut self, index: usize, page: &'a ReadPage) -> PageClaims<'a> {
        let front = &page.front.value;
        let lists = front.established.iter().chain(&front.experimental);
        let cited: BTreeSet<&Id<Claim>> = page.written.iter().flat_map(|written| &written.cites).chain(lists).collect();
        let (claims, broken) = self.known(cited);
        let fields = [
            (Part::Title, "title", &front.title),
            (Part::Message, "message", &front.message),
            (Part::Description, "description", &front.description),
        ];
        for (part, field, text) in fields {
            if let Some(passage) = self.add(part, &page.front.places, field, text) {
                passage.claims.clone_from(&claims);
                passage.broken = broken;
                passage.page = Some(index);
            }
        }
        for (at, written) in page.written.iter().enumerate() {
            let cites = match written.part {
                Part::Heading => section(&page.written[at..]).flat_map(|written| &written.cites).collect(),
                _ => written.cites.iter().collect::<BTreeSet<_>>(),
            };
            let (claims, broken) = self.known(cites);
            if let Some(passage) = self.push(written.part, written.place.clone(), written.pieces.clone()) {
                passage.claims = claims;
                passage.broken = broken;
                passage.page = Some(index);
            }
        }
        PageClaims { page, claims, broken }
    }

    /// Everything that it stands on was read.
    fn is_whole(&self, claim: &Claim) -> bool {
        let keys = claim.studies().map(Id::as_str).chain(claim.sources.iter().map(Id::as_str));
        keys.into_iter().all(|key| self.evidence.contains(key))
    }

    /// The claims of these ids, and whether one of them, or what it stands on, is not there.
    fn known<'b>(&self, ids: impl IntoIterator<Item = &'b Id<Claim>>) -> (Vec<&'a Claim>, bool) {
        let found: Vec<_> = ids.into_iter().map(|id| self.claims.get(id.as_str()).copied()).collect();
        let broken = !found.iter().all(|claim| claim.is_some_and(|claim| self.is_whole(claim)));
        (found.into_iter().flatten().collect(), broken)
    }
}

/// What stands under a heading, up to the next one of its level or above.
fn section(written: &[Written]) -> impl Iterator<Item = &Written> {
    let level = written.first().map_or(0, |heading| heading.level);
    written.iter().skip(1).take_while(move |below| below.part != Part::Heading || below.level > level)
}
