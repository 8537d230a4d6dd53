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
    /// What could be known in that year, or (`None`) today.
    Then(Option<u32>),
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
    pub fn change(&mut self, change: &Browsing) {
        match change {
            Browsing::Typed(search) => self.filter.search = search.clone(),
            Browsing::Chosen(facet, value) => self.filter.choose(*facet, *value),
            Browsing::Sorted(sort) => self.filter.sort = *sort,
            Browsing::Then(year) => self.filter.then = year.map(|year| year.to_string()).unwrap_or_default(),
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

#[cfg(test)]
pub mod tests {
    use evidence::{Id, Standing};
    use proptest::prelude::*;
    use site::{Entry, Facet, Value};

    use super::*;

    /// Three claims, a facet whose values are one each, and one that a claim can have two of.
    pub fn catalogue() -> Catalogue {
        let value = |key: &str| Value { key: key.to_owned(), name: key.to_uppercase() };
        let facet = |key: &str, values: &[&str]| Facet {
            key: key.to_owned(),
            name: key.to_uppercase(),
            values: values.iter().map(|key| value(key)).collect(),
        };
        let entry = |id: &'static str, proposition: &str, statement: &str, names: &str, values: Vec<Vec<u32>>| Entry {
            id: Id::new(id).unwrap(),
            proposition: proposition.to_owned(),
            standing: Standing::Mixed,
            statement: statement.to_owned(),
            names: names.to_owned(),
            values,
            steps: Vec::new(),
            mark: None,
        };
        Catalogue {
            entries: vec![
                entry("one", "Green tea sharpens", "One plant, one leaf of tea.", "", vec![vec![1], vec![0, 1], vec![1]]),
                entry("two", "The leaf tells the future", "Tea does not.", "", vec![vec![0], vec![1], vec![0]]),
                entry("three", "Coffee beats tea", "A café said so.", "muller 2021", vec![vec![1], vec![], vec![2]]),
            ],
            map: site::Named { word: String::new(), meaning: String::new() },
            columns: Vec::new(),
            years: vec![2000, 2026],
            facets: vec![
                facet("standing", &["established", "mixed"]),
                facet("topic", &["cup", "leaf"]),
                facet("year", &["2026", "2021", "none"]),
            ],
        }
    }

    fn browse(changes: Vec<Browsing>) -> Browse {
        let mut browse = Browse::default();
        changes.into_iter().for_each(|change| browse.change(&change));
        browse.prepare(&catalogue());
        browse
    }

    #[test]
    fn filters_join_and_search_joins_them() {
        let shown = |changes| browse(changes).found(&catalogue()).shown;
        assert_eq!(shown(vec![]), [0, 1, 2]);
        assert_eq!(shown(vec![Browsing::Chosen(0, Some(1))]), [0, 2]);
        assert_eq!(shown(vec![Browsing::Chosen(0, Some(1)), Browsing::Chosen(1, Some(1))]), [0]);
        assert_eq!(shown(vec![Browsing::Chosen(0, Some(1)), Browsing::Typed("coffee".to_owned())]), [2]);
        assert_eq!(shown(vec![Browsing::Chosen(0, Some(1)), Browsing::Chosen(0, None)]), [0, 1, 2]);
        assert_eq!(shown(vec![Browsing::Chosen(0, Some(1)), Browsing::Cleared]), [0, 1, 2]);
    }

    #[test]
    fn the_order_is_that_of_the_values_of_a_facet() {
        let shown = |sort| browse(vec![Browsing::Sorted(sort)]).found(&catalogue()).shown;
        assert_eq!(shown(Sort::Standing), [1, 0, 2]);
        assert_eq!(shown(Sort::Newest), [1, 0, 2]);
        assert_eq!(shown(Sort::Name), [2, 0, 1]);
    }

    #[test]
    fn old_and_foreign_addresses_show_more_and_never_nothing() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let pairs = [pair("topic", "no-such"), pair("utm", "x"), pair("sort", "no-such"), pair("standing", "mixed")];
        let filter = Filter::read(&catalogue(), &pairs);
        assert_eq!(filter, Filter { chosen: vec![Some(1), None, None], ..Filter::default() });
    }

    proptest! {
        #[test]
        fn the_address_holds_all_that_was_asked(
            search in "[a-zé &=+%]{0,8}", standing in prop::option::of(0u32..2), topic in prop::option::of(0u32..2), sort in 0usize..5,
        ) {
            let catalogue = catalogue();
            let filter = Filter { search, chosen: vec![standing, topic, None], sort: Sort::ALL[sort], then: String::new() };
            let pairs: Vec<_> = filter.pairs(&catalogue).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            prop_assert_eq!(Filter::read(&catalogue, &pairs), filter);
        }

        /// The number beside a value is what choosing it shows.
        #[test]
        fn counts_come_true(facet in 0usize..3, other in prop::option::of(0u32..2), search in prop::option::of("tea|leaf|coffee")) {
            let catalogue = catalogue();
            let mut browse = browse(vec![Browsing::Chosen((facet + 1) % 3, other), Browsing::Typed(search.unwrap_or_default())]);
            let counts = browse.found(&catalogue).counts(&catalogue, &browse.filter, facet);
            for (value, count) in (0u32..).zip(counts) {
                browse.change(&Browsing::Chosen(facet, Some(value)));
                prop_assert_eq!(browse.found(&catalogue).shown.len(), count as usize);
            }
        }
    }
}
