//! Finds and reads the files of a content folder.

use std::path::Path;
use std::rc::Rc;
use std::{fs, io};

use crate::{Place, Problems, SourceFile};

/// Reads one file. A file that cannot be read is a problem, reported at its name.
pub fn file(root: &Path, name: &str, problems: &mut Problems) -> Rc<SourceFile> {
    let path = root.join(name);
    let shown = path.to_string_lossy().replace('\\', "/");
    match fs::read_to_string(&path) {
        Ok(text) => Rc::new(SourceFile { path: shown, text }),
        Err(error) => {
            let file = Rc::new(SourceFile { path: shown, text: String::new() });
            let place = Place { file: Rc::clone(&file), span: 0..0 };
            problems.add(
                place,
                format!("cannot read `{name}`"),
                error.to_string(),
                "create the file, or mend its rights or encoding (UTF-8)",
            );
            file
        }
    }
}

/// Reads every file of a sub-folder with that ending, in the order of their names.
pub fn files(root: &Path, folder: &str, ending: &str, problems: &mut Problems) -> Vec<Rc<SourceFile>> {
    match names(&root.join(folder), ending) {
        Ok(names) => names.iter().map(|name| file(root, &format!("{folder}/{name}"), problems)).collect(),
        Err(_) => vec![file(root, folder, problems)],
    }
}

fn names(folder: &Path, ending: &str) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(ending) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
