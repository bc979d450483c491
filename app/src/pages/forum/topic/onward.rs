//! From one page of a topic to the next.

use leptos::prelude::*;
use store::forum::{From, Post};

use super::Shown;
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

impl Shown {
    /// To the posts before or after these.
    pub(super) fn onward(&self, reader: &Reader, below: bool) -> Option<AnyView> {
        let locale = reader.locale;
        let to = |name: &'static str, post: &Post| {
            let query = format::query(&[(name, post.id.to_string())]);
            reader.href(&format!("/topic/{}{query}", self.topic.id))
        };
        let earlier = match self.from {
            From::Start => None,
            From::Before(_) if !self.more => None,
            From::After(_) | From::At(_) | From::Before(_) => {
                self.posts.first().filter(|post| !post.opening).map(|post| to("before", post))
            }
        };
        let later = match self.from {
            From::Before(_) => self.posts.last().map(|post| to("after", post)),
            From::Start | From::After(_) | From::At(_) => {
                self.posts.last().filter(|_| self.more).map(|post| to("after", post))
            }
        };
        let later = later.filter(|_| below);
        (earlier.is_some() || later.is_some()).then(|| {
            view! {
                <nav class="pages" aria-label=t!(locale, "topic-pages")>
                    {earlier
                        .map(|href| {
                            view! {
                                <a href=href rel="prev">
                                    {icon(&reader.site, "chevron-left")}
                                    {t!(locale, "posts-earlier")}
                                </a>
                            }
                        })}
                    {later
                        .map(|href| {
                            view! {
                                <a href=href rel="next">
                                    {t!(locale, "posts-later")}
                                    {icon(&reader.site, "chevron-right")}
                                </a>
                            }
                        })}
                </nav>
            }
            .into_any()
        })
    }
}
