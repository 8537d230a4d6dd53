//! `bench`: how much a reader has to fetch, against the budgets.

mod budget;
mod page;
mod sizes;

use std::cmp::Reverse;
use std::time::Instant;

use crate::failure::Failure;
use crate::process::Task;
use crate::project::Project;
use crate::{build, npm, say, setup};
use budget::Budget;
use page::Page;
use sizes::Sizes;

/// Builds, measures every file of `dist/`, and sums up a first visit to each page.
pub fn run(project: &Project) -> Result<(), Failure> {
    build::run(project)?;
    let start = Instant::now();
    let sizes = Sizes::of(&project.dist())?;
    let pages = Page::all(&sizes);
    say::line(&files(&sizes));
    say::line(&visits(&pages));
    say::line(&budgets(&pages));
    say::note(&format!("measured in {}", say::since(start)));
    if npm::has_script(project, "bench") { timings(project) } else { Ok(()) }
}

/// Every file, the largest first.
fn files(sizes: &Sizes) -> String {
    let mut files: Vec<_> = sizes.files.iter().collect();
    files.sort_by_key(|(_, file)| Reverse(file.size.brotli));
    let rows = files.iter().map(|(path, file)| format!("{:<56}{:>9}{:>9}\n", path.display(), file.size.raw, file.size.brotli));
    format!("{:<56}{:>9}{:>9}\n", "file", "bytes", "brotli") + &rows.collect::<String>()
}

/// What each page makes a new reader fetch.
fn visits(pages: &[Page]) -> String {
    let columns =
        ["html", "css, js", "data", "before app", "app", "late data", "all"].map(|name| format!("{name:>11}")).concat();
    let mut text = format!("{:<40}{columns}\n", "first visit, in brotli bytes");
    for page in pages {
        let bytes = [page.html, page.style, page.data, page.before_app(), page.app, page.late, page.all_bytes()];
        text += &format!("{:<40}{}\n", page.name, bytes.map(|bytes| format!("{bytes:>11}")).concat());
    }
    text
}

/// One line for each budget; the pages that miss it are named.
fn budgets(pages: &[Page]) -> String {
    let mut lines = vec![budget::APP.verdict(pages.iter().map(|page| page.app).max().unwrap_or_default())];
    lines.extend(for_pages(&budget::BEFORE_APP, pages, Page::before_app));
    lines.extend(for_pages(&budget::FIRST_VISIT, pages, Page::all_bytes));
    lines.join("\n")
}

/// The pages that miss the budget, else the one that comes nearest to it.
fn for_pages(budget: &Budget, pages: &[Page], bytes: fn(&Page) -> usize) -> Vec<String> {
    let mut largest_first: Vec<&Page> = pages.iter().collect();
    largest_first.sort_by_key(|page| Reverse(bytes(page)));
    let missing = largest_first.iter().take_while(|page| !budget.is_kept(bytes(page))).count();
    largest_first.iter().take(missing.max(1)).map(|page| budget.verdict_on(&page.name, bytes(page))).collect()
}

/// What only a browser can measure.
fn timings(project: &Project) -> Result<(), Failure> {
    let browser = setup::for_tests(project)?;
    npm::with_site(Task::new("npm").args(["run", "bench"]).folder(&project.path("tests")), project, &browser).run()
}
