//! What was probably meant by a name that does not exist.

/// What to write instead of an unknown id.
pub fn remedy(what: &str, id: &str, known: &[String]) -> String {
    let nearest = known.iter().min_by_key(|other| distance(id, other));
    match nearest {
        Some(nearest) if distance(id, nearest) <= id.len() / 3 => format!("did you mean `{nearest}`?"),
        _ => format!("write an id that exists, or add the {what}"),
    }
}

/// Levenshtein's edit distance, in characters.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distances_as_published() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
