//! What there is to be had, for the page that tells of it.

use library::Phrase;

/// One file of open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Its address from the root of the site.
    pub file: &'static str,
    /// The words for what it holds.
    pub holds: Phrase,
    /// The address of its schema from the root of the site; `None` for files other than JSON.
    pub schema: Option<&'static str>,
}

/// Every file but the schemas, which are named beside their files.
pub fn listing() -> [Listed; 16] {
    let json = |file, schema, holds| Listed { file, holds, schema: Some(schema) };
    let other = |file, holds| Listed { file, holds, schema: None };
    [
        json("data/claims.json", "data/schema/claims.schema.json", Phrase::DataHoldsClaims),
        json("data/studies.json", "data/schema/studies.schema.json", Phrase::DataHoldsStudies),
        json("data/sources.json", "data/schema/sources.schema.json", Phrase::DataHoldsSources),
        json("data/items.json", "data/schema/items.schema.json", Phrase::DataHoldsItems),
        json("data/misconceptions.json", "data/schema/misconceptions.schema.json", Phrase::DataHoldsMisconceptions),
        json("data/conditions.json", "data/schema/conditions.schema.json", Phrase::DataHoldsConditions),
        json("data/glossary.json", "data/schema/glossary.schema.json", Phrase::DataHoldsGlossary),
        json("data/article.json", "data/schema/article.schema.json", Phrase::DataHoldsArticle),
        json("data/changes.json", "data/schema/changes.schema.json", Phrase::DataHoldsChanges),
        other("data/claims.csv", Phrase::DataHoldsClaimsTable),
        other("data/studies.csv", Phrase::DataHoldsStudiesTable),
        other("data/outcomes.csv", Phrase::DataHoldsOutcomesTable),
        other("data/sources.csv", Phrase::DataHoldsSourcesTable),
        other("data/items.csv", Phrase::DataHoldsItemsTable),
        other("data/studies.bib", Phrase::DataHoldsBibtex),
        other("data/studies.ris", Phrase::DataHoldsRis),
    ]
}
