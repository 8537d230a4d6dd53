//! The addresses of the site: the only place that knows them.

/// A place in the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    Home,
    /// The list of learn pages.
    Learn,
    /// A learn page, by its slug.
    Page(String),
    /// The browser of claims.
    Evidence,
    /// The list of conditions.
    Conditions,
    /// What is known about a condition, by its slug.
    Condition(String),
    /// A claim, by its id; also one that was replaced.
    Claim(String),
    /// The list of studies.
    Studies,
    /// A study, by its key.
    Study(String),
    Sources,
    /// The list of slips in reasoning.
    Slips,
    /// A slip, by the id of its misconception.
    Slip(String),
    /// The list of figures.
    Figures,
    /// A figure, by its id.
    Figure(String),
    /// What happened when.
    Timeline,
    Glossary,
    /// The article that the site grew from, then and now.
    Article,
    /// What changed between versions of the content.
    Changes,
    /// The open data.
    OpenData,
    About,
    Quiz,
    /// What the reader's answers add up to.
    Report,
    /// Every item of the bank on four pages: two for the learn pages, two for the conditions.
    Paper,
    PaperMore,
    PaperConditions,
    PaperMoreConditions,
    /// The page for addresses that lead nowhere.
    Lost,
}

/// Places that there is one of: the name that content uses for each, its address, and the place.
static SINGLE: [(&str, &str, Route); 20] = [
    ("home", "", Route::Home),
    ("learn", "learn/", Route::Learn),
    ("evidence", "evidence/", Route::Evidence),
    ("conditions", "conditions/", Route::Conditions),
    ("studies", "studies/", Route::Studies),
    ("sources", "sources/", Route::Sources),
    ("slips", "slips/", Route::Slips),
    ("figures", "figures/", Route::Figures),
    ("timeline", "timeline/", Route::Timeline),
    ("glossary", "glossary/", Route::Glossary),
    ("article", "article/", Route::Article),
    ("changes", "changes/", Route::Changes),
    ("data", "data/", Route::OpenData),
    ("about", "about/", Route::About),
    ("quiz", "quiz/", Route::Quiz),
    ("report", "quiz/report/", Route::Report),
    ("paper", "quiz/paper/", Route::Paper),
    ("paper-more", "quiz/paper/more/", Route::PaperMore),
    ("paper-conditions", "quiz/paper/conditions/", Route::PaperConditions),
    ("paper-more-conditions", "quiz/paper/conditions/more/", Route::PaperMoreConditions),
];

/// The parts of the paper form, in order.
pub static PAPER: [Route; 4] = [Route::Paper, Route::PaperMore, Route::PaperConditions, Route::PaperMoreConditions];

/// A place of its kind, by what comes after the folder.
type Place = fn(String) -> Route;

/// Places that there are many of: the folder that holds them.
const MANY: [(&str, Place); 6] = [
    ("learn/", Route::Page),
    ("conditions/", Route::Condition),
    ("claims/", Route::Claim),
    ("studies/", Route::Study),
    ("slips/", Route::Slip),
    ("figures/", Route::Figure),
];

impl Route {
    /// The address relative to the root of the site: empty, or ending with a slash (the 404 page excepted).
    pub fn path(&self) -> String {
        if let Some((_, path, _)) = SINGLE.iter().find(|(_, _, route)| route == self) {
            return (*path).to_owned();
        }
        let (folder, slug) = match self {
            Self::Page(slug) => ("learn/", slug),
            Self::Condition(slug) => ("conditions/", slug),
            Self::Claim(id) => ("claims/", id),
            Self::Study(key) => ("studies/", key),
            Self::Slip(id) => ("slips/", id),
            Self::Figure(id) => ("figures/", id),
            _ => return "404.html".to_owned(),
        };
        format!("{folder}{slug}/")
    }

    /// The place at an address relative to the root; `None` when no place can have it. Whether there is something at it, only the host knows.
    pub fn from_path(path: &str) -> Option<Self> {
        let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
        if let Some((_, _, route)) = SINGLE.iter().find(|(_, single, _)| single.trim_end_matches('/') == path) {
            return Some(route.clone());
        }
        let inside = |folder: &str| path.strip_prefix(folder).filter(|slug| !slug.contains(['/', '.']));
        MANY.iter().find_map(|(folder, place)| Some(place(inside(folder)?.to_owned())))
    }

    /// The place that content means by a name in a link.
    #[cfg(feature = "prerender")]
    pub fn named(name: &str) -> Self {
        if let Some((_, _, route)) = SINGLE.iter().find(|(known, _, _)| *known == name) {
            return route.clone();
        }
        Self::Page(name.to_owned())
    }

    /// The place of a page of that kind.
    #[cfg(feature = "prerender")]
    pub fn of_page(kind: library::PageKind, slug: &str) -> Self {
        match kind {
            library::PageKind::Home => Self::Home,
            library::PageKind::About => Self::About,
            library::PageKind::Learn => Self::Page(slug.to_owned()),
            library::PageKind::Condition => Self::Condition(slug.to_owned()),
        }
    }

    /// Which part of the paper form it is, if it is one: a place in [`PAPER`].
    pub fn paper_part(&self) -> Option<usize> {
        PAPER.iter().position(|part| part == self)
    }

    /// The way from this page up to the root: empty, or `../` once for each folder.
    pub fn up(&self) -> String {
        "../".repeat(self.path().matches('/').count())
    }

    /// The address of another place as a link on this page. Relative, so that the site works under any folder.
    pub fn href_to(&self, other: &Self) -> String {
        let address = self.up() + &other.path();
        if address.is_empty() { "./".to_owned() } else { address }
    }
}

#[cfg(test)]
mod tests {
    use super::{MANY, Route, SINGLE};

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        let page = Route::Page("one".to_owned());
        assert_eq!(Route::Home.href_to(&page), "learn/one/");
        assert_eq!(page.href_to(&Route::Home), "../../");
        assert_eq!(page.href_to(&Route::Quiz), "../../quiz/");
        assert_eq!(Route::Home.href_to(&Route::Home), "./");
    }

    #[test]
    fn addresses_lead_back_to_their_place() {
        let single = SINGLE.iter().map(|(_, _, route)| route.clone());
        for route in single.chain(MANY.map(|(_, place)| place("some-id".to_owned()))) {
            let path = route.path();
            assert_eq!(Route::from_path(&path).as_ref(), Some(&route), "{path}");
            assert_eq!(Route::from_path(&format!("{path}index.html")).as_ref(), Some(&route), "{path}");
        }
        for nowhere in ["404.html", "nowhere/", "claims/a/b/", "data/claims.json", "claims"] {
            assert_eq!(Route::from_path(nowhere), None, "{nowhere}");
        }
    }
}
