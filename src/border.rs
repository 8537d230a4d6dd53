//! Short names where the wasm and its JavaScript meet.
//!
//! What the two call of each other has long names that end with a hash, and stands in both files. No reader sees them and hashes hardly compress, so
//! they took a twentieth of what is sent of the app. Here each becomes a sign with a number.

use std::collections::BTreeMap;

/// Names that hold this were made by wasm-bindgen for itself. Others, such as `memory`, are short and stay.
const MADE: &str = "__";

/// No name in the JavaScript begins with it.
const SHORT: &str = "$";

/// Sections of a wasm file (WebAssembly Core Specification, 5.5).
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The wasm and its JavaScript with short names for each other, the JavaScript also without comments and indentation. `None` when the first is no wasm,
/// or imports something that is not a function.
pub fn shortened(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut rest = Bytes(wasm);
    // The mark of a wasm file and its version.
    let mut short = rest.take(8)?.to_vec();
    while !rest.0.is_empty() {
        let section = rest.byte()?;
        let size = rest.number()?;
        let body = Bytes(rest.take(size)?);
        let body = match section {
            IMPORTS => imports(body, &mut names)?,
            EXPORTS => exports(body, &mut names)?,
            _ => body.0.to_vec(),
        };
        short.push(section);
        put_number(&mut short, body.len());
        short.extend(body);
    }
    let glue =
        names.modules.iter().fold(bare(glue), |glue, module| glue.replace(&format!("\"{module}\""), &format!("\"{SHORT}\"")));
    Some((short, names.put_into(&glue)))
}

/// A list of functions: module, name, a mark and the number of a type.
fn imports(mut body: Bytes, names: &mut Names) -> Option<Vec<u8>> {
    let count = body.number()?;
    let mut short = Vec::new();
    put_number(&mut short, count);
    for _ in 0..count {
        let module = body.text()?;
        if !names.modules.iter().any(|known| known == module) {
            names.modules.push(module.to_owned());
        }
        put_text(&mut short, SHORT);
        put_text(&mut short, &names.short(body.text()?));
        // Anything but a function is written in another way.
        let mark = body.byte().filter(|mark| *mark == 0)?;
        short.push(mark);
        put_number(&mut short, body.number()?);
    }
    Some(short)
}

/// A list: name, what it is, and its number.
fn exports(mut body: Bytes, names: &mut Names) -> Option<Vec<u8>> {
    let count = body.number()?;
    let mut short = Vec::new();
    put_number(&mut short, count);
    for _ in 0..count {
        put_text(&mut short, &names.short(body.text()?));
        short.push(body.byte()?);
        put_number(&mut short, body.number()?);
    }
    Some(short)
}

/// The JavaScript without lines that are comments, and without indentation.
fn bare(glue: &str) -> String {
    let mut within = false;
    let mut is_code = |line: &&str| {
        let comment = within || line.starts_with("/*");
        within = comment && !line.ends_with("*/");
        !comment && !line.is_empty() && !line.starts_with("//")
    };
    glue.lines().map(str::trim).filter(|line| is_code(line)).flat_map(|line| [line, "\n"]).collect()
}

/// What was named anew, and where imports come from.
#[derive(Debug, Default)]
struct Names {
    short: BTreeMap<String, String>,
    modules: Vec<String>,
}

impl Names {
    /// The short form of a name; one that wasm-bindgen did not make stays.
    fn short(&mut self, name: &str) -> String {
        if !name.contains(MADE) {
            return name.to_owned();
        }
        let next = self.short.len();
        self.short.entry(name.to_owned()).or_insert_with(|| format!("{SHORT}{next}")).clone()
    }

    /// A text with the short form of every name that stands in it as a word.
    fn put_into(&self, text: &str) -> String {
        let is_sign = |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$';
        let short = |part: &str| {
            let word = part.trim_end_matches(is_sign);
            let signs = &part[word.len()..];
            self.short.get(word).map_or_else(|| part.to_owned(), |short| short.to_owned() + signs)
        };
        text.split_inclusive(is_sign).map(short).collect()
    }
}

/// What is left to read of a file.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number of up to 32 bits in LEB128: seven bits in each byte, the lowest first, and a mark on all but the last.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for place in 0..5 {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn put_number(bytes: &mut Vec<u8>, number: usize) {
    let mut rest = number;
    while rest >= 0x80 {
        bytes.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len());
    bytes.extend(text.bytes());
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Bytes, put_number, shortened};

    const START: &[u8] = b"\0asm\x01\0\0\0";

    /// A wasm file with one import of that name and mark, and two exports.
    fn wasm(name: &str, mark: u8) -> Vec<u8> {
        let imports = [&[1, 10], b"./app_b.js".as_slice(), &[name.len() as u8], name.as_bytes(), &[mark, 3]].concat();
        let exports = [&[2, 6], b"memory".as_slice(), &[2, 0, 9], b"__wb_free", &[0, 200, 1]].concat();
        let custom = [0, 3, 1, b'x', 7];
        [START, &custom, &[2, imports.len() as u8], &imports, &[7, exports.len() as u8], &exports].concat()
    }

    #[test]
    fn both_sides_have_the_same_short_names() {
        let glue = "/* types */\n/**\n * What\n */\nconst a = {\n    // A cast.\n    __wbg_x_1: f,\n    __wbg_x_12: wasm.__wb_free,\n};\n\
                    return { \"./app_b.js\": a, m: wasm.memory };\n";
        let (short, glue) = shortened(&wasm("__wbg_x_1", 0), glue).unwrap();
        let imports = b"\x02\x08\x01\x01$\x02$0\0\x03".as_slice();
        let exports = b"\x07\x10\x02\x06memory\x02\0\x02$1\0\xc8\x01".as_slice();
        assert_eq!(short, [START, b"\0\x03\x01x\x07", imports, exports].concat());
        assert_eq!(glue, "const a = {\n$0: f,\n__wbg_x_12: wasm.$1,\n};\nreturn { \"$\": a, m: wasm.memory };\n");
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(shortened(b"\0asm", ""), None);
        assert_eq!(shortened(&wasm("__wbg_x_1", 2), ""), None);
        let whole = wasm("__wbg_x_1", 0);
        assert_eq!(shortened(&whole[..whole.len() - 1], ""), None);
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_they_were_written(number in 0..=u32::MAX) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number as usize);
            prop_assert_eq!(Bytes(&bytes).number(), Some(number as usize));
        }
    }
}
