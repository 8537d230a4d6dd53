//! The file `_headers`, in which a site tells its host what to say with every answer.
//!
//! A line that begins with a slash names addresses (`/*`, `/data/*`, `/boot.js`), the indented lines after it the headers for those.

/// The rules of the file.
#[derive(Debug, Default)]
pub struct Rules(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Rules {
    /// Reads the file. Comments (`#`) and lines that say nothing are passed over.
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if line.starts_with('/') {
                rules.push(Rule { pattern: line.trim().to_owned(), headers: Vec::new() });
            } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Self(rules)
    }

    /// The headers for a path from the root of the site (`/quiz/index.html`). A path that is no file's gets those of `/*`.
    pub fn headers(&self, path: &str) -> Vec<(String, String)> {
        self.0.iter().filter(|rule| rule.matches(path)).flat_map(|rule| rule.headers.clone()).collect()
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.pattern || path == format!("{}index.html", self.pattern),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;

    #[test]
    fn each_rule_holds_for_its_addresses() {
        let rules = Rules::parse(
            "# a comment\n/*\n  Policy: default-src 'none'; img-src data:\n  X-A: 1\n\n/data/*\n  Cache: long\n/quiz/\n\tX-Quiz: yes\n",
        );
        let names = |path: &str| rules.headers(path).into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(" ");
        assert_eq!(names("/boot.js"), "Policy X-A");
        assert_eq!(names("/data/core.json"), "Policy X-A Cache");
        assert_eq!(names("/quiz/index.html"), "Policy X-A X-Quiz");
        assert_eq!(rules.headers("/")[0].1, "default-src 'none'; img-src data:");
        assert!(Rules::parse("X-Lost: 1\n").headers("/").is_empty());
    }
}
