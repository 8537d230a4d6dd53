//! The tiny content folder, to be changed by tests.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use library::Content;

/// The content of `tests/tiny` as a story to be changed.
pub struct Tiny {
    files: Vec<(String, String)>,
}

pub fn tiny() -> Tiny {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tiny");
    let mut files = Vec::new();
    collect(&root, "", &mut files);
    Tiny { files }
}

fn collect(root: &Path, folder: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(root, &format!("{name}/"), files);
        } else {
            files.push((name, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}

impl Tiny {
    pub fn empty() -> Self {
        Self { files: Vec::new() }
    }

    /// Replaces the first place that reads `old`. There must be one, else the test would break nothing.
    pub fn replace(mut self, file: &str, old: &str, new: &str) -> Self {
        let (_, text) = self.files.iter_mut().find(|(name, _)| name == file).unwrap_or_else(|| panic!("no file {file}"));
        assert!(text.contains(old), "`{old}` is not in {file}");
        *text = text.replacen(old, new, 1);
        self
    }

    /// Replaces the first place that reads `old` after `mark`.
    pub fn replace_after(self, file: &str, mark: &str, old: &str, new: &str) -> Self {
        let (_, text) = self.files.iter().find(|(name, _)| name == file).unwrap_or_else(|| panic!("no file {file}"));
        let (before, after) = text.split_once(mark).unwrap_or_else(|| panic!("`{mark}` is not in {file}"));
        assert!(after.contains(old), "`{old}` is not in {file} after `{mark}`");
        let text = format!("{before}{mark}{}", after.replacen(old, new, 1));
        let files = self.files.into_iter().map(|(name, other)| if name == file { (name, text.clone()) } else { (name, other) });
        Self { files: files.collect() }
    }

    pub fn append(mut self, file: &str, new: &str) -> Self {
        let (_, text) = self.files.iter_mut().find(|(name, _)| name == file).unwrap_or_else(|| panic!("no file {file}"));
        text.push_str(new);
        self
    }

    pub fn without(mut self, file: &str) -> Self {
        let before = self.files.len();
        self.files.retain(|(name, _)| name != file);
        assert!(self.files.len() < before, "no file {file}");
        self
    }

    /// What an author would read, with paths relative to the folder.
    pub fn problems(self) -> String {
        self.read(|folder| match Content::read(folder) {
            Ok(_) => "no problems".to_owned(),
            Err(problems) => problems.render(false),
        })
    }

    /// What comes of reading the folder, with paths relative to it.
    pub fn read(self, read: impl FnOnce(&Path) -> String) -> String {
        let folder = Folder::write(&self.files);
        read(&folder.0).replace(&format!("{}/", folder.0.display()), "")
    }
}

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn write(files: &[(String, String)]) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COUNT: AtomicU32 = AtomicU32::new(0);
        // As long in every run, because a report is laid out by widths of lines.
        let name = format!("tiny-{:010}-{:04}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Self(env::temp_dir().join(name));
        for (name, text) in files {
            let path = folder.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left over in the temporary folder harms nothing.
        let _ = fs::remove_dir_all(&self.0);
    }
}
