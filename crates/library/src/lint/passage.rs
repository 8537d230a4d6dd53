//! A text that the rules look at, with where it stands and what carries it.

use std::ops::Range;

use evidence::{Claim, Study};

use super::token::Token;
use super::units::Figure;
use crate::written::{Part, Piece};
use crate::{Place, Target};

/// One text.
#[derive(Debug)]
pub struct Passage<'a> {
    pub part: Part,
    pub text: String,
    pub tokens: Vec<Token>,
    /// As ranges of tokens.
    pub sentences: Vec<Range<usize>>,
    /// The numbers that something must carry: all but dates of the content.
    pub figures: Vec<Figure>,
    /// The claims that carry it: its own, the cited ones, those of its section for a heading, those of its page for what stands above it.
    pub claims: Vec<&'a Claim>,
    /// One of these claims, or what it stands on, could not be read, which is reported elsewhere: nothing can be held against them.
    pub broken: bool,
    /// The study whose text it is.
    pub study: Option<&'a Study>,
    /// Which page it stands on.
    pub page: Option<usize>,
    /// The whole of it in its file.
    pub whole: Place,
    pub pieces: Vec<Piece>,
}

impl Passage<'_> {
    /// Where these tokens stand in the file.
    pub fn place(&self, tokens: Range<usize>) -> Place {
        let span = match (self.tokens.get(tokens.start), self.tokens.get(tokens.end.max(1) - 1)) {
            (Some(first), Some(last)) => first.span.start..last.span.end,
            _ => return self.whole.clone(),
        };
        let (start, end) = (self.byte(span.start), self.byte(span.end - 1));
        match (start, end) {
            (Some(start), Some(end)) if start <= end => Place { file: self.whole.file.clone(), span: start..end + 1 },
            _ => self.searched(&self.text[span]),
        }
    }

    /// These tokens as they are written.
    pub fn said(&self, tokens: &Range<usize>) -> &str {
        let (first, last) = (self.tokens.get(tokens.start), self.tokens.get(tokens.end.max(1) - 1));
        first.zip(last).and_then(|(first, last)| self.text.get(first.span.start..last.span.end)).unwrap_or_default()
    }

    /// The link that a token stands in.
    pub fn link(&self, token: usize) -> Option<&Target> {
        let byte = self.tokens.get(token)?.span.start;
        self.piece(byte).and_then(|(_, piece)| piece.link.as_ref())
    }

    fn piece(&self, byte: usize) -> Option<(usize, &Piece)> {
        let mut start = 0;
        self.pieces.iter().find_map(|piece| {
            let from = start;
            start += piece.text.len();
            (byte < start).then_some((from, piece))
        })
    }

    /// A byte of the text in the file, where the file has the text as it is, without escapes.
    fn byte(&self, byte: usize) -> Option<usize> {
        let (from, piece) = self.piece(byte)?;
        let written = self.whole.file.text.get(piece.span.clone())?;
        let shift = written.find(&piece.text)?;
        Some(piece.span.start + shift + byte - from)
    }

    /// The first place where the file has these words inside the passage.
    fn searched(&self, words: &str) -> Place {
        let found = self.whole.file.text.get(self.whole.span.clone()).and_then(|written| written.find(words));
        found.map_or_else(
            || self.whole.clone(),
            |at| {
                let start = self.whole.span.start + at;
                Place { file: self.whole.file.clone(), span: start..start + words.len() }
            },
        )
    }
}
