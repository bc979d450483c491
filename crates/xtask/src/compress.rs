//! Compressing what is worth it, once, so that the server never has to.

use std::io::{Cursor, Write};
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Kinds of files that are not compressed in themselves.
const COMPRESSIBLE: [&str; 12] =
    ["css", "html", "ico", "js", "json", "otf", "svg", "ttf", "txt", "wasm", "webmanifest", "xml"];

/// A way to compress, and the ending of files compressed in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Brotli: every browser of today, over HTTPS.
    Brotli,
    /// Gzip: all others.
    Gzip,
}

impl Encoding {
    /// Both of them.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What is added to the name of a file compressed so: `br`, `gz`.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// The bytes as small as this encoding can make them; the same input always gives the same.
    pub(crate) fn compress(self, bytes: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Brotli => brotli(bytes).context("brotli"),
            Self::Gzip => gzip(bytes).context("gzip"),
        }
    }
}

/// Whether a file of this name gains from compression at all.
pub(crate) fn is_compressible(path: &str) -> bool {
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| COMPRESSIBLE.contains(&ending))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut Cursor::new(bytes), &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_back_the_same() {
        let text = "가나다 마당 ".repeat(500);
        let brotli = Encoding::Brotli.compress(text.as_bytes()).unwrap();
        let gzip = Encoding::Gzip.compress(text.as_bytes()).unwrap();
        assert!(brotli.len() < 200 && gzip.len() < 200, "{} {}", brotli.len(), gzip.len());

        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut Cursor::new(brotli), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
        let mut back = String::new();
        flate2::read::GzDecoder::new(Cursor::new(gzip)).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn pictures_and_packed_fonts_are_left_alone() {
        assert!(is_compressible("pkg/madang.css") && is_compressible("icons/x.svg"));
        assert!(!is_compressible("photo.webp") && !is_compressible("font.woff2"));
        assert!(!is_compressible("LICENSE"));
    }
}
