//! The answer to a request, apart from the network.

use std::fs;
use std::io;
use std::path::Path;

use crate::serve::encoded::{Body, Encoded, accepts_brotli};
use crate::serve::headers::Rules;
use crate::serve::kind::{compresses, content_type};
use crate::serve::site::{Found, Site};

/// A site with what is kept from one request to the next.
pub struct Host {
    site: Site,
    encoded: Encoded,
}

/// What of a request matters.
pub struct Asked<'a> {
    pub address: &'a str,
    /// Its header Accept-Encoding.
    pub encodings: &'a str,
    /// Whether its method is GET or HEAD.
    pub readable: bool,
}

/// What to send.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Body,
}

impl Host {
    pub fn new(site: Site) -> Self {
        Self { site, encoded: Encoded::default() }
    }

    /// Answers with the file, a redirect, or the site's page for unknown addresses. The site's own headers stand on all of them.
    pub fn answer(&self, asked: &Asked<'_>) -> Answer {
        if !asked.readable {
            return self.plain(405, "Only GET and HEAD are served here.\n").with("Allow", "GET, HEAD");
        }
        match self.site.find(asked.address) {
            Found::File { file, path } => match self.body(200, &file, &path, asked.encodings) {
                Ok(answer) => answer,
                Err(error) => self.plain(500, &format!("The file cannot be read: {error}\n")),
            },
            Found::Moved(to) => self.plain(301, &format!("See {to}\n")).with("Location", &to),
            Found::Missing => {
                let page = self.site.file("404.html");
                self.body(404, &page, "/404.html", asked.encodings)
                    .unwrap_or_else(|_| self.plain(404, "There is nothing here.\n"))
            }
        }
    }

    fn body(&self, status: u16, file: &Path, path: &str, encodings: &str) -> io::Result<Answer> {
        let kind = content_type(file);
        let compressible = compresses(kind);
        let brotli = compressible && accepts_brotli(encodings);
        let body = if brotli { self.encoded.brotli(file)? } else { fs::read(file)?.into() };
        let mut answer = Answer { status, headers: self.rules().headers(path), body }.with("Content-Type", kind);
        if brotli {
            answer = answer.with("Content-Encoding", "br");
        }
        if compressible {
            answer = answer.with("Vary", "Accept-Encoding");
        }
        let cached = answer.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control"));
        // A build replaces files under their names, so the browser has to ask.
        Ok(if cached { answer } else { answer.with("Cache-Control", "no-cache") })
    }

    fn plain(&self, status: u16, text: &str) -> Answer {
        let answer = Answer { status, headers: self.rules().headers("/"), body: text.as_bytes().into() };
        answer.with("Content-Type", "text/plain; charset=utf-8")
    }

    /// Read for each answer: a build may have changed them.
    fn rules(&self) -> Rules {
        Rules::parse(&fs::read_to_string(self.site.file("_headers")).unwrap_or_default())
    }
}

impl Answer {
    fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::{Answer, Asked, Host};
    use crate::serve::{Prefix, Site};

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn answers_are_those_of_a_static_host() {
        let root = env::temp_dir().join(format!("xtask-host-{}", process::id()));
        fs::create_dir_all(root.join("quiz")).unwrap();
        fs::write(root.join("_headers"), "/*\n  X-Policy: strict\n").unwrap();
        fs::write(root.join("404.html"), "<p>lost</p>").unwrap();
        fs::write(root.join("app.wasm"), "a".repeat(5000)).unwrap();
        let host = Host::new(Site::new(root.clone(), Prefix::parse("/a/").unwrap()));
        let ask = |address, encodings, readable| host.answer(&Asked { address, encodings, readable });

        let wasm = ask("/a/app.wasm", "gzip, br", true);
        assert_eq!((wasm.status, header(&wasm, "Content-Type")), (200, Some("application/wasm")));
        assert_eq!((header(&wasm, "Content-Encoding"), wasm.body.len() < 100), (Some("br"), true));
        let plain = ask("/a/app.wasm", "", true);
        assert_eq!((header(&plain, "Content-Encoding"), plain.body.len()), (None, 5000));
        let lost = ask("/a/nothing", "", true);
        assert_eq!((lost.status, &*lost.body), (404, b"<p>lost</p>".as_slice()));
        let moved = ask("/a/quiz", "", true);
        assert_eq!((moved.status, header(&moved, "Location")), (301, Some("/a/quiz/")));
        let posted = ask("/a/app.wasm", "", false);
        assert_eq!((posted.status, header(&posted, "Allow")), (405, Some("GET, HEAD")));
        for answer in [wasm, plain, lost, moved, posted] {
            assert_eq!(header(&answer, "X-Policy"), Some("strict"));
        }
        fs::remove_dir_all(root).unwrap();
    }
}
