//! Short marks of bytes.

use sha2::{Digest, Sha256};

/// Twelve hexadecimal digits of the SHA-256 of the bytes.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
