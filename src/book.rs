//! The site as files: every page as a complete document, and the data that the app fetches.

use std::rc::Rc;

use futures::executor::block_on;
use library::{FigureSheet, Packed, digest};
use quiz::{Asked, Bank, Item};
use serde::Serialize;
use site::{Core, Questions, Word};
use yew::LocalServerRenderer;

use crate::feed::{feed, sitemap};
use crate::head::{Head, head};
use crate::meta::meta;
use crate::page::stands_here;
use crate::places;
use crate::prose::{Ink, figure, prose};
use crate::text::escape;
use crate::view::Site;
use crate::{App, Data, Props, Route};

/// Data files up to that many bytes are preloaded beside the app.
const PRELOADED: usize = 16 * 1024;

/// A drawn site.
#[derive(Debug)]
pub struct Book {
    pub core: Rc<Core>,
    core_file: String,
    pub pages: Vec<Page>,
    /// Name (relative to the root of the site) and text of every data file.
    pub files: Vec<(String, String)>,
}

/// One page of it.
#[derive(Debug)]
pub struct Page {
    pub route: Route,
    pub head: Head,
    pub data: Data,
    /// Where its questions and the catalogue are, if it has them.
    questions: Option<String>,
    catalogue: Option<String>,
    /// Elements for the head that tell machines about it.
    meta: String,
}

impl Book {
    /// Draws everything. The same content always gives the same bytes and names.
    ///
    /// `address` is the root of the site with a slash at its end, where it is known: only some files for machines need it.
    pub fn of(packed: &Packed, address: Option<&str>) -> Self {
        let core = Rc::new(packed.core.clone());
        let mut files = Vec::new();
        let core_file = add("core", &*core, &mut files);
        let routes = places::all(packed);
        files.push((format!("{}feed.xml", Route::Changes.path()), feed(packed, address)));
        files.extend(address.map(|address| ("sitemap.xml".to_owned(), sitemap(packed, &routes, address))));
        files.extend(figure_files(packed, &core));
        let pages = routes.into_iter().map(|route| draw(packed, &core, address, route, &mut files)).collect();
        Self { core, core_file, pages, files }
    }

    /// The app at that page, drawn to HTML, with the marks that hydration needs.
    pub fn app(&self, page: &Page) -> String {
        let props = Props { core: Rc::clone(&self.core), route: page.route.clone(), data: page.data.clone() };
        block_on(LocalServerRenderer::<App>::with_props(props).render())
    }

    /// The whole document of that page. `css` is the address of the style sheet relative to the root of the site.
    pub fn document(&self, template: &str, page: &Page, css: &str) -> String {
        let core = &self.core;
        let mut html = if page.route == Route::Lost { lost_scripts(template) } else { template.to_owned() };
        let values = [
            ("lang", escape(&core.lang)),
            ("title", escape(&page.head.title)),
            ("description", escape(&page.head.description)),
            ("path", page.route.path()),
            ("core", self.core_file.clone()),
            ("questions", page.questions.clone().unwrap_or_default()),
            ("catalogue", page.catalogue.clone().unwrap_or_default()),
            ("css", css.to_owned()),
            ("failed", escape(core.word(Word::WasmFailed))),
            ("failed-link", escape(core.word(Word::WasmFailedLink))),
            ("preload", self.preloads(page)),
            ("meta", page.meta.clone()),
            ("up", page.route.up()),
            ("app", self.app(page)),
        ];
        for (name, value) in values {
            html = html.replace(&format!("{{{name}}}"), &value);
        }
        html
    }

    /// Data that the app will want, asked for while the app itself is on its way. Not the text of the page: that is in the document.
    fn preloads(&self, page: &Page) -> String {
        if page.route == Route::Lost {
            return String::new();
        }
        // What is large would hold up what is painted: the app asks for it when it starts.
        let small = |file: &&str| self.files.iter().any(|(name, text)| name == file && text.len() <= PRELOADED);
        let data = [page.questions.as_deref(), page.catalogue.as_deref()].map(|file| file.filter(small));
        let files = [Some(self.core_file.as_str())].into_iter().chain(data);
        let link =
            |file: &str| format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{{up}}{file}\" fetchpriority=\"low\">");
        files.flatten().map(link).collect()
    }
}

fn draw(packed: &Packed, core: &Rc<Core>, address: Option<&str>, route: Route, files: &mut Vec<(String, String)>) -> Page {
    let head = head(packed, &route);
    let site = Site { core: Rc::clone(core), route: route.clone() };
    let page = packed.pages.iter().find(|page| Route::of_page(page.kind, &page.slug) == route);
    let questions = match &route {
        Route::Quiz | Route::Report => Some(Rc::clone(&packed.questions)),
        route if route.paper_part().is_some() => Some(paper_questions(&site, packed)),
        _ => page.and_then(|page| page.questions.clone()),
    };
    let catalogue = (route == Route::Evidence).then(|| Rc::clone(&packed.catalogue));
    let data = Data { title: head.title.clone(), prose: prose(&site, packed).map(Rc::from), questions, catalogue };
    let questions = data.questions.as_ref().map(|questions| add(&questions_name(&route), &**questions, files));
    let catalogue = data.catalogue.as_ref().map(|catalogue| add("catalogue", &**catalogue, files));
    let meta = meta(packed, &route, &head, address);
    Page { route, head, data, questions, catalogue, meta }
}

/// The questions of a part of the paper form, and nothing else of the bank.
fn paper_questions(site: &Site, packed: &Packed) -> Rc<Questions> {
    let whole = &packed.questions.bank;
    let items: Vec<_> = whole.items.iter().filter(|item| stands_here(site, item)).cloned().collect();
    let needs = |item: &Item, claim: &Asked| {
        item.asked() == Some(&claim.claim) || item.options.iter().any(|option| option.claim.as_ref() == Some(&claim.claim))
    };
    let asked = |claim: &&Rc<Asked>| items.iter().any(|item| needs(item, claim));
    let claims = whole.claims.iter().filter(asked).cloned().collect();
    Rc::new(Questions {
        bank: Rc::new(Bank { items, claims, ..Bank::clone(whole) }),
        misconceptions: Vec::new(),
        releases: Vec::new(),
    })
}

/// Each figure as a picture and as numbers, beside the open data.
fn figure_files(packed: &Packed, core: &Rc<Core>) -> Vec<(String, String)> {
    let site = Site { core: Rc::clone(core), route: Route::OpenData };
    let ink = Ink { site: &site, packed };
    let name = |id: &str, ending: &str| format!("{}figures/{id}.{ending}", Route::OpenData.path());
    let files = |sheet: &FigureSheet| {
        [(name(&sheet.id, "svg"), figure::svg(&ink, sheet)), (name(&sheet.id, "csv"), figure::csv(&ink, sheet))]
    };
    packed.figures.iter().flat_map(files).collect()
}

fn questions_name(route: &Route) -> String {
    // The report is made of the same questions as the quiz.
    let path = if *route == Route::Report { Route::Quiz.path() } else { route.path() };
    format!("{}.items", path.trim_end_matches('/').replace('/', "-"))
}

/// Adds a data file, once. Its name carries the hash of its bytes, so that it can be cached for ever.
fn add(name: &str, data: &impl Serialize, files: &mut Vec<(String, String)>) -> String {
    let json = serde_json::to_string(data).unwrap_or_default();
    let file = format!("parts/{name}.{}.json", digest(json.as_bytes()));
    if !files.iter().any(|(known, _)| *known == file) {
        files.push((file.clone(), json));
    }
    file
}

/// The page for unknown addresses does not run the app. It asks for one small script at every depth at which the root may lie.
fn lost_scripts(html: &str) -> String {
    let Some((before, after)) = html.split_once("<script type=\"module\"") else { return html.to_owned() };
    let after = after.split_once("</script>").map_or("", |(_, after)| after);
    let scripts: String =
        (0..4).map(|depth| format!("<script type=\"module\" src=\"./{}lost.js\"></script>", "../".repeat(depth))).collect();
    format!("{before}{scripts}{after}")
}
