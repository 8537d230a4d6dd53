//! What to read again, in order of need, and the answers by topic.

use quiz::{Score, Tally, sort_short};
use site::{MenuEntry, Word};

use super::{head, row_head};
use crate::Route;
use crate::el::{El, el};
use crate::view::{Site, line, link, whole};

/// Need is the points that were lost on a page: a page where much was asked and half was missed comes before one where the only question was missed.
pub fn topics(site: &Site, score: &Score) -> El {
    let asked: Vec<_> = site.taught().filter_map(|(route, entry)| Some((route, entry, score.page(&entry.slug)?))).collect();
    let mut reread: Vec<_> = asked.iter().filter(|(_, _, tally)| lost(tally) > 0).collect();
    sort_short(&mut reread, |(_, _, tally)| std::cmp::Reverse(lost(tally)));
    let again = if reread.is_empty() {
        line(site, Word::ResultNothingToReread)
    } else {
        el("ol")
            .class("reread")
            .each(reread.into_iter().map(|(route, entry, _)| el("li").with(link(site, route).with(&entry.short))))
    };
    let rows = asked.iter().map(|(route, entry, tally)| topic(site, route, entry, tally));
    let table = el("table")
        .class("result-table")
        .with(el("caption").with(site.text(Word::ResultByTopic)))
        .with(head(site, &[Word::ResultTopic, Word::ResultRight, Word::ReportScore]))
        .with(el("tbody").each(rows));
    el("div").with(el("h3").with(site.text(Word::ResultReread))).with(again).with(table)
}

fn lost(tally: &Tally) -> u32 {
    100 * tally.asked - tally.points
}

fn topic(site: &Site, route: &Route, entry: &MenuEntry, tally: &Tally) -> El {
    let (right, of) = (tally.right.to_string(), tally.asked.to_string());
    el("tr")
        .with(row_head().with(link(site, route).with(&entry.short)))
        .with(el("td").with(site.fill(Word::ResultOf, &[("right", &right), ("of", &of)])))
        .with(el("td").with(whole(tally.mean().unwrap_or_default())))
}
