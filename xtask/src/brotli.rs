//! Brotli as a good host does it: the best quality.

use std::io;

use ::brotli::enc::{BrotliCompress, BrotliEncoderParams};

/// The bytes compressed at quality 11.
pub fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}
