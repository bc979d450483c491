//! Photographs that people add, made anew.
//!
//! [`Picture::read`] decodes what was uploaded and encodes the pixels again, so that nothing
//! else of the file survives: not the place and the camera (EXIF), not what programs wrote
//! beside it (XMP, comments, colour profiles), not what somebody appended. What it may cost
//! is bounded before anything is decoded.

mod decode;
mod encode;

use image::ImageFormat;
use sha2::{Digest, Sha256};

/// The largest file that is read, in bytes.
pub const MAX_BYTES_IN: usize = 10 * 1024 * 1024;
/// The largest file that is written, in bytes.
pub const MAX_BYTES_OUT: usize = 1024 * 1024;
/// The most pixels that are decoded.
pub const MAX_PIXELS: u64 = 40_000_000;
/// The longest side of what is written, in pixels.
pub const MAX_SIDE: u32 = 1_600;

/// A photograph as it is kept: a JPEG, or a PNG where something shows through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    bytes: Vec<u8>,
    name: String,
    media_type: &'static str,
    width: u32,
    height: u32,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file is larger than [`MAX_BYTES_IN`].
    #[error("the picture is larger than {} MiB", MAX_BYTES_IN / 1024 / 1024)]
    TooLarge,
    /// It is no JPEG, PNG, WebP or GIF, whatever its name says.
    #[error("the file is not a JPEG, PNG, WebP or GIF picture")]
    WrongType,
    /// It says that it has more than [`MAX_PIXELS`] pixels.
    #[error("the picture has {width} × {height} pixels; at most {} million are read", MAX_PIXELS / 1_000_000)]
    TooManyPixels {
        /// As the file says.
        width: u32,
        /// As the file says.
        height: u32,
    },
    /// It needs more memory than a photograph does.
    #[error("the picture needs too much memory to be read")]
    TooCostly,
    /// It ends too early or is damaged.
    #[error("the picture is damaged or ends too early")]
    Damaged,
    /// It could not be written.
    #[error("the picture could not be written")]
    NotWritten,
}

impl Picture {
    /// Reads an uploaded file and makes it anew: upright, at most [`MAX_SIDE`] pixels on the
    /// longer side and [`MAX_BYTES_OUT`] large. Of an animation the first picture is kept.
    ///
    /// # Errors
    /// When the file is no picture that can be read within the bounds.
    pub fn read(file: &[u8]) -> Result<Self, PictureError> {
        let upright = decode::decode(file)?;
        let (bytes, format, (width, height)) = encode::encode(upright)?;
        let (extension, media_type) = match format {
            ImageFormat::Png => ("png", "image/png"),
            _ => ("jpg", "image/jpeg"),
        };
        let name = format!("{}.{extension}", letters(&Sha256::digest(&bytes)));
        Ok(Self { bytes, name, media_type, width, height })
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The name of the file: the SHA-256 of its content, a consonant for each four bits, and an
    /// extension. The same picture has the same name. It stands in texts, so it must never look
    /// like a telephone number or hold a word.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The media type of the file.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// Width and height, in pixels.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }
}

/// What stands for four bits.
const LETTERS: [char; 16] =
    ['b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r', 's', 't'];

fn letters(bytes: &[u8]) -> String {
    let letter = |bits: u8| LETTERS.get(usize::from(bits)).copied();
    bytes.iter().flat_map(|byte| [letter(byte >> 4), letter(byte & 15)]).flatten().collect()
}

#[cfg(test)]
mod tests;
