//! What was probably meant by a name that does not exist.

use strsim::levenshtein as distance;

/// What to write instead of an unknown id.
pub fn remedy(what: &str, id: &str, known: &[String]) -> String {
    let nearest = known.iter().min_by_key(|other| distance(id, other));
    match nearest {
        Some(nearest) if distance(id, nearest) <= id.len() / 3 => format!("did you mean `{nearest}`?"),
        _ => format!("write an id that exists, or add the {what}"),
    }
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
