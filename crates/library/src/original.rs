//! Compares the list of sentences in `article.toml` with the article itself, for whoever has it: the text is not ours to publish.

use crate::digest::digest;
use crate::{Content, Problems};

impl Content {
    /// What the list leaves out of the article, or has and the article has not. Paragraphs of the text of which no sentence is listed are taken for
    /// headings and remarks.
    pub fn compare_article(&self, text: &str) -> Problems {
        let mut problems = Problems::default();
        let article = &self.article;
        let listed = &article.value.sentences;
        let paragraphs: Vec<Vec<(&str, String)>> =
            text.lines().map(|line| sentences(line).map(|one| (one, fingerprint(one))).collect()).collect();
        let known = |mark: &str| listed.iter().position(|sentence| sentence.fingerprint == mark);
        for paragraph in &paragraphs {
            let places: Vec<Option<usize>> = paragraph.iter().map(|(_, mark)| known(mark)).collect();
            let Some(near) = places.iter().copied().flatten().next() else { continue };
            for (missing, _) in paragraph.iter().zip(&places).filter(|(_, place)| place.is_none()) {
                let begins: String = missing.0.chars().take(40).collect();
                let title = format!("a sentence of the article is not listed: it begins `{begins}`");
                let remedy =
                    format!("add a [[sentence]] with fingerprint = \"{}\" and a [[statement]] for all that it says", missing.1);
                problems.add(article.places.at(&format!("sentence.{near}")), title, "listed in the same paragraph", remedy);
            }
        }
        let all: Vec<&String> = paragraphs.iter().flatten().map(|(_, mark)| mark).collect();
        for (index, sentence) in listed.iter().enumerate().filter(|(_, sentence)| !all.contains(&&sentence.fingerprint)) {
            let title = format!("the sentence {} is not in the article", sentence.at);
            let place = article.places.at(&format!("sentence.{index}.fingerprint"));
            problems.add(place, title, "no sentence has this mark", "take the sentence away, or compute its mark anew");
        }
        problems.sort();
        problems
    }
}

/// The sentences of a paragraph: each ends with a full stop (or its like), and the next begins with a capital.
fn sentences(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut rest = paragraph.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.match_indices(['.', '!', '?']).map(|(at, _)| at + 1);
        let next = |at: &usize| {
            rest[*at..].starts_with(char::is_whitespace) && rest[*at..].trim_start().starts_with(char::is_uppercase)
        };
        let end = ends.into_iter().find(next).unwrap_or(rest.len());
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence.trim())
    })
}

/// The first 12 hexadecimal digits of the SHA-256 of the sentence, its white space made single spaces.
fn fingerprint(sentence: &str) -> String {
    let spaced = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    digest(spaced.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, sentences};

    #[test]
    fn a_sentence_ends_before_a_capital() {
        let found: Vec<_> = sentences(" Tea is wet. It takes 4.5 minutes, e.g. in a pot!  Is it? Yes ").collect();
        assert_eq!(found, ["Tea is wet.", "It takes 4.5 minutes, e.g. in a pot!", "Is it?", "Yes"]);
    }

    /// The value is that of `printf 'Tea is wet.' | sha256sum`.
    #[test]
    fn marks_do_not_mind_white_space() {
        assert_eq!(fingerprint("Tea  is\twet."), fingerprint("Tea is wet."));
        assert_eq!(fingerprint("Tea is wet."), "5d36a9d7ef05");
    }
}
