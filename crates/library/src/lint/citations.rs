//! A page that says that something has an effect cites the claim that carries it.

use super::texts::Texts;
use super::word_list::words;
use crate::Problems;
use crate::written::Part;

pub fn check(texts: &Texts, problems: &mut Problems) {
    let framed = words(&texts.lint.citations.framed, texts.digits);
    let uncited =
        texts.passages.iter().filter(|passage| passage.part.of_page() && passage.claims.is_empty() && !passage.broken);
    for passage in uncited {
        for (verb, _) in texts.effects.stated(passage, &framed) {
            let title = format!("`{}` is said of an effect that no claim carries", passage.said(&verb));
            let remedy = match passage.part {
                Part::Heading => "cite a claim in the section below with [@claim-id]",
                Part::Title | Part::Message | Part::Description => "cite a claim on this page with [@claim-id]",
                Part::Cell => "cite the claim in a cell of this row with [@claim-id]",
                _ => "cite the claim at the end with [@claim-id]",
            };
            problems.add(passage.place(verb), title, "without a claim", remedy);
        }
    }
}
