//! Compressed files, each compressed once, when it is first asked for.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::SystemTime;

use crate::brotli;

/// The compressed files, each under its path, time and size: a file that is built anew is compressed anew.
#[derive(Default)]
pub struct Encoded(Mutex<HashMap<Key, Arc<OnceLock<Option<Body>>>>>);

type Key = (PathBuf, Option<SystemTime>, u64);

/// Bytes that several answers may share.
pub type Body = Arc<[u8]>;

impl Encoded {
    /// The file, compressed. Requests that come while it is being compressed wait for it; other files are not held up.
    pub fn brotli(&self, file: &Path) -> io::Result<Body> {
        let data = file.metadata()?;
        let key = (file.to_path_buf(), data.modified().ok(), data.len());
        let cell = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        let compressed = || fs::read(file).and_then(|bytes| brotli::compressed(&bytes)).ok().map(Body::from);
        cell.get_or_init(compressed).clone().ok_or_else(|| io::Error::other("it could not be compressed"))
    }
}

/// Whether the client accepts brotli, by its header Accept-Encoding.
pub fn accepts_brotli(encodings: &str) -> bool {
    encodings.split(',').any(|encoding| {
        let mut parts = encoding.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.filter_map(|part| part.strip_prefix("q=")).any(|weight| weight.parse() == Ok(0.0));
        name.eq_ignore_ascii_case("br") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::accepts_brotli;

    #[test]
    fn brotli_is_sent_only_to_those_who_read_it() {
        assert!(accepts_brotli("gzip, deflate, br, zstd"));
        assert!(accepts_brotli("BR;q=0.5"));
        assert!(!accepts_brotli("gzip, br;q=0"));
        assert!(!accepts_brotli("gzip, brotli"));
        assert!(!accepts_brotli(""));
    }
}
