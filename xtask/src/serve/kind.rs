//! The content type of a file.

use std::path::Path;

/// The type to announce, by the ending of the name.
pub fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Whether compressing such a file makes it smaller.
pub fn compresses(content_type: &str) -> bool {
    let kinds =
        ["text/", "application/json", "application/manifest+json", "application/wasm", "image/svg+xml", "application/xml"];
    kinds.iter().any(|kind| content_type.starts_with(kind))
}
