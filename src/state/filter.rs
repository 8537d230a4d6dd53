//! Which claims a reader wants to see, and in which order. Nothing of it is kept: it stands in the address.

use quiz::sort_short;
use site::{Catalogue, Entry, fold};

/// What the reader asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// As typed.
    pub search: String,
    /// For each facet of the catalogue, which of its values, if one.
    pub chosen: Vec<Option<u32>>,
    pub sort: Sort,
    /// The year of which the reader asks what could be known, as written in the address; empty for today.
    pub then: String,
}

/// The order of the claims.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// As in the content; with a search, the best fit first.
    #[default]
    Topic,
    Standing,
    Certainty,
    Newest,
    Name,
}

/// The names that are not those of facets.
const SEARCH: &str = "q";
const SORT: &str = "sort";
const THEN: &str = "then";

impl Sort {
    pub const ALL: [Self; 5] = [Self::Topic, Self::Standing, Self::Certainty, Self::Newest, Self::Name];

    /// Its name in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Standing => "standing",
            Self::Certainty => "certainty",
            Self::Newest => "newest",
            Self::Name => "name",
        }
    }

    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.key() == key).unwrap_or_default()
    }

    /// The facet whose order of values is the order of the claims.
    fn facet(self) -> Option<&'static str> {
        match self {
            Self::Standing => Some("standing"),
            Self::Certainty => Some("certainty"),
            Self::Newest => Some("year"),
            Self::Topic | Self::Name => None,
        }
    }
}

impl Filter {
    /// Reads the names and values of an address. What the catalogue does not know is left out: an old link shows more, never nothing.
    pub fn read(catalogue: &Catalogue, pairs: &[(String, String)]) -> Self {
        let value = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let chosen = catalogue.facets.iter().map(|facet| {
            let at = facet.values.iter().position(|one| Some(one.key.as_str()) == value(&facet.key))?;
            u32::try_from(at).ok()
        });
        Self {
            search: value(SEARCH).unwrap_or_default().to_owned(),
            chosen: chosen.collect(),
            sort: Sort::from_key(value(SORT).unwrap_or_default()),
            then: value(THEN).filter(|year| in_range(catalogue, year)).unwrap_or_default().to_owned(),
        }
    }

    /// The year of which is asked what could be known; `None` for today.
    pub fn year(&self) -> Option<u32> {
        self.then.parse().ok()
    }

    /// The names and values for the address; nothing that is as it is without a filter.
    pub fn pairs<'a>(&'a self, catalogue: &'a Catalogue) -> Vec<(&'a str, &'a str)> {
        let mut pairs = Vec::new();
        if !self.search.is_empty() {
            pairs.push((SEARCH, self.search.as_str()));
        }
        if !self.then.is_empty() {
            pairs.push((THEN, self.then.as_str()));
        }
        for (facet, chosen) in catalogue.facets.iter().zip(&self.chosen) {
            if let Some(value) = chosen.and_then(|at| facet.values.get(at as usize)) {
                pairs.push((facet.key.as_str(), value.key.as_str()));
            }
        }
        if self.sort != Sort::default() {
            pairs.push((SORT, self.sort.key()));
        }
        pairs
    }

    /// The value chosen in a facet.
    pub fn chosen(&self, facet: usize) -> Option<u32> {
        self.chosen.get(facet).copied().flatten()
    }

    /// Chooses a value of a facet, or any.
    pub fn choose(&mut self, facet: usize, value: Option<u32>) {
        if self.chosen.len() <= facet {
            self.chosen.resize(facet + 1, None);
        }
        self.chosen[facet] = value;
    }

    /// Whether an entry with these values fits; `but` is a facet that is not looked at.
    pub fn fits(&self, values: &[Vec<u32>], but: Option<usize>) -> bool {
        let fits = |(facet, values): (usize, &Vec<u32>)| {
            but == Some(facet) || self.chosen(facet).is_none_or(|chosen| values.contains(&chosen))
        };
        values.iter().enumerate().all(fits)
    }

    /// Puts places of entries in the order asked for; they come in the order of topics, or the best fit first.
    pub fn sort(&self, catalogue: &Catalogue, found: &mut [usize]) {
        let entry = |at: &usize| catalogue.entries.get(*at);
        if self.sort == Sort::Name {
            // Signs before the first letter do not count, nor do capitals.
            let name = |entry: &Entry| fold(&entry.proposition).trim_start().to_owned();
            let names: Vec<String> = catalogue.entries.iter().map(name).collect();
            sort_short(found, |at| names.get(*at));
        } else if let Some(facet) = self.sort.facet().and_then(|key| catalogue.facets.iter().position(|facet| facet.key == key))
        {
            // Values stand in order: the most borne out, the most certain, the newest first.
            sort_short(found, |at| entry(at).and_then(|entry| entry.values.get(facet)?.first().copied()));
        }
    }
}

/// It is a past year of which is told what could be known. The last one is today.
fn in_range(catalogue: &Catalogue, year: &str) -> bool {
    match (catalogue.years.as_slice(), year.parse::<u32>()) {
        ([first, last], Ok(year)) => (*first..*last).contains(&year),
        _ => false,
    }
}
