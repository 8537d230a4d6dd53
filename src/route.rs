//! The addresses of the site: the only place that knows them.

use site::{Core, Word};

/// A place in the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    Home,
    /// The list of learn pages.
    Learn,
    /// A learn page, by its slug.
    Page(String),
    /// What is known about a condition, by its slug.
    Condition(String),
    About,
    Glossary,
    Quiz,
    /// Every item on one page.
    Paper,
    /// The page for addresses that lead nowhere.
    Lost,
}

impl Route {
    /// Every place, in the order of the menus.
    pub fn all(core: &Core) -> Vec<Self> {
        let pages = core.menu.iter().map(|entry| Self::Page(entry.slug.clone()));
        let mut routes = vec![Self::Home, Self::Learn];
        routes.extend(pages);
        routes.extend([Self::Quiz, Self::Paper, Self::Glossary, Self::About, Self::Lost]);
        routes
    }

    /// The address relative to the root of the site: empty, or ending with a slash (the 404 page excepted).
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Learn => "learn/".to_owned(),
            Self::Page(slug) => format!("learn/{slug}/"),
            Self::Condition(slug) => format!("conditions/{slug}/"),
            Self::About => "about/".to_owned(),
            Self::Glossary => "glossary/".to_owned(),
            Self::Quiz => "quiz/".to_owned(),
            Self::Paper => "quiz/paper/".to_owned(),
            Self::Lost => "404.html".to_owned(),
        }
    }

    /// The place at an address relative to the root; `None` when there is none.
    pub fn from_path(path: &str, core: &Core) -> Option<Self> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        Self::all(core)
            .into_iter()
            .find(|route| *route != Self::Lost && route.path().trim_end_matches('/') == path.trim_end_matches('/'))
    }

    /// The place that content means by a name in a link.
    pub fn named(name: &str) -> Self {
        match name {
            "home" => Self::Home,
            "learn" => Self::Learn,
            "about" => Self::About,
            "glossary" => Self::Glossary,
            "quiz" => Self::Quiz,
            "paper" => Self::Paper,
            slug => Self::Page(slug.to_owned()),
        }
    }

    /// The place of a page of that kind.
    #[cfg(feature = "prerender")]
    pub fn of_page(kind: library::PageKind, slug: &str) -> Self {
        match kind {
            library::PageKind::Home => Self::Home,
            library::PageKind::About => Self::About,
            library::PageKind::Condition => Self::Condition(slug.to_owned()),
            library::PageKind::Learn => Self::Page(slug.to_owned()),
        }
    }

    /// The title of a place that is all questions; others bring theirs with their text.
    pub fn title(&self) -> Option<Word> {
        match self {
            Self::Quiz => Some(Word::QuizTitle),
            Self::Paper => Some(Word::PaperTitle),
            _ => None,
        }
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
    use super::Route;

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        let page = Route::Page("one".to_owned());
        assert_eq!(Route::Home.href_to(&page), "learn/one/");
        assert_eq!(page.href_to(&Route::Home), "../../");
        assert_eq!(page.href_to(&Route::Quiz), "../../quiz/");
        assert_eq!(Route::Home.href_to(&Route::Home), "./");
    }
}
