//! Texts and bytes as files take them. Build only.

use sha2::{Digest, Sha256};

/// Text as HTML and XML take it, in elements and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Twelve hexadecimal digits of the SHA-256 of the bytes.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
