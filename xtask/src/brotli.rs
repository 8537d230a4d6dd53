//! Brotli as a good host does it: the best quality, once for each file.

use ::brotli::enc::BrotliEncoderParams;

use crate::failure::Failure;

/// The bytes compressed at quality 11.
pub fn compressed(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    ::brotli::enc::BrotliCompress(&mut &bytes[..], &mut out, &params)
        .map_err(|error| Failure::new(format!("brotli failed: {error}"), "report this; the files of dist/ are in order"))?;
    Ok(out)
}
