//! Passing a listing on: a QR code on the screen, and one sheet of paper.

use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::code;
use crate::reader::Reader;

pub(super) fn share(reader: &Reader, path: &str) -> AnyView {
    let locale = reader.locale;
    let address = format!("{}{}", reader.site.origin, reader.href(path));
    view! {
        <section class="block" id="share">
            <h2 class="screen-only">{t!(locale, "share-title")}</h2>
            <div class="share">
                {code(&address, t!(locale, "share-title"))}
                <div>
                    <p class="screen-only">{t!(locale, "share-text")}</p>
                    <p class="share-address">{address}</p>
                </div>
            </div>
        </section>
    }
    .into_any()
}
