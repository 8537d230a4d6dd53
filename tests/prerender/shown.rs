//! What a picture must show of its values. Each function says what is wrong, so that the same rules hold for content and for values at random.

use evidence::Standing;
use library::{Amount, Compared, Counted, MapMark, PairSheet, Plot};

use crate::picture::{Mark, Picture, Shape};

/// Half of the last digit of a place.
const HALF: f64 = 0.005 + 1e-9;

type Wrong = Vec<String>;

/// What is wrong with the pictures of a plot.
pub fn wrong(plot: &Plot, pictures: &[Picture]) -> Wrong {
    let wanted = if matches!(plot, Plot::Doses(_)) { 2 } else { 1 };
    if pictures.len() != wanted {
        return vec![format!("{} pictures", pictures.len())];
    }
    let picture = &pictures[0];
    let mut wrong: Wrong = pictures.iter().flat_map(outside).collect();
    wrong.extend(pictures.iter().filter_map(|picture| {
        let stops = picture.marks.iter().filter(|mark| mark.stop).count();
        (stops != 1).then(|| format!("Tab leads to {stops} marks"))
    }));
    wrong.extend(match plot {
        Plot::Forest { ratio, rows } => each(rows, &picture.marks, {
            let axis = Axis::of(picture, *ratio);
            move |row, mark| axis.as_ref().map_or_else(Clone::clone, |axis| compared(axis, row, mark))
        }),
        Plot::People(rows) => people(rows, &picture.marks),
        Plot::Doses(rows) => [(&pictures[0], false), (&pictures[1], true)]
            .into_iter()
            .flat_map(|(picture, log)| {
                let axis = Axis::of(picture, log);
                each(rows, &picture.marks, |row, mark| axis.as_ref().map_or_else(Clone::clone, |axis| dosed(axis, row, mark)))
            })
            .collect(),
        Plot::Bars(rows) => {
            let axis = Axis::of(picture, false);
            each(rows, &picture.marks, |row, mark| axis.as_ref().map_or_else(Clone::clone, |axis| bar(axis, row, mark)))
        }
        Plot::Pairs(rows) => pairs(rows, &picture.marks),
        Plot::Map(rows) => map(rows, picture),
    });
    wrong
}

/// A mark for each value, in the same order.
fn each<T>(rows: &[T], marks: &[Mark], wrong: impl Fn(&T, &Mark) -> Wrong) -> Wrong {
    if rows.len() != marks.len() {
        return vec![format!("{} marks for {} values", marks.len(), rows.len())];
    }
    let named = |(row, mark): (&T, &Mark)| {
        let wrong = wrong(row, mark).into_iter();
        wrong.map(|what| format!("{}: {what}", mark.words)).collect::<Vec<_>>()
    };
    rows.iter().zip(marks).flat_map(named).collect()
}

/// What the frame would cut off.
fn outside(picture: &Picture) -> Wrong {
    let inside = |shape: &Shape| {
        shape.low.0.min(shape.high.0) >= -HALF
            && shape.low.1.min(shape.high.1) >= -HALF
            && shape.low.0.max(shape.high.0) <= picture.width + HALF
            && shape.low.1.max(shape.high.1) <= picture.height + HALF
    };
    picture.shapes.iter().filter(|shape| !inside(shape)).map(|shape| format!("outside: {shape:?}")).collect()
}

/// The axis as a reader has it: through the first and the last value that it names.
struct Axis {
    log: bool,
    first: (f64, f64),
    last: (f64, f64),
}

impl Axis {
    fn of(picture: &Picture, log: bool) -> Result<Self, Wrong> {
        let mut ticks = picture.ticks.clone();
        ticks.sort_by(|one, other| one.0.total_cmp(&other.0));
        match ticks.as_slice() {
            [first, .., last] if first.1 < last.1 => Ok(Self { log, first: *first, last: *last }),
            _ => Err(vec![format!("nobody can read an axis that names {ticks:?}")]),
        }
    }

    /// How far along from the first to the last.
    fn share(&self, value: f64) -> f64 {
        let straight = |value: f64| if self.log { value.ln() } else { value };
        let (low, high) = (straight(self.first.0), straight(self.last.0));
        (straight(value) - low) / (high - low)
    }

    fn place(&self, value: f64) -> f64 {
        self.first.1 + self.share(value) * (self.last.1 - self.first.1)
    }

    /// Says so where the place is not that of the value.
    fn at(&self, what: &str, value: f64, place: f64) -> Option<String> {
        let (share, wanted) = (self.share(value), self.place(value));
        // The places of both names are rounded as well.
        let near = HALF * (1.0 + share.abs() + (1.0 - share).abs()) + 1e-6;
        ((place - wanted).abs() > near).then(|| format!("{what} {value} stands at {place}, not at {wanted:.3}"))
    }
}

fn compared(axis: &Axis, row: &Compared, mark: &Mark) -> Wrong {
    let (points, open) = (mark.of("figure-point"), !mark.of("figure-point--open").is_empty());
    let lines = mark.of("figure-interval").into_iter().filter(|line| line.is_level()).collect::<Vec<_>>();
    let [point] = points.as_slice() else { return vec![format!("{} points", points.len())] };
    let mut wrong: Wrong = axis.at("the value", row.value, point.centre().0).into_iter().collect();
    match (row.interval, lines.as_slice()) {
        (None, []) => wrong.extend((!open).then(|| "looks as if it had an interval".to_owned())),
        (Some((low, high)), [line]) => {
            wrong.extend(axis.at("the lower end", low, line.low.0));
            wrong.extend(axis.at("the upper end", high, line.high.0));
            wrong.extend((open || line.is("figure-interval--approximate") != row.approximate).then(|| "wrong line".to_owned()));
            let ends: Vec<f64> = mark
                .of("figure-interval")
                .iter()
                .filter(|end| end.width() == 0.0 && !end.is_level())
                .map(|end| end.low.0)
                .collect();
            wrong.extend((ends != [line.low.0, line.high.0]).then(|| format!("ends at {ends:?}")));
            wrong.extend(((point.centre().1 - line.low.1).abs() > HALF).then(|| "the point is beside its line".to_owned()));
        }
        _ => wrong.push(format!("{} lines", lines.len())),
    }
    wrong
}

fn people(rows: &[Counted], marks: &[Mark]) -> Wrong {
    let arms: Vec<_> = rows.iter().flat_map(|row| &row.arms).collect();
    each(&arms, marks, |arm, mark| {
        let (counted, other) = (mark.of("dot--counted"), mark.of("dot--other"));
        let mut wrong = Vec::new();
        if (counted.len(), other.len()) != (arm.counted as usize, (arm.whole - arm.counted) as usize) {
            wrong.push(format!("{} and {} dots, not {} of {}", counted.len(), other.len(), arm.counted, arm.whole));
        }
        let all: Vec<&Shape> = counted.into_iter().chain(other).collect();
        wrong.extend(touching(&all));
        wrong
    })
}

/// No two hide each other.
fn touching(circles: &[&Shape]) -> Wrong {
    let near = |one: &Shape, other: &Shape| {
        let (dx, dy) = (one.centre().0 - other.centre().0, one.centre().1 - other.centre().1);
        dx.hypot(dy) < (one.width() + other.width()) / 2.0 - 2.0 * HALF
    };
    let pairs = circles.iter().enumerate().flat_map(|(n, one)| circles[n + 1..].iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| near(one, other)).map(|(one, other)| format!("{one:?} lies on {other:?}")).collect()
}

fn dosed(axis: &Axis, row: &Amount, mark: &Mark) -> Wrong {
    let points = mark.of("figure-point");
    if points.len() != row.values.len() {
        return vec![format!("{} points for {:?}", points.len(), row.values)];
    }
    let places = row.values.iter().zip(&points);
    let mut wrong: Wrong = places.filter_map(|(value, point)| axis.at("the dose", *value, point.centre().0)).collect();
    let ends = |best: fn(f64, f64) -> f64| points.iter().map(|point| point.centre().0).reduce(best).unwrap_or_default();
    let (low, high) = (ends(f64::min), ends(f64::max));
    let lines = mark.of("figure-interval");
    let spans = |line: &&Shape| (line.low.0 - low).abs() <= 2.0 * HALF && (line.high.0 - high).abs() <= 2.0 * HALF;
    let same = row.values.iter().all(|value| *value == row.values[0]);
    wrong.extend((lines.len() != usize::from(!same) || !lines.iter().all(spans)).then(|| format!("its line is {lines:?}")));
    wrong
}

fn bar(axis: &Axis, row: &Amount, mark: &Mark) -> Wrong {
    let [bar] = mark.of("figure-bar")[..] else { return vec!["not one bar".to_owned()] };
    let [value, rest @ ..] = row.values.as_slice() else { return vec!["no value".to_owned()] };
    let (low, high) = (value.min(0.0), value.max(0.0));
    let mut wrong: Wrong = axis.at("a bar from", low, bar.low.0).into_iter().collect();
    // Even nothing can be seen. The width of a bar is rounded as its place is.
    let wanted = (axis.place(high) - axis.place(low)).max(1.0);
    wrong.extend(
        ((bar.width() - wanted).abs() > 4.0 * HALF).then(|| format!("{value} is {} wide, not {wanted:.3}", bar.width())),
    );
    let lines = mark.of("figure-interval");
    let range = row.interval.or_else(|| rest.first().map(|to| (*value, *to)));
    match (range, lines.as_slice()) {
        (None, []) => {}
        (Some((low, high)), [line]) => {
            wrong.extend(axis.at("the lower end", low, line.low.0));
            wrong.extend(axis.at("the upper end", high, line.high.0));
        }
        _ => wrong.push(format!("{} lines for {range:?}", lines.len())),
    }
    wrong
}

fn pairs(rows: &[PairSheet], marks: &[Mark]) -> Wrong {
    let studies: Vec<_> = rows.iter().flat_map(|row| [&row.early].into_iter().chain(&row.later)).collect();
    let most = studies.iter().map(|study| study.people).max().unwrap_or_default();
    let mut wrong = each(&studies, marks, |study, mark| {
        let [disc] = mark.of("figure-study")[..] else { return vec!["not one disc".to_owned()] };
        let mut wrong: Wrong = by_area(study.people, most, 40.0, 2.0, disc).into_iter().collect();
        wrong.extend((disc.is("figure-study--alone") == study.controlled).then(|| "wrong disc".to_owned()));
        wrong
    });
    wrong.extend(touching(&marks.iter().flat_map(|mark| mark.of("figure-study")).collect::<Vec<_>>()));
    wrong
}

/// The area is to the largest as the people are, except that the smallest can still be seen.
fn by_area(people: u32, most: u32, largest: f64, least: f64, disc: &Shape) -> Option<String> {
    let radius = (largest * largest * f64::from(people) / f64::from(most.max(1))).sqrt().max(least);
    let drawn = disc.width() / 2.0;
    ((drawn - radius).abs() > HALF).then(|| format!("radius {drawn}, not {radius:.3}, for {people} of at most {most} people"))
}

fn map(rows: &[MapMark], picture: &Picture) -> Wrong {
    let most = rows.iter().map(|row| row.people).max().unwrap_or_default();
    // Numbers tell which is which; the order is that of the cells.
    let mut marks = picture.marks.clone();
    marks.sort_by_key(|mark| mark.text.parse::<usize>().unwrap_or_default());
    let numbers: Vec<String> = marks.iter().map(|mark| mark.text.clone()).collect();
    let mut wrong = Vec::new();
    wrong.extend((!numbers.iter().enumerate().all(|(n, text)| *text == (n + 1).to_string())).then(|| format!("{numbers:?}")));
    let cells: Vec<&Shape> = picture.shapes.iter().filter(|shape| shape.is("figure-cell")).collect();
    let columns = cells.len() / Standing::ALL.len();
    wrong.extend((columns * Standing::ALL.len() != 24).then(|| format!("{} cells", cells.len())));
    wrong.extend(each(rows, &marks, |row, mark| {
        let class = if row.people == 0 { "map-none" } else { "map-people" };
        let [disc] = mark.of(class)[..] else { return vec![format!("not one {class}")] };
        let mut wrong = Vec::new();
        if row.people > 0 {
            wrong.extend(by_area(row.people, most, 11.0, 2.0, disc));
        }
        let line = Standing::ALL.iter().position(|standing| *standing == row.standing).unwrap();
        let cell = cells[line * columns + row.certainty];
        let inside =
            cell.low.0 <= disc.low.0 && disc.high.0 <= cell.high.0 && cell.low.1 <= disc.low.1 && disc.high.1 <= cell.high.1;
        wrong.extend((!inside).then(|| format!("{disc:?} is not in {cell:?}")));
        wrong
    }));
    let discs = marks.iter().flat_map(|mark| [mark.of("map-people"), mark.of("map-none")].concat());
    wrong.extend(touching(&discs.collect::<Vec<_>>()));
    wrong
}
