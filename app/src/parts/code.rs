//! Addresses that a camera reads.

use leptos::prelude::*;
use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};

/// An address as a QR code (ISO/IEC 18004) with a quiet zone of four modules,
/// always dark on light, since many phones read no other. An address too long
/// for a code simply stands there in letters.
pub(crate) fn code(address: &str, label: String) -> Option<AnyView> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, c)| *c == Color::Dark);
    let path: String = dark
        .map(|(i, _)| format!("M{} {}h1v1h-1z", i % width + QUIET, i / width + QUIET))
        .collect();
    let side = width + 2 * QUIET;
    Some(
        view! {
            <svg
                class="qr"
                role="img"
                aria-label=label
                viewBox=format!("0 0 {side} {side}")
                shape-rendering="crispEdges"
            >
                <path fill="#fff" d=format!("M0 0h{side}v{side}H0z") />
                <path fill="#000" d=path />
            </svg>
        }
        .into_any(),
    )
}
