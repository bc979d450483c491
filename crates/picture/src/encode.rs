//! From pixels to a file with nothing but pixels in it.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageError, ImageFormat};

use crate::{MAX_BYTES_OUT, PictureError};

/// How well a JPEG is kept, of 100; worse ones follow while the file is too large.
const QUALITIES: [u8; 3] = [82, 70, 55];
/// By how much a picture that is still too large is made smaller.
const SMALLER: (u32, u32) = (3, 4);

type Encoded = (Vec<u8>, ImageFormat, (u32, u32));

/// The picture as a JPEG, or as a PNG where something shows through.
pub(crate) fn encode(picture: DynamicImage) -> Result<Encoded, PictureError> {
    let opaque = !picture.color().has_alpha() || picture.to_rgba8().pixels().all(|p| p.0[3] == 255);
    let mut picture = if opaque {
        DynamicImage::from(picture.to_rgb8())
    } else {
        DynamicImage::from(picture.to_rgba8())
    };
    loop {
        let (width, height) = (picture.width(), picture.height());
        let (bytes, format) = if opaque {
            (jpeg(&picture), ImageFormat::Jpeg)
        } else {
            (png(&picture), ImageFormat::Png)
        };
        let bytes = bytes.map_err(|_| PictureError::NotWritten)?;
        if bytes.len() <= MAX_BYTES_OUT {
            return Ok((bytes, format, (width, height)));
        }
        let less = |side: u32| (side * SMALLER.0 / SMALLER.1).max(1);
        picture = picture.thumbnail(less(width), less(height));
    }
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    for quality in QUALITIES {
        bytes.clear();
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality))?;
        if bytes.len() <= MAX_BYTES_OUT {
            break;
        }
    }
    Ok(bytes)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png)?;
    Ok(bytes.into_inner())
}
