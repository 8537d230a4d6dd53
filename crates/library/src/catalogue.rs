//! All claims in short, for the browser of claims.

use std::collections::BTreeSet;

use evidence::{Certainty, Claim, Finding, Licence, Standing};
use serde::Serialize;
use site::{Catalogue, Entry, Facet, MapMark, Named, Step, Trial, Value, fold};

use crate::figures::FigureKind;
use crate::{Content, Phrase};

impl Content {
    /// Facets in the order in which they are shown, each with the values that some claim has.
    pub(crate) fn catalogue(&self) -> Catalogue {
        let words = &self.wording.value;
        let claims: Vec<&Claim> = self.claims.iter().map(|claim| &claim.value).collect();
        let facets = vec![
            facet("condition", words.phrase(Phrase::FacetCondition), self.condition_values()),
            facet("standing", words.phrase(Phrase::FacetStanding), named(&Standing::ALL, |one| words.standing.get(&one))),
            facet("licence", words.phrase(Phrase::ClaimLicence), named(&Licence::ALL, |one| words.licence.get(&one))),
            facet("certainty", words.phrase(Phrase::ClaimCertainty), named(&Certainty::ALL, |one| words.certainty.get(&one))),
            facet("finding", words.phrase(Phrase::ClaimFinding), named(&Finding::ALL, |one| words.finding.get(&one))),
            facet("year", words.phrase(Phrase::FacetYear), self.year_values(&claims)),
        ];
        let entry = |claim: &&Claim| {
            let about = claim.conditions.iter().map(|condition| condition.as_str().to_owned());
            let about: Vec<String> = if claim.conditions.is_empty() { vec![NONE.to_owned()] } else { about.collect() };
            let values = vec![
                about,
                vec![key(claim.standing)],
                vec![key(claim.licence)],
                vec![key(claim.certainty)],
                vec![key(claim.finding)],
                vec![self.newest(claim).map_or(NONE.to_owned(), |year| year.to_string())],
            ];
            let places = |(facet, keys): (&Facet, Vec<String>)| {
                let place = |key: &String| facet.values.iter().position(|value| value.key == *key);
                keys.iter().filter_map(place).filter_map(|place| u32::try_from(place).ok()).collect()
            };
            Entry {
                id: claim.id.clone(),
                proposition: claim.proposition.clone(),
                standing: claim.standing,
                statement: claim.statement.clone(),
                names: self.names(claim),
                values: facets.iter().zip(values).map(places).collect(),
                steps: self.steps(claim),
                mark: self.mark(claim),
            }
        };
        let map = self.figures.iter().map(|figure| &figure.value).find(|figure| figure.kind == FigureKind::Map);
        let map = map.map(|figure| Named { word: figure.title.clone(), meaning: figure.text.clone() });
        let certainties = Certainty::ALL.iter().rev();
        let columns = certainties.map(|one| words.certainty.get(one).map(|named| named.word.clone()).unwrap_or_default());
        let steps = self.histories.iter().flat_map(|history| &history.value.steps).map(|step| step.year);
        let first = steps.chain(self.events.iter().map(|event| event.value.year)).min().map(u32::from);
        let last = u32::from(self.site.value.updated.year());
        Catalogue {
            entries: claims.iter().map(entry).collect(),
            facets,
            map: map.unwrap_or(Named { word: String::new(), meaning: String::new() }),
            columns: columns.collect(),
            years: first.map(|first| vec![first, last]).unwrap_or_default(),
        }
    }

    fn steps(&self, claim: &Claim) -> Vec<Step> {
        let history = self.histories.iter().map(|history| &history.value).find(|history| history.claim == claim.id);
        let steps = history.into_iter().flat_map(|history| &history.steps);
        steps.map(|step| Step { year: step.year.into(), standing: step.standing }).collect()
    }

    /// The first row of a map that shows the claim decides which condition it stands for.
    fn mark(&self, claim: &Claim) -> Option<MapMark> {
        let maps = self.figures.iter().map(|figure| &figure.value).filter(|figure| figure.kind == FigureKind::Map);
        let row = maps.flat_map(|figure| &figure.rows).find(|row| row.claim.as_ref() == Some(&claim.id))?;
        let condition = self.page(row.condition.as_ref()?.as_str())?.front.value.short.clone();
        let trials = self.controlled_trials(claim).into_iter();
        let trials =
            trials.filter_map(|study| Some(Trial { year: study.year.unwrap_or_default().into(), people: study.people? }));
        Some(MapMark { condition, column: self.certainty_column(claim) as u32, trials: trials.collect() })
    }

    fn condition_values(&self) -> Vec<Value> {
        let name = |slug: &str| self.page(slug).map(|page| page.front.value.short.clone()).unwrap_or_default();
        let mut values: Vec<Value> = self.conditions().map(|slug| Value { key: slug.to_owned(), name: name(slug) }).collect();
        values.sort_by_key(|value| value.name.to_lowercase());
        values.push(Value { key: NONE.to_owned(), name: self.wording.value.phrase(Phrase::FacetConditionNone).to_owned() });
        values
    }

    /// Newest first.
    fn year_values(&self, claims: &[&Claim]) -> Vec<Value> {
        let years: BTreeSet<u16> = claims.iter().filter_map(|claim| self.newest(claim)).collect();
        let mut values: Vec<Value> =
            years.iter().rev().map(|year| Value { key: year.to_string(), name: year.to_string() }).collect();
        values.push(Value { key: NONE.to_owned(), name: self.wording.value.phrase(Phrase::FacetYearNone).to_owned() });
        values
    }

    /// The year of the newest study that bears on the claim.
    fn newest(&self, claim: &Claim) -> Option<u16> {
        claim.studies().filter_map(|key| self.study(key)?.year).max()
    }

    /// Conditions, and who wrote the studies: what people look for besides words of the claim.
    fn names(&self, claim: &Claim) -> String {
        let conditions =
            claim.conditions.iter().filter_map(|id| self.page(id.as_str())).map(|page| page.front.value.short.clone());
        let studies = claim.studies().filter_map(|key| self.study(key));
        let studies = studies.flat_map(|study| [study.authors.clone(), study.nct.clone(), Some(study.key.to_string())]);
        let all: Vec<String> = conditions.chain(studies.flatten()).collect();
        let folded = fold(&all.join(" "));
        let mut seen = BTreeSet::new();
        folded.split_whitespace().filter(|word| seen.insert(*word)).collect::<Vec<_>>().join(" ")
    }
}

/// The value of whatever has none.
const NONE: &str = "none";

fn facet(key: &str, name: &str, values: Vec<Value>) -> Facet {
    Facet { key: key.to_owned(), name: name.to_owned(), values }
}

fn named<'a, T: Copy + Serialize>(all: &[T], word: impl Fn(T) -> Option<&'a Named>) -> Vec<Value> {
    all.iter()
        .map(|one| Value { key: key(*one), name: word(*one).map(|named| named.word.clone()).unwrap_or_default() })
        .collect()
}

/// The name of a value in content files, which is its name in addresses too.
fn key<T: Serialize>(value: T) -> String {
    toml::Value::try_from(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
