//! Where a study or source can be looked up.

/// One place to look a publication up: a name to show and an address to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub label: String,
    pub href: String,
}

impl Link {
    /// The links that identifiers give, the most permanent first: DOI, PubMed, ClinicalTrials.gov.
    pub fn of_identifiers(doi: Option<&str>, pmid: Option<&str>, nct: Option<&str>) -> Vec<Self> {
        let doi = doi.map(|doi| Self { label: format!("doi:{doi}"), href: format!("https://doi.org/{doi}") });
        let pmid =
            pmid.map(|pmid| Self { label: format!("PMID {pmid}"), href: format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/") });
        let nct = nct.map(|nct| Self { label: nct.to_owned(), href: format!("https://clinicaltrials.gov/study/{nct}") });
        [doi, pmid, nct].into_iter().flatten().collect()
    }
}
