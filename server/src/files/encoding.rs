//! From the bytes of a file to its text.

use std::borrow::Cow;

use encoding_rs::{EUC_KR, UTF_16BE, UTF_16LE};

/// How a file was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// What it should be.
    Utf8,
    /// What Korean spreadsheets write: CP949, of which EUC-KR is a part (WHATWG
    /// Encoding Standard, 'euc-kr').
    EucKr,
    /// What Excel calls 'Unicode text'.
    Utf16,
}

impl Encoding {
    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::EucKr => "CP949 (EUC-KR)",
            Self::Utf16 => "UTF-16",
        }
    }
}

/// The text in `bytes` and how it was encoded, or the number of the first line
/// that is neither UTF-8 nor CP949.
///
/// Korean text in CP949 is practically never valid UTF-8, so what is valid UTF-8
/// is taken as that.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), usize> {
    for (mark, utf16) in [(&[0xFF, 0xFE], UTF_16LE), (&[0xFE, 0xFF], UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            return match utf16.decode_without_bom_handling_and_without_replacement(rest) {
                Some(text) => Ok((text, Encoding::Utf16)),
                None => Err(1),
            };
        }
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let broken = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok((Cow::Borrowed(text), Encoding::Utf8)),
        Err(error) => error.valid_up_to(),
    };
    match EUC_KR.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok((text, Encoding::EucKr)),
        None => Err(1 + bytes[..broken].iter().filter(|b| **b == b'\n').count()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encodings_of_korean_offices_are_recognised() {
        let text = "제목,기관\n똠방각하 무료 진료,이웃의원\n";
        let (cp949, _, lossy) = EUC_KR.encode(text);
        assert!(!lossy);
        let utf16: Vec<u8> =
            std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let with_mark = format!("\u{FEFF}{text}");
        for (bytes, encoding) in [
            (text.as_bytes(), Encoding::Utf8),
            (with_mark.as_bytes(), Encoding::Utf8),
            (&cp949, Encoding::EucKr),
            (&utf16, Encoding::Utf16),
        ] {
            assert_eq!(decode(bytes).unwrap(), (text.into(), encoding));
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        assert_eq!(decode(b"a\nb\n\xFF\xFF\xFE\n"), Err(3));
        assert_eq!(decode(b"\xFF\xFEa"), Err(1));
    }
}
