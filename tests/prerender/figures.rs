//! Every figure of both sites: picture, table, words and files are made of the same typed values.

use std::collections::HashSet;
use std::mem;

use ldn_explainer::Route;
use ldn_explainer::book::Book;
use library::{FigureSheet, Packed, Phrase, Plot};
use roxmltree::Document;

use crate::drawn::both;
use crate::html::{Page, single_spaced};
use crate::picture::{Picture, text};
use crate::shown;

/// A figure with its sheet, its page and its files.
pub struct Figure {
    pub sheet: FigureSheet,
    pub pictures: Vec<Picture>,
    /// The rows of its table: name and value.
    pub rows: Vec<(String, String)>,
    /// Where it says that its numbers come from.
    source: String,
    /// All that stands on its page.
    text: String,
    /// What is said of a group with none beside it, of one count of a trial that compared, and of an early result that nothing followed.
    alone: String,
    together: String,
    open: String,
    /// The day of the last search in words.
    searched: Option<String>,
    svg: String,
    csv: String,
}

impl Figure {
    /// All figures of a site.
    pub fn of(packed: &Packed, book: &Book) -> Vec<Self> {
        packed.figures.iter().map(|sheet| Self::one(packed, book, sheet)).collect()
    }

    fn one(packed: &Packed, book: &Book, sheet: &FigureSheet) -> Self {
        let route = Route::Figure(sheet.id.clone());
        let prose = book.pages.iter().find(|page| page.route == route).unwrap().data.prose.clone().unwrap();
        let page = Page::read(&prose);
        let cells = |name: &'static str| page.named(name).map(|cell| page.text(cell)).collect::<Vec<_>>();
        let names = page.named("th").filter(|cell| cell.attribute("scope") == Some("row")).map(|cell| page.text(cell));
        let source = page.named("p").find(|one| one.attribute("class") == Some("figure-source"));
        let file = |ending: &str| {
            let name = format!("data/figures/{}.{ending}", sheet.id);
            book.files.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no {name}")).1.clone()
        };
        Self {
            sheet: sheet.clone(),
            pictures: Picture::all(&prose),
            rows: names.zip(cells("td")).collect(),
            source: source.map(|source| page.text(source)).unwrap_or_default(),
            text: page.named("div").next().map(|whole| page.text(whole)).unwrap_or_default(),
            alone: packed.wording.phrase(Phrase::FigureAlone).to_owned(),
            together: packed.wording.phrase(Phrase::FigureTogether).to_owned(),
            open: packed.wording.phrase(Phrase::FigureOpen).to_owned(),
            searched: sheet.searched.map(|date| packed.wording.date(date)),
            svg: file("svg"),
            csv: file("csv"),
        }
    }
}

/// Nothing is wrong with any figure.
fn holds(wrong: impl Fn(&Figure) -> Vec<String>) {
    let figures = both().into_iter().flat_map(|(folder, site)| site.figures.iter().map(move |figure| (folder, figure)));
    let complaints: Vec<String> = figures
        .flat_map(|(folder, figure)| {
            wrong(figure).into_iter().map(move |what| format!("{folder}: {}: {what}", figure.sheet.id))
        })
        .collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn pictures_show_the_values() {
    holds(|figure| shown::wrong(&figure.sheet.plot, &figure.pictures));
}

#[test]
fn table_picture_and_words_of_a_mark_say_the_same() {
    holds(wrong_words);
}

#[test]
fn files_say_by_themselves_what_the_page_says() {
    holds(wrong_files);
}

/// Neither folder leaves a kind of picture untested.
#[test]
fn every_kind_of_figure_is_drawn() {
    for (folder, site) in both() {
        let kinds: HashSet<_> = site.figures.iter().map(|figure| mem::discriminant(&figure.sheet.plot)).collect();
        assert_eq!(kinds.len(), 6, "{folder}");
        assert!(site.figures.iter().all(|figure| !figure.rows.is_empty()), "{folder}: an empty figure");
    }
}

#[test]
fn every_figure_has_a_message_a_source_and_a_date() {
    holds(|figure| {
        let sheet = &figure.sheet;
        let mut wrong = Vec::new();
        for part in [&sheet.title, &sheet.text] {
            wrong.extend(
                (part.trim().is_empty() || !figure.text.contains(&single_spaced(part))).then(|| format!("no `{part}`")),
            );
        }
        let named = origins(sheet).chain(&figure.searched).filter(|name| !figure.source.contains(&single_spaced(name)));
        wrong.extend(named.map(|name| format!("{name} is not in `{}`", figure.source)));
        wrong.extend(figure.searched.is_none().then(|| "no date".to_owned()));
        // A map rests on claims, and shows no number of a single study.
        wrong.extend((sheet.studies.is_empty() != matches!(sheet.plot, Plot::Map(_))).then(|| "no study".to_owned()));
        for (study, reason) in &sheet.apart {
            wrong.extend((!figure.text.contains(&single_spaced(reason))).then(|| format!("{} is left out", study.name)));
        }
        wrong
    });
}

#[test]
fn figures_stand_on_the_pages_that_they_name() {
    for (folder, site) in both() {
        for figure in &site.figures {
            let id = format!("figure-{}", figure.sheet.id);
            let on = |path: String| site.pages.iter().any(|page| page.path == path && page.page.by_id(&id).is_some());
            for slug in &figure.sheet.pages {
                let there = on(format!("learn/{slug}/")) || on(format!("conditions/{slug}/"));
                assert!(there, "{folder}: {id} is not on {slug}");
            }
        }
    }
}

/// The map stands on the page of claims too, drawn by the app: a number means the same condition there, and says the same.
#[test]
fn both_maps_number_and_say_the_same() {
    for (folder, site) in both() {
        let map = site.figures.iter().find(|figure| matches!(figure.sheet.plot, Plot::Map(_))).unwrap();
        let evidence = site.pages.iter().find(|page| page.path == "evidence/").unwrap();
        let words = |picture: &Picture| picture.marks.iter().map(|mark| mark.words.clone()).collect::<Vec<_>>();
        assert_eq!(words(&map.pictures[0]), words(&Picture::all(&evidence.document)[0]), "{folder}");
    }
}

/// Wherever a picture with marks stands, on figure pages, pages of text and the timeline.
#[test]
fn tab_leads_to_one_mark_of_each_picture() {
    let mut seen = 0;
    for (folder, site) in both() {
        for page in &site.pages {
            for picture in Picture::all(&page.document) {
                seen += 1;
                let stops = picture.marks.iter().filter(|mark| mark.stop).count();
                assert_eq!(stops, 1, "{folder}: /{}", page.path);
                assert!(picture.marks.iter().all(|mark| !mark.words.is_empty()), "{folder}: /{}: a silent mark", page.path);
            }
        }
    }
    assert!(seen > 20, "{seen} pictures");
}

/// The files of the tiny site as they are, an element a line.
#[test]
fn the_files_look_like_this() {
    for figure in &both()[1].1.figures {
        let empty = ["circle", "line", "rect", "path"].map(|name| format!("></{name}>"));
        let drawn = empty.iter().fold(figure.svg.clone(), |text, end| text.replace(end.as_str(), "/>"));
        insta::assert_snapshot!(figure.sheet.id.as_str(), drawn.replace("><", ">\n<"));
    }
}

/// What differs between table, picture and what its marks say.
pub fn wrong_words(figure: &Figure) -> Vec<String> {
    let numbered = matches!(figure.sheet.plot, Plot::Map(_));
    let lone = matches!(figure.sheet.plot, Plot::People(_));
    let mut wrong = Vec::new();
    let said = |words: &str| figure.rows.iter().filter(|(_, value)| value.contains(words)).count();
    let told = (said(&figure.alone), said(&figure.together), said(&figure.open));
    let wanted = caveats(&figure.sheet.plot);
    wrong.extend((told != wanted).then(|| format!("the table has {told:?} caveats, not {wanted:?}")));
    for picture in &figure.pictures {
        let mut marks = picture.marks.clone();
        if numbered {
            marks.sort_by_key(|mark| mark.text.parse::<usize>().unwrap_or_default());
        }
        if marks.len() != figure.rows.len() {
            wrong.push(format!("{} marks, {} rows", marks.len(), figure.rows.len()));
        }
        for (mark, (name, value)) in marks.iter().zip(&figure.rows) {
            // On a map the number stands in the picture, the rest in the table.
            let text = if numbered { value } else { &mark.text };
            wrong.extend(
                (numbered && !name.starts_with(&format!("{}. ", mark.text))).then(|| format!("{name} is {}", mark.text)),
            );
            // The one, then the other, with nothing but a stop between them.
            let between = mark.words.strip_prefix(name).and_then(|rest| rest.strip_suffix(value.as_str()));
            let same = between.is_some_and(|between| [":", ","].contains(&between.trim()));
            wrong.extend((!same).then(|| format!("`{}` does not say `{name}` and `{value}`", mark.words)));
            // In the picture it stands above its group.
            let caveat = [&figure.alone, &figure.together].into_iter().find(|caveat| value.ends_with(caveat.as_str()));
            let value = match caveat {
                Some(caveat) if lone && text.contains(caveat) => value.trim_end_matches(caveat).trim_end_matches(['.', ' ']),
                _ => value.as_str(),
            };
            wrong.extend((!text.contains(value)).then(|| format!("`{text}` does not say `{value}`")));
        }
        let names = names(&figure.sheet.plot).into_iter().map(single_spaced).filter(|name| !picture.text.contains(name));
        wrong.extend(names.map(|name| format!("the picture does not say `{name}`")));
    }
    wrong
}

/// How often the table must say that a group stands alone, that one count stands for a trial, and that nothing followed.
fn caveats(plot: &Plot) -> (usize, usize, usize) {
    match plot {
        Plot::People(rows) => {
            let lone = |controlled| rows.iter().filter(|row| row.arms.len() == 1 && row.controlled == controlled).count();
            (lone(false), lone(true), 0)
        }
        Plot::Pairs(rows) => {
            let studies = rows.iter().flat_map(|row| [&row.early].into_iter().chain(&row.later));
            (studies.filter(|study| !study.controlled).count(), 0, rows.iter().filter(|row| row.open).count())
        }
        _ => (0, 0, 0),
    }
}

/// All that names a row, a group or a study in a picture. A map has numbers instead.
fn names(plot: &Plot) -> Vec<&str> {
    let names: Vec<Option<&String>> = match plot {
        Plot::Forest { rows, .. } => rows.iter().map(|row| Some(&row.label)).collect(),
        Plot::People(rows) => {
            let arms = rows.iter().flat_map(|row| &row.arms).map(|arm| Some(&arm.name));
            rows.iter().flat_map(|row| [Some(&row.label), row.group.as_ref()]).chain(arms).collect()
        }
        Plot::Doses(rows) | Plot::Bars(rows) => rows.iter().flat_map(|row| [Some(&row.label), row.group.as_ref()]).collect(),
        Plot::Pairs(rows) => {
            let studies = rows.iter().flat_map(|row| [&row.early].into_iter().chain(&row.later));
            rows.iter().map(|row| Some(&row.topic)).chain(studies.map(|study| Some(&study.study.name))).collect()
        }
        Plot::Map(_) => Vec::new(),
    };
    names.into_iter().flatten().map(String::as_str).collect()
}

/// What the files of a figure do not say.
pub fn wrong_files(figure: &Figure) -> Vec<String> {
    let mut wrong = Vec::new();
    let document = match Document::parse(&figure.svg) {
        Ok(document) => document,
        Err(error) => return vec![format!("no XML: {error}: {}", figure.svg)],
    };
    let root = document.root_element();
    wrong.extend((root.tag_name().namespace() != Some("http://www.w3.org/2000/svg")).then(|| "no SVG".to_owned()));
    let written = |class: &str| {
        let lines = root.descendants().filter(|node| node.attribute("class") == Some(class)).map(text);
        lines.collect::<Vec<_>>().join(" ")
    };
    let (title, note, source) = (written("title"), written("note"), written("source"));
    wrong.extend((!note.starts_with(&single_spaced(&figure.sheet.text))).then(|| format!("it says `{note}`")));
    let numbered = figure.rows.iter().filter(|_| matches!(figure.sheet.plot, Plot::Map(_)));
    let unnamed = numbered.filter(|(name, value)| !note.contains(&format!("{name}: {value}")));
    wrong.extend(unnamed.map(|(name, _)| format!("the file does not say what {name} is")));
    wrong.extend((title != single_spaced(&figure.sheet.title)).then(|| format!("titled `{title}`")));
    let from = || origins(&figure.sheet).chain(&figure.searched);
    wrong.extend(
        from().filter(|name| !source.contains(&single_spaced(name))).map(|name| format!("{name} is not in `{source}`")),
    );
    let words = |picture: &Picture| picture.marks.iter().map(|mark| mark.words.clone()).collect::<Vec<_>>();
    wrong.extend((words(&Picture::read(&figure.svg)) != words(&figure.pictures[0])).then(|| "another picture".to_owned()));

    let table = match cells(&figure.csv) {
        Ok(table) => table,
        Err(error) => return vec![format!("no CSV: {error}: {}", figure.csv)],
    };
    wrong.extend(table.iter().filter(|row| row.len() != 6).map(|row| format!("{row:?}")));
    let rows = table.iter().skip(1).map(|row| (single_spaced(&row[0]), single_spaced(&row[1])));
    wrong.extend((!rows.eq(figure.rows.iter().cloned())).then(|| format!("{table:?} is not {:?}", figure.rows)));
    for row in table.iter().skip(1) {
        let FigureSheet { axis, title, text, .. } = &figure.sheet;
        wrong.extend(row[2..5].iter().ne([axis, title, text]).then(|| format!("{row:?} cannot be read alone")));
        wrong.extend(from().filter(|name| !row[5].contains(*name)).map(|name| format!("{name} is not in {row:?}")));
    }
    wrong
}

/// The names of all that its numbers come from.
fn origins(sheet: &FigureSheet) -> impl Iterator<Item = &String> {
    sheet.studies.iter().map(|study| &study.name).chain(sheet.sources.iter().map(|source| &source.name))
}

/// Reads CSV as RFC 4180 has it: lines end with CR LF, a quotation mark inside quotation marks stands twice.
fn cells(csv: &str) -> Result<Vec<Vec<String>>, String> {
    let (mut table, mut row, mut rest) = (Vec::new(), Vec::new(), csv);
    while !rest.is_empty() {
        let mut cell = String::new();
        if let Some(quoted) = rest.strip_prefix('"') {
            rest = quoted;
            loop {
                let (part, after) = rest.split_once('"').ok_or("a cell does not end")?;
                cell.push_str(part);
                rest = after;
                match rest.strip_prefix('"') {
                    Some(after) => rest = after,
                    None => break,
                }
                cell.push('"');
            }
        } else {
            let ends = rest.find([',', '\r', '\n', '"']).unwrap_or(rest.len());
            cell.push_str(&rest[..ends]);
            rest = &rest[ends..];
        }
        row.push(cell);
        if let Some(after) = rest.strip_prefix(',') {
            rest = after;
        } else if let Some(after) = rest.strip_prefix("\r\n") {
            rest = after;
            table.push(mem::take(&mut row));
        } else {
            return Err(format!("after a cell: {:?}", rest.chars().next()));
        }
    }
    if row.is_empty() { Ok(table) } else { Err("the last line does not end".to_owned()) }
}

#[test]
fn csv_is_read_as_the_rules_have_it() {
    assert_eq!(cells("a,\"b, \"\"c\"\"\"\r\n\"\",d\r\n").unwrap(), [["a", "b, \"c\""], ["", "d"]]);
    for broken in ["a,b", "a\n", "\"a\r\n", "\"a\"b\r\n", "a\"b\r\n"] {
        assert!(cells(broken).is_err(), "{broken:?}");
    }
}
