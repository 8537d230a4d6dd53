//! The data of one page.

use std::rc::Rc;

use site::{Core, Prose, Questions, Word};

use crate::Route;
use crate::browser::fetch::{NoData, json};

/// Text, questions, both or neither, as the page needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Data {
    pub prose: Option<Rc<Prose>>,
    pub questions: Option<Rc<Questions>>,
}

impl Data {
    /// Fetches what the page needs. `root` is the root of the site, ending with a slash.
    pub async fn fetch(core: &Core, root: &str, route: &Route) -> Result<Self, NoData> {
        let questions = Self::questions(core, root, route).await?;
        let file = core.files_of(&route.path()).and_then(|files| files.prose.as_deref());
        let prose = match file {
            Some(file) => Some(json(&format!("{root}{file}")).await?),
            None => None,
        };
        Ok(Self { prose, questions })
    }

    /// Fetches the questions alone: the text stands in the document of a page that was loaded.
    pub async fn questions(core: &Core, root: &str, route: &Route) -> Result<Option<Rc<Questions>>, NoData> {
        let path = route.path();
        let files = core.files_of(&path).ok_or_else(|| NoData(format!("no page at `{path}`")))?;
        match &files.questions {
            Some(file) => Ok(Some(json(&format!("{root}{file}")).await?)),
            None => Ok(None),
        }
    }

    /// What the title bar says of the page.
    pub fn title(&self, core: &Core, route: &Route) -> String {
        match (&self.prose, route.title()) {
            (Some(prose), _) => prose.title.clone(),
            (None, Some(word)) => core.fill(Word::TitlePattern, &[("page", core.word(word)), ("site", &core.name)]),
            (None, None) => core.name.clone(),
        }
    }
}
