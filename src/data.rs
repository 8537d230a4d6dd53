//! The data of one page.

use std::rc::Rc;

use site::{Catalogue, Questions};

use crate::browser::fetch::{self, NoData, Sheet, Waiting, json};

/// What a page is drawn from: its text, its questions, the catalogue of claims, as it needs them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// For the title bar.
    pub title: String,
    /// The text as the build drew it.
    ///
    /// Text needs no code in the browser: it stands in the document of the page, and whoever comes from another page fetches that document.
    pub prose: Option<Rc<str>>,
    pub questions: Option<Rc<Questions>>,
    pub catalogue: Option<Rc<Catalogue>>,
}

impl Data {
    /// Reads the document at that place and fetches what it names. `core` is the core chunk that the app runs with: a document that names
    /// another one is of a newer version of the site. `root` is the root of the site, ending with a slash.
    pub async fn fetch(root: &str, path: &str, core: &str) -> Result<Self, NoData> {
        let sheet = fetch::sheet(format!("{root}{path}")).await?;
        if sheet.start.core != core {
            return Err(NoData(format!("`{path}` is of another version")));
        }
        Self::of_sheet(sheet, root.to_owned()).await
    }

    /// Fetches what a document names.
    pub fn of_sheet(sheet: Sheet, root: String) -> Waiting<Result<Self, NoData>> {
        Box::pin(async move {
            let questions = match sheet.start.questions {
                Some(file) => Some(json(format!("{root}{file}")).await?),
                None => None,
            };
            let catalogue = match sheet.start.catalogue {
                Some(file) => Some(json(format!("{root}{file}")).await?),
                None => None,
            };
            Ok(Self { title: sheet.title, prose: sheet.prose.map(Rc::from), questions, catalogue })
        })
    }
}
