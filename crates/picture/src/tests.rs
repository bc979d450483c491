use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

const MARKER: &[u8] = b"N37.5665-E126.9780";

/// A picture whose left half is red and whose right half is blue.
fn halves(width: u32, height: u32) -> DynamicImage {
    let pixel = |x, _| if x < width / 2 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) };
    RgbImage::from_fn(width, height, pixel).into()
}

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// EXIF with an orientation and a block of GPS that holds the marker (TIFF, little-endian).
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([1, 0, 0x1b, 0, 7, 0, u8::try_from(MARKER.len()).unwrap(), 0, 0, 0, 56, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(MARKER);
    tiff
}

fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, content, &jpeg[2..]].concat()
}

/// A chunk after the header of a PNG.
fn with_chunk(png: &[u8], kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = !0u32;
    for byte in kind.iter().chain(content) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&png[..33], &length, kind, content, &(!crc).to_be_bytes(), &png[33..]].concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn nothing_of_the_metadata_survives_and_the_picture_is_upright() {
    let mut jpeg = file(&halves(80, 40), ImageFormat::Jpeg);
    jpeg = with_segment(&jpeg, 0xfe, b"a comment of the camera");
    jpeg = with_segment(&jpeg, 0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>XMP-PLACE</x>");
    jpeg = with_segment(&jpeg, 0xe1, &exif(6));
    jpeg.extend(b"APPENDED");
    assert!(holds(&jpeg, MARKER));
    let picture = Picture::read(&jpeg).unwrap();
    for part in [MARKER, b"comment", b"XMP-PLACE", b"APPENDED", b"Exif", b"adobe"] {
        assert!(!holds(picture.bytes(), part));
    }
    // Turned clockwise by a quarter, the left half is above.
    assert_eq!(picture.size(), (40, 80));
    let shown = image::load_from_memory(picture.bytes()).unwrap().to_rgb8();
    assert!(shown.get_pixel(20, 10).0[0] > 200 && shown.get_pixel(20, 70).0[2] > 200);
}

#[test]
fn other_formats_lose_what_was_beside_the_pixels_too() {
    let png = with_chunk(&file(&halves(8, 8), ImageFormat::Png), b"tEXt", b"Comment\0SECRET-PLACE");
    let png = with_chunk(&png, b"eXIf", exif(1).get(6..).unwrap());
    assert!(image::load_from_memory(&png).is_ok());
    for bytes in
        [png, file(&halves(8, 8), ImageFormat::WebP), file(&halves(8, 8), ImageFormat::Gif)]
    {
        let picture = Picture::read(&bytes).unwrap();
        assert!(!holds(picture.bytes(), b"SECRET-PLACE") && !holds(picture.bytes(), MARKER));
        assert_eq!(picture.media_type(), "image/jpeg");
    }
}

#[test]
fn what_shows_through_stays_so() {
    let glass = RgbaImage::from_pixel(10, 10, Rgba([0, 200, 0, 100]));
    let picture = Picture::read(&file(&glass.into(), ImageFormat::Png)).unwrap();
    assert_eq!(picture.media_type(), "image/png");
    assert!(picture.name().ends_with(".png"));
    let shown = image::load_from_memory(picture.bytes()).unwrap().to_rgba8();
    assert_eq!(shown.get_pixel(5, 5).0[3], 100);
}

#[test]
fn large_pictures_become_small_and_have_the_name_of_their_content() {
    let picture = Picture::read(&file(&halves(2_000, 500), ImageFormat::Png)).unwrap();
    assert_eq!(picture.size(), (1_600, 400));
    let (digest, extension) = picture.name().split_once('.').unwrap();
    assert!(digest.len() == 64 && digest.chars().all(|c| LETTERS.contains(&c)));
    assert_eq!(extension, "jpg");
    let again = Picture::read(&file(&halves(2_000, 500), ImageFormat::Png)).unwrap();
    assert_eq!(again, picture);
}

#[test]
fn noise_fits_too() {
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from(state >> 24).unwrap()
    };
    let noise = RgbaImage::from_fn(900, 600, |_, _| Rgba([next(), next(), next(), next()]));
    let picture = Picture::read(&file(&noise.into(), ImageFormat::Png)).unwrap();
    assert!(picture.bytes().len() <= MAX_BYTES_OUT && picture.size().0 < 900);
}

#[test]
fn what_is_no_picture_within_the_bounds_is_refused() {
    let jpeg = file(&halves(80, 40), ImageFormat::Jpeg);
    let png = file(&halves(80, 40), ImageFormat::Png);
    assert_eq!(Picture::read(&vec![0; MAX_BYTES_IN + 1]), Err(PictureError::TooLarge));
    for wrong in [b"".as_slice(), b"<svg onload='alert(1)'/>", b"BM", b"%PDF-1.7", b"II*\0abcdefgh"]
    {
        assert_eq!(Picture::read(wrong), Err(PictureError::WrongType));
    }
    for cut in [&jpeg[..jpeg.len() / 2], &png[..png.len() / 2], &jpeg[..4], &png[..20]] {
        assert_eq!(Picture::read(cut), Err(PictureError::Damaged), "{}", cut.len());
    }
    // A header that promises more than there is memory.
    let mut header = 50_000u32.to_be_bytes().to_vec();
    header.extend(50_000u32.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let start = [&png[..8], &[0; 25]].concat();
    let bomb = with_chunk(&start, b"IHDR", &header);
    let bomb = [&bomb[..8], &bomb[33..], &png[33..]].concat();
    let refused = Picture::read(&bomb).unwrap_err();
    assert!(
        matches!(
            refused,
            PictureError::TooManyPixels { width: 50_000, .. } | PictureError::TooCostly
        ),
        "{refused}"
    );
}
