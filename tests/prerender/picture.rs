//! Reads a drawn picture back: what stands where, which marks can be reached, and which values the axis names.

use roxmltree::{Document, Node};

use crate::html::single_spaced;

/// A picture that was drawn.
#[derive(Debug, Clone)]
pub struct Picture {
    pub marks: Vec<Mark>,
    /// Value and place of each line of the axis that has a name.
    pub ticks: Vec<(f64, f64)>,
    /// All that is drawn, whether or not it belongs to a mark.
    pub shapes: Vec<Shape>,
    /// What is written in it.
    pub text: String,
    pub width: f64,
    pub height: f64,
}

/// Something in it that says its words.
#[derive(Debug, Clone)]
pub struct Mark {
    pub words: String,
    /// Tab leads to it.
    pub stop: bool,
    pub shapes: Vec<Shape>,
    /// What is written in it.
    pub text: String,
}

/// A line, a rectangle or a circle, by its two corners.
#[derive(Debug, Clone)]
pub struct Shape {
    pub class: String,
    pub low: (f64, f64),
    pub high: (f64, f64),
}

impl Shape {
    pub fn is(&self, class: &str) -> bool {
        self.class.split(' ').any(|one| one == class)
    }

    pub fn centre(&self) -> (f64, f64) {
        ((self.low.0 + self.high.0) / 2.0, (self.low.1 + self.high.1) / 2.0)
    }

    pub fn width(&self) -> f64 {
        self.high.0 - self.low.0
    }

    pub fn height(&self) -> f64 {
        self.high.1 - self.low.1
    }

    /// A line from left to right.
    pub fn is_level(&self) -> bool {
        self.height() == 0.0
    }
}

impl Mark {
    /// Its shapes of a class.
    pub fn of(&self, class: &str) -> Vec<&Shape> {
        self.shapes.iter().filter(|shape| shape.is(class)).collect()
    }
}

impl Picture {
    /// The pictures with marks in a page, in their order.
    pub fn all(html: &str) -> Vec<Self> {
        let begins = html.match_indices("<svg").map(|(at, _)| &html[at..]);
        let pictures = begins.filter(|rest| rest[..rest.find('>').unwrap()].contains("figure-picture"));
        pictures.map(|rest| Self::read(&rest[..rest.find("</svg>").unwrap() + 6])).filter(|one| !one.marks.is_empty()).collect()
    }

    /// Panics where it is not well-formed XML.
    pub fn read(svg: &str) -> Self {
        let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
        let root = document.root_element();
        let size: Vec<f64> = root.attribute("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
        let marks = root.descendants().filter(|node| node.has_attribute("data-mark"));
        Self {
            marks: marks.map(mark).collect(),
            ticks: root.descendants().filter_map(tick).collect(),
            shapes: shapes(root),
            text: text(root),
            width: size[2],
            height: size[3],
        }
    }
}

fn mark(node: Node) -> Mark {
    Mark {
        words: single_spaced(node.attribute("aria-label").unwrap_or_default()),
        stop: node.attribute("tabindex") == Some("0"),
        shapes: shapes(node),
        text: text(node),
    }
}

/// All that is written inside, line by line.
pub fn text(node: Node) -> String {
    let texts = node.descendants().filter(|node| node.is_text()).filter_map(|node| node.text());
    single_spaced(&texts.collect::<Vec<_>>().join(" "))
}

/// A line of the grid with a number beside it.
fn tick(node: Node) -> Option<(f64, f64)> {
    let mut parts = node.children().filter(Node::is_element);
    let (line, name, None) = (parts.next()?, parts.next()?, parts.next()) else { return None };
    let named = line.attribute("class") == Some("figure-grid") && name.has_tag_name("text");
    let value = text(name).replace('\u{2212}', "-").parse().ok()?;
    named.then(|| (value, shape(line).unwrap().low.0))
}

fn shapes(node: Node) -> Vec<Shape> {
    node.descendants().filter_map(shape).collect()
}

fn shape(node: Node) -> Option<Shape> {
    let number = |name: &str| node.attribute(name).and_then(|number| number.parse::<f64>().ok());
    let (low, high) = match node.tag_name().name() {
        "line" => ((number("x1")?, number("y1")?), (number("x2")?, number("y2")?)),
        "rect" => {
            let (x, y) = (number("x")?, number("y")?);
            ((x, y), (x + number("width")?, y + number("height")?))
        }
        "circle" => {
            let (x, y, r) = (number("cx")?, number("cy")?, number("r")?);
            ((x - r, y - r), (x + r, y + r))
        }
        _ => return None,
    };
    let (x, y) = moved(node);
    let class = node.attribute("class").unwrap_or_default().to_owned();
    Some(Shape { class, low: (low.0 + x, low.1 + y), high: (high.0 + x, high.1 + y) })
}

/// How far the groups around it move it.
fn moved(node: Node) -> (f64, f64) {
    let moves = node.ancestors().filter_map(|node| node.attribute("transform"));
    let moves = moves.map(|text| {
        let numbers = text.strip_prefix("translate(").unwrap().trim_end_matches(')');
        let (x, y) = numbers.split_once(' ').unwrap();
        (x.parse::<f64>().unwrap(), y.parse::<f64>().unwrap())
    });
    moves.fold((0.0, 0.0), |(x, y), (dx, dy)| (x + dx, y + dy))
}
