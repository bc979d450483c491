//! On to the next page of a long list, and back.

use leptos::prelude::*;

use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// The page one is on with its neighbours, for more does not fit on a phone; nothing where
/// there is but one. `to` gives the address of a page.
pub(crate) fn pages(
    reader: &Reader,
    here: usize,
    last: usize,
    to: impl Fn(usize) -> String,
) -> Option<AnyView> {
    let locale = reader.locale;
    let number = |n: usize| {
        let current = (n == here).then_some("page");
        view! {
            <li>
                <a href=to(n) aria-current=current>
                    {n}
                </a>
            </li>
        }
    };
    let previous = (here > 1).then(|| {
        view! {
            <a href=to(here - 1) rel="prev">
                {icon(&reader.site, "chevron-left")} {t!(locale, "page-previous")}
            </a>
        }
    });
    let next = (here < last).then(|| {
        view! {
            <a href=to(here + 1) rel="next">
                {t!(locale, "page-next")} {icon(&reader.site, "chevron-right")}
            </a>
        }
    });
    let near = here.saturating_sub(1).max(1)..=(here + 1).min(last);
    (last > 1).then(|| {
        view! {
            <nav class="pages" aria-label=t!(locale, "page-label")>
                {previous}
                <ol class="page-list">{near.map(number).collect_view()}</ol>
                {next}
            </nav>
        }
        .into_any()
    })
}
