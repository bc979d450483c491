//! From a file to pixels, within bounds.

use std::io::Cursor;

use image::error::ImageError;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::{MAX_BYTES_IN, MAX_PIXELS, MAX_SIDE, PictureError};

/// The most memory that decoding may take: the pixels at four bytes each, and room to work.
const MAX_MEMORY: u64 = MAX_PIXELS * 4 + 64 * 1024 * 1024;
/// The longest side that is read, in pixels; a strip that is longer is no photograph.
const MAX_SIDE_IN: u32 = 30_000;

/// The pixels of a file, upright and no larger than they are kept.
pub(crate) fn decode(file: &[u8]) -> Result<DynamicImage, PictureError> {
    if file.len() > MAX_BYTES_IN {
        return Err(PictureError::TooLarge);
    }
    let format = image::guess_format(file).map_err(|_| PictureError::WrongType)?;
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
    if !known.contains(&format) {
        return Err(PictureError::WrongType);
    }
    if format == ImageFormat::Jpeg && !is_complete_jpeg(file) {
        return Err(PictureError::Damaged);
    }
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(error)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MAX_PIXELS || width.max(height) > MAX_SIDE_IN {
        return Err(PictureError::TooManyPixels { width, height });
    }
    if pixels == 0 {
        return Err(PictureError::Damaged);
    }
    // An orientation that cannot be read is as good as none.
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(error)?;
    if width.max(height) > MAX_SIDE {
        picture = picture.thumbnail(MAX_SIDE, MAX_SIDE);
    }
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    Ok(picture)
}

fn limits() -> Limits {
    // Sides are checked by us, with a sentence that names them.
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_MEMORY);
    limits
}

/// Whether the picture data of a JPEG is followed by its end. The decoder would fill up what
/// is missing with grey.
fn is_complete_jpeg(file: &[u8]) -> bool {
    let last = |marker: [u8; 2]| file.windows(2).rposition(|two| two == marker);
    match (last([0xff, 0xda]), last([0xff, 0xd9])) {
        (Some(scan), Some(end)) => scan < end,
        _ => false,
    }
}

fn error(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooCostly,
        ImageError::Unsupported(_) => PictureError::WrongType,
        _ => PictureError::Damaged,
    }
}
