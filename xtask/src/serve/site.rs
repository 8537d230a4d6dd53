//! Which file an address means.

use std::path::PathBuf;

use crate::serve::Prefix;

/// A folder and the address under which it is served.
#[derive(Debug, Clone)]
pub struct Site {
    root: PathBuf,
    prefix: Prefix,
}

/// What lies at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A file, with its path relative to the root (`/quiz/index.html`).
    File { file: PathBuf, path: String },
    /// A folder asked for without its slash: the address with it.
    Moved(String),
    /// Nothing.
    Missing,
}

impl Site {
    pub fn new(root: PathBuf, prefix: Prefix) -> Self {
        Self { root, prefix }
    }

    /// A file of the site by its name.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Looks up an address as it stands in a request: the path, escaped, perhaps with a query.
    pub fn find(&self, address: &str) -> Found {
        let (path, query) = match address.split_once('?') {
            Some((path, query)) => (path, format!("?{query}")),
            None => (address, String::new()),
        };
        if self.prefix.is_bare(path) {
            return Found::Moved(format!("{}{query}", self.prefix.as_str()));
        }
        let Some(inside) = self.prefix.strip(path) else { return Found::Missing };
        let Some(relative) = decoded(inside).filter(|relative| is_safe(relative)) else { return Found::Missing };
        let file = self.root.join(&relative);
        if file.is_dir() && !relative.is_empty() && !relative.ends_with('/') {
            // Said with the path as it came, so that nothing has to be escaped anew.
            return Found::Moved(format!("{path}/{query}"));
        }
        let relative = if relative.is_empty() || relative.ends_with('/') { relative + "index.html" } else { relative };
        match self.inside(&relative) {
            Some(file) => Found::File { file, path: format!("/{relative}") },
            None => Found::Missing,
        }
    }

    /// The file, unless it is none or a link leads out of the folder.
    fn inside(&self, relative: &str) -> Option<PathBuf> {
        let root = self.root.canonicalize().ok()?;
        let file = self.root.join(relative).canonicalize().ok()?;
        (file.is_file() && file.starts_with(root)).then_some(file)
    }
}

/// Only plain names between single slashes; no name that goes up, begins with a dot, or that hosts keep for themselves (`_headers`).
fn is_safe(relative: &str) -> bool {
    let plain = |name: &str| !name.is_empty() && !name.starts_with(['.', '_']) && !name.contains(['\\', ':', '\0']);
    let names = relative.strip_suffix('/').unwrap_or(relative);
    relative.is_empty() || names.split('/').all(plain)
}

/// Reads `%41` as `A`. `None` when what comes out is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut read = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let value = digit(bytes.next())? * 16 + digit(bytes.next())?;
            read.push(u8::try_from(value).ok()?);
        } else {
            read.push(byte);
        }
    }
    String::from_utf8(read).ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs, process};

    use super::{Found, Site};
    use crate::serve::Prefix;

    /// A small site beside a file that nobody may have.
    fn with_site(prefix: &str, test: impl FnOnce(&Site)) {
        let outer = env::temp_dir().join(format!("xtask-site-{}-{}", process::id(), prefix.len()));
        let root = outer.join("dist");
        fs::create_dir_all(root.join("quiz/paper")).unwrap();
        fs::create_dir_all(root.join("empty")).unwrap();
        for file in
            ["index.html", "boot.js", "_headers", "quiz/index.html", "quiz/ü.txt", "quiz/paper/index.html", "../secret.txt"]
        {
            fs::write(root.join(file), file).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(outer.join("secret.txt"), root.join("link.txt")).unwrap();
        test(&Site::new(root, Prefix::parse(prefix).unwrap()));
        fs::remove_dir_all(outer).unwrap();
    }

    fn read(site: &Site, address: &str) -> String {
        match site.find(address) {
            Found::File { file, .. } => fs::read_to_string(Path::new(&file)).unwrap(),
            Found::Moved(to) => format!("-> {to}"),
            Found::Missing => "missing".to_owned(),
        }
    }

    #[test]
    fn addresses_mean_files() {
        with_site("/", |site| {
            for (address, found) in [
                ("/", "index.html"),
                ("/index.html", "index.html"),
                ("/boot.js?v=1", "boot.js"),
                ("/quiz/", "quiz/index.html"),
                ("/quiz", "-> /quiz/"),
                ("/quiz/paper?a=b", "-> /quiz/paper/?a=b"),
                ("/quiz/%C3%BC.txt", "quiz/ü.txt"),
                ("/%71uiz", "-> /%71uiz/"),
                ("/boot.js/", "missing"),
                ("/empty/", "missing"),
                ("/nothing", "missing"),
            ] {
                assert_eq!(read(site, address), found, "{address}");
            }
        });
    }

    #[test]
    fn nothing_outside_can_be_reached() {
        with_site("/a/", |site| {
            assert_eq!(read(site, "/a/boot.js"), "boot.js");
            for address in [
                "/a/../secret.txt",
                "/a/%2e%2e/secret.txt",
                "/a/..%2fsecret.txt",
                "/a/quiz/../../secret.txt",
                "/a/..%5csecret.txt",
                "/a//secret.txt",
                "/a//etc/passwd",
                "/a/%2fetc/passwd",
                "/a/./boot.js",
                "/a/C:/secret.txt",
                "/a/boot.js%00",
                "/a/%zz",
                "/a/%c3",
                "/a/_headers",
                "/a/link.txt",
                "/boot.js",
                "/",
                "",
                "*",
            ] {
                assert_eq!(read(site, address), "missing", "{address}");
            }
        });
    }

    #[test]
    fn redirects_stay_under_the_prefix() {
        with_site("/a/b/", |site| {
            assert_eq!(read(site, "/a/b"), "-> /a/b/");
            assert_eq!(read(site, "/a/b/quiz"), "-> /a/b/quiz/");
            assert_eq!(read(site, "/a/b/quiz/"), "quiz/index.html");
            assert_eq!(read(site, "/quiz"), "missing");
            assert_eq!(read(site, "//elsewhere.example/quiz"), "missing");
        });
    }
}
