//! Just enough HTML to look into pages that our own renderer wrote: quoted attributes, elements that are closed.

/// A start tag with what stands between it and its end.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    /// Where the inner HTML begins and ends; both the same for an element without content.
    inner: (usize, usize),
}

/// A page, taken apart.
#[derive(Debug)]
pub struct Page {
    html: String,
    pub elements: Vec<Element>,
}

/// Elements that have no end tag.
const VOID: [&str; 8] = ["area", "br", "hr", "img", "input", "link", "meta", "source"];

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Page {
    /// Takes a document apart. Panics where an element is left open or closed twice: then the page is broken.
    pub fn read(html: &str) -> Self {
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut at = 0;
        while let Some(found) = html[at..].find('<').map(|found| found + at) {
            let (end, tag) = tag_at(html, found);
            at = end;
            match tag {
                Tag::Other => {}
                Tag::End(name) => {
                    let last = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing at byte {found}"));
                    assert_eq!(elements[last].name, name, "closed at byte {found}");
                    elements[last].inner.1 = found;
                }
                Tag::Start { name, attributes, closed } => {
                    if !closed && !VOID.contains(&name.as_str()) {
                        open.push(elements.len());
                    }
                    elements.push(Element { name, attributes, inner: (at, at) });
                }
            }
        }
        let open: Vec<_> = open.iter().map(|index| &elements[*index].name).collect();
        assert!(open.is_empty(), "left open: {open:?}");
        Self { html: html.to_owned(), elements }
    }

    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.attribute("id"))
    }

    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.attribute("id") == Some(id))
    }

    /// The text of an element as a reader sees it.
    pub fn text(&self, element: &Element) -> String {
        text_of(&self.html[element.inner.0..element.inner.1])
    }
}

enum Tag {
    Start {
        name: String,
        attributes: Vec<(String, String)>,
        closed: bool,
    },
    End(String),
    /// A comment or the document type.
    Other,
}

/// The tag that begins at that byte, and the byte after it.
fn tag_at(html: &str, start: usize) -> (usize, Tag) {
    let rest = &html[start..];
    if rest.starts_with("<!--") {
        return (start + rest.find("-->").expect("a comment ends") + 3, Tag::Other);
    }
    let length = length_of(rest);
    let inside = &rest[1..length - 1];
    let tag = match (inside.strip_prefix('/'), inside.starts_with('!')) {
        (Some(name), _) => Tag::End(name.trim().to_owned()),
        (None, true) => Tag::Other,
        (None, false) => {
            let closed = inside.ends_with('/');
            let inside = inside.strip_suffix('/').unwrap_or(inside);
            let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
            Tag::Start { name: name.to_lowercase(), attributes: attributes_of(attributes), closed }
        }
    };
    (start + length, tag)
}

/// Bytes up to and with the `>` that ends the tag, which is not one inside quotation marks.
fn length_of(tag: &str) -> usize {
    let mut quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    panic!("a tag does not end: {:.80}", tag);
}

fn attributes_of(mut text: &str) -> Vec<(String, String)> {
    let mut attributes = Vec::new();
    loop {
        text = text.trim_start();
        let name_ends = text.find(|letter: char| letter == '=' || letter.is_whitespace()).unwrap_or(text.len());
        if name_ends == 0 {
            return attributes;
        }
        let (name, rest) = text.split_at(name_ends);
        let (value, rest) = match rest.strip_prefix("=\"") {
            Some(rest) => rest.split_once('"').expect("a value ends with a quotation mark"),
            None => ("", rest.strip_prefix('=').map_or(rest, |_| panic!("{name} has a value without quotation marks"))),
        };
        attributes.push((name.to_lowercase(), decode(value)));
        text = rest;
    }
}

/// Text without comments, with a space for each tag, entities read, white space made single.
pub fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<').map(|found| found + at) {
        text.push_str(&html[at..found]);
        // Whether elements stand side by side or below each other is a matter of style sheets.
        text.push(' ');
        at = tag_at(html, found).0;
    }
    text.push_str(&html[at..]);
    single_spaced(&decode(&text))
}

pub fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn decode(text: &str) -> String {
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}
