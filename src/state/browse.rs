//! Looking through the catalogue: what was asked for, and what was found.

use site::Catalogue;

use super::filter::{Filter, Sort};
use super::search::Index;

/// What the reader is looking for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Browse {
    pub filter: Filter,
    index: Option<Index>,
}

/// Something that the reader changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Browsing {
    Typed(String),
    /// Another value of a facet, or any.
    Chosen(usize, Option<u32>),
    Sorted(Sort),
    Cleared,
}

/// What was found: places of entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// By the search alone.
    searched: Vec<usize>,
    /// By the search and the filters, in order.
    pub shown: Vec<usize>,
}

impl Browse {
    /// Takes in a change. Typing is one step in the history; everything else is a new one.
    pub fn change(&mut self, change: Browsing) {
        match change {
            Browsing::Typed(search) => self.filter.search = search,
            Browsing::Chosen(facet, value) => self.filter.choose(facet, value),
            Browsing::Sorted(sort) => self.filter.sort = sort,
            Browsing::Cleared => self.filter = Filter::default(),
        }
    }

    /// Makes ready for a search, which needs every word of the catalogue.
    pub fn prepare(&mut self, catalogue: &Catalogue) {
        if !self.filter.search.is_empty() && self.index.is_none() {
            self.index = Some(Index::of(catalogue));
        }
    }

    pub fn found(&self, catalogue: &Catalogue) -> Found {
        let all = || (0..catalogue.entries.len()).collect();
        let searched: Vec<usize> = self.index.as_ref().map_or_else(all, |index| index.find(&self.filter.search));
        let fits = |at: &usize| catalogue.entries.get(*at).is_some_and(|entry| self.filter.fits(&entry.values, None));
        let mut shown: Vec<usize> = searched.iter().copied().filter(fits).collect();
        self.filter.sort(catalogue, &mut shown);
        Found { searched, shown }
    }
}

impl Found {
    /// How many entries each value of a facet would show, with the other filters as they are.
    pub fn counts(&self, catalogue: &Catalogue, filter: &Filter, facet: usize) -> Vec<u32> {
        let mut counts = vec![0; catalogue.facets.get(facet).map_or(0, |facet| facet.values.len())];
        let entries = self.searched.iter().filter_map(|at| catalogue.entries.get(*at));
        for entry in entries.filter(|entry| filter.fits(&entry.values, Some(facet))) {
            for value in entry.values.get(facet).into_iter().flatten() {
                if let Some(count) = counts.get_mut(*value as usize) {
                    *count += 1;
                }
            }
        }
        counts
    }
}
