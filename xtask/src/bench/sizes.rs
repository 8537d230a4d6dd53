//! The size of every file of `dist/`, as it is and compressed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread;

use crate::brotli;
use crate::failure::Failure;
use crate::stamp;

/// The files by their paths from the root of the site.
pub struct Sizes {
    pub files: BTreeMap<PathBuf, File>,
}

/// A file.
pub struct File {
    pub size: Size,
    pub bytes: Vec<u8>,
}

/// How many bytes a file takes.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub raw: usize,
    pub brotli: usize,
}

impl Sizes {
    /// Reads and compresses every file.
    pub fn of(dist: &Path) -> Result<Self, Failure> {
        let waiting = Mutex::new(stamp::files(dist));
        let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let work = || {
            let mut done = Vec::new();
            while let Some(path) = next() {
                done.push(measured(&path).map(|file| (path.strip_prefix(dist).unwrap_or(&path).to_path_buf(), file)).map_err(
                    |error| {
                        Failure::new(
                            format!("cannot measure {}: {error}", path.display()),
                            "run `cargo xtask build` and try again",
                        )
                    },
                ));
            }
            done
        };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let done: Vec<_> = thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
        });
        Ok(Self { files: done.into_iter().collect::<Result<_, _>>()? })
    }

    /// The compressed size of a file of the site, 0 when it is not there.
    pub fn brotli(&self, path: &str) -> usize {
        self.files.get(Path::new(path)).map_or(0, |file| file.size.brotli)
    }
}

fn measured(path: &Path) -> io::Result<File> {
    let bytes = fs::read(path)?;
    Ok(File { size: Size { raw: bytes.len(), brotli: brotli::compressed(&bytes)?.len() }, bytes })
}
