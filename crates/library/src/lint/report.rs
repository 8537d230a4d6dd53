//! What the rules find and measure, as Markdown: also what is not enforced yet.

use std::collections::BTreeMap;
use std::fmt::Write;

use evidence::Date;

use super::reading::{Length, Meter, pages};
use super::rules;
use super::texts::Texts;
use crate::written::Part;
use crate::{Content, Problem, Problems};

/// The report on a content folder that could be read.
pub fn report(content: &Content, today: Date) -> String {
    let texts = Texts::of(content);
    let found: Vec<Problems> = rules()
        .map(|rule| {
            let mut problems = Problems::default();
            (rule.check)(&texts, &mut problems);
            problems.sort();
            problems
        })
        .collect();
    let mut report = String::from("# Report on the content\n");
    // Writing to a string never fails.
    let _ = counts(content, &mut report)
        .and_then(|()| table(&texts, &found, &mut report))
        .and_then(|()| reading(&texts, &mut report))
        .and_then(|()| overdue(content, today, &mut report))
        .and_then(|()| findings(&found, &mut report));
    report
}

fn counts(content: &Content, report: &mut String) -> std::fmt::Result {
    let counts = [
        ("claims", content.claims.len()),
        ("studies", content.studies.len()),
        ("sources", content.sources.len()),
        ("items", content.items.len()),
        ("pages", content.pages.len()),
        ("terms", content.glossary.len()),
    ];
    write!(report, "\n## What there is\n\n| What | Count |\n|---|---|\n")?;
    counts.iter().try_for_each(|(what, count)| writeln!(report, "| {what} | {count} |"))
}

fn table(texts: &Texts, found: &[Problems], report: &mut String) -> std::fmt::Result {
    write!(report, "\n## Rules for texts and items\n\n| Rule | Section | Enforced | Findings |\n|---|---|---|---|\n")?;
    rules().zip(found).try_for_each(|(rule, found)| {
        let enforced = if (rule.enforced)(texts.lint) { "yes" } else { "no" };
        writeln!(report, "| {} | {} | {enforced} | {} |", rule.about, rule.section, found.len())
    })
}

const HEAD: &str = "| Words | Sentences | Words a sentence | Longest | Grade |\n|---|---|---|---|---|---|\n";

fn reading(texts: &Texts, report: &mut String) -> std::fmt::Result {
    let row = |report: &mut String, name: &str, length: Length| {
        let (sentence, grade) = (length.sentence(), length.grade(texts.lint.reading.formula));
        let Length { words, sentences, longest, .. } = length;
        writeln!(report, "| {name} | {words} | {sentences} | {sentence:.1} | {longest} | {grade:.1} |")
    };
    write!(report, "\n## How pages read\n\n| Page {HEAD}")?;
    let mut total = Length::default();
    for (page, length) in texts.pages.iter().zip(pages(texts)).filter(|(_, length)| length.words > 0) {
        row(report, &page.page.front.value.slug, length)?;
        total += length;
    }
    row(report, "all pages", total)?;
    write!(report, "\n## How other texts read\n\n| File {HEAD}")?;
    files(texts).into_iter().try_for_each(|(file, length)| row(report, file, length))
}

/// The texts of claims, studies, items and words, by file.
fn files<'a>(texts: &'a Texts) -> BTreeMap<&'a str, Length> {
    let meter = Meter::new(texts);
    let mut files: BTreeMap<&str, Length> = BTreeMap::new();
    let other = |part: Part| !part.of_page() && !matches!(part, Part::Key | Part::Label);
    for passage in texts.passages.iter().filter(|passage| other(passage.part)) {
        *files.entry(passage.whole.file.path.as_str()).or_default() += meter.measure(passage);
    }
    files
}

fn overdue(content: &Content, today: Date, report: &mut String) -> std::fmt::Result {
    let warnings = content.warnings(today);
    write!(report, "\n## Reviews that are overdue on {today}\n\n")?;
    if warnings.is_empty() {
        return writeln!(report, "None.");
    }
    warnings.iter().try_for_each(|warning| line(warning, report))
}

fn findings(found: &[Problems], report: &mut String) -> std::fmt::Result {
    for (rule, found) in rules().zip(found).filter(|(_, found)| !found.is_empty()) {
        write!(report, "\n## Findings: {} ({})\n\n", rule.about, found.len())?;
        found.iter().try_for_each(|problem| line(problem, report))?;
    }
    Ok(())
}

fn line(problem: &Problem, report: &mut String) -> std::fmt::Result {
    let Problem { place, title, label, remedy, .. } = problem;
    writeln!(report, "- {place:?}: {title} ({label}). Remedy: {remedy}")
}
