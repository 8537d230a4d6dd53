//! The folder of the address under which the site is served.

use crate::failure::Failure;

/// Begins and ends with a slash: `/`, `/a/b/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix(String);

impl Prefix {
    /// Reads `a/b`, `/a/b` or `/a/b/`. Errors when a part could mean something else in an address.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let parts = text.trim_matches('/');
        let plain = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(is_plain);
        if parts.is_empty() {
            return Ok(Self::default());
        }
        if !parts.split('/').all(plain) {
            let what = format!("`--prefix {text}`: a prefix is made of letters, digits, hyphens and slashes, like /a/b/");
            return Err(Failure::Misread(what));
        }
        Ok(Self(format!("/{parts}/")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What of the path lies under the prefix.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(&self.0)
    }

    /// Whether the path is the prefix without its last slash.
    pub fn is_bare(&self, path: &str) -> bool {
        self.0.len() > 1 && format!("{path}/") == self.0
    }
}

impl Default for Prefix {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::Prefix;

    #[test]
    fn a_prefix_begins_and_ends_with_a_slash() {
        for (text, read) in [("", "/"), ("/", "/"), ("a", "/a/"), ("/a/b", "/a/b/"), ("/a.b/c/", "/a.b/c/")] {
            assert_eq!(Prefix::parse(text).map(|prefix| prefix.0), Ok(read.to_owned()), "{text}");
        }
        for text in ["/a//b/", "/../", "/a b/", "/a?/", "/%61/"] {
            assert!(Prefix::parse(text).is_err(), "{text}");
        }
    }
}
