//! Texts as a search compares them.

/// The text in lower case, without accents on Latin letters and without apostrophes; everything else that is not a letter or digit is a space.
///
/// Written out for Latin letters, because the tables of Unicode would weigh more in the wasm than the whole search. Other letters stay as they are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à'..='å' | 'À'..='Å' => folded.push('a'),
            'ç' | 'Ç' => folded.push('c'),
            'è'..='ë' | 'È'..='Ë' => folded.push('e'),
            'ì'..='ï' | 'Ì'..='Ï' => folded.push('i'),
            'ñ' | 'Ñ' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => folded.push('o'),
            'ù'..='ü' | 'Ù'..='Ü' => folded.push('u'),
            'ý' | 'ÿ' | 'Ý' => folded.push('y'),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '\'' | '’' => {}
            letter if letter.is_ascii() || !letter.is_alphanumeric() => folded.push(' '),
            letter => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_case_and_signs_do_not_count() {
        assert_eq!(fold("Sjögren's Disease (ME/CFS)"), "sjogrens disease  me cfs ");
        assert_eq!(fold("Müller’s naïve Ærø, 4.5 mg"), "mullers naive aero  4 5 mg");
        assert_eq!(fold("чай"), "чай");
    }
}
