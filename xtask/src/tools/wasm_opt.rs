//! wasm-opt, which comes as an npm package for every system.

use crate::cache::{self, Cache};
use crate::failure::Failure;
use crate::process::Task;
use crate::tools::{Tool, Whence, has_version, on_path, told};
use crate::{npm, pins, search};

const PROGRAM: &str = "wasm-opt";

/// Finds it, else installs it.
pub fn ready(cache: &Cache) -> Result<Tool, Failure> {
    let tool = |folder, whence| Tool { name: PROGRAM, version: pins::WASM_OPT, folder, whence };
    if let Some(folder) = on_path(PROGRAM, pins::WASM_OPT) {
        return Ok(tool(folder, Whence::Path));
    }
    // The npm package is JavaScript, so what lies in the cache needs Node too.
    npm::ensure_node("wasm-opt, which makes the app smaller, comes as an npm package")?;
    let root = cache.tool("binaryen", pins::WASM_OPT);
    let folder = root.join("node_modules").join(".bin");
    if search::program_in(&folder, PROGRAM).is_some() {
        return Ok(tool(folder, Whence::Cache));
    }
    cache::make(&root)?;
    let what = format!("wasm-opt {}, which makes the app smaller, into {}", pins::WASM_OPT, root.display());
    let package = format!("binaryen@{}", pins::BINARYEN);
    let task = Task::new("npm")
        .args(["install", "--prefix"])
        .args([&root])
        .args(["--no-save", "--no-audit", "--no-fund", &package])
        .remedy("check the connection and run `cargo xtask setup` again");
    told(&what, || task.run())?;
    if has_version(&folder, PROGRAM, pins::WASM_OPT) {
        return Ok(tool(folder, Whence::Installed));
    }
    Err(Failure::new(
        format!("wasm-opt was installed into {} but does not run", folder.display()),
        format!("delete {} and run `cargo xtask setup` again", root.display()),
    ))
}
