//! The versions of the tools that are not in Cargo.lock. The only place in this package that names them.

/// Runs the build. Equal to `trunk-version` in Trunk.toml.
pub const TRUNK: &str = "0.21.14";

/// Writes the JavaScript beside the wasm. Equal to the library's version in Cargo.toml and to `wasm_bindgen` in Trunk.toml.
pub const WASM_BINDGEN: &str = "0.2.128";

/// Makes the wasm smaller. Equal to the number of `wasm_opt` in Trunk.toml.
pub const WASM_OPT: &str = "132";

/// The npm package that holds wasm-opt.
pub const BINARYEN: &str = "132.0.0";

/// What the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

#[cfg(test)]
mod tests {
    use super::{BINARYEN, TRUNK, WASM_BINDGEN, WASM_OPT};

    #[test]
    fn the_pins_agree_with_the_other_files() {
        let trunk = include_str!("../../Trunk.toml");
        let cargo = include_str!("../../Cargo.toml");
        for (file, line) in [
            (trunk, format!("trunk-version = \"={TRUNK}\"")),
            (trunk, format!("wasm_bindgen = \"{WASM_BINDGEN}\"")),
            (trunk, format!("wasm_opt = \"version_{WASM_OPT}\"")),
            (cargo, format!("wasm-bindgen = \"={WASM_BINDGEN}\"")),
        ] {
            assert!(file.lines().any(|found| found == line), "no line `{line}`");
        }
        assert!(BINARYEN.starts_with(&format!("{WASM_OPT}.")));
    }
}
