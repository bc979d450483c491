//! The form in which a post is written, changed or answered. It comes back with everything
//! that was typed, and says beside each field what is wrong.

mod draft;
mod fields;
mod marked;

use axum::http::StatusCode;
use axum::response::Response;
use domain::forum::{Board, Language};
use domain::policy::Refusal;
use glossary::Seen;
use leptos::prelude::*;
use store::forum::{Post, Topic};

use super::form::{Field, Sent, Trouble};
use super::text::{first_line, post_html};
use super::{crumb, name_of, tag};
use crate::document::{Head, page};
use crate::format;
use crate::i18n::t;
use crate::parts::icon;
use crate::reader::Reader;

/// What is written.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// A new topic.
    Topic(Board),
    /// A reply, and the post it answers.
    Reply(&'a Topic, Option<&'a Post>),
    /// Another text for a post.
    Edit(&'a Topic, &'a Post),
    /// A text for something that is not there, or that who sends it may not see any more: it
    /// comes back, and can be sent again to the same address.
    Kept(&'a str),
}

impl Kind<'_> {
    /// Whether it has a title.
    pub(super) fn titled(self) -> bool {
        match self {
            Self::Topic(_) => true,
            Self::Reply(..) => false,
            Self::Edit(_, post) => post.opening,
            Self::Kept(path) => path.ends_with("/edit"),
        }
    }

    fn board(self) -> Board {
        match self {
            Self::Topic(board) => board,
            Self::Reply(topic, _) | Self::Edit(topic, _) => topic.board,
            Self::Kept(_) => Board::Questions,
        }
    }

    /// Where the form is sent, below the locale.
    fn path(self) -> String {
        match self {
            Self::Topic(board) => format!("/talk/{board}/new"),
            Self::Reply(topic, _) => format!("/topic/{}/reply", topic.id),
            Self::Edit(_, post) => format!("/post/{}/edit", post.id),
            Self::Kept(path) => path.to_owned(),
        }
    }

    fn title(self, reader: &Reader) -> String {
        match self {
            Self::Topic(Board::Stories) => t!(reader.locale, "story-new-title"),
            Self::Topic(_) => t!(reader.locale, "topic-new-title"),
            Self::Reply(..) => t!(reader.locale, "reply-title"),
            Self::Edit(..) | Self::Kept(_) => t!(reader.locale, "edit-title"),
        }
    }

    /// The page it belongs to, with its name.
    fn crumb(self, reader: &Reader) -> AnyView {
        match self {
            Self::Topic(board) => {
                crumb(reader, &format!("/talk/{board}"), name_of(reader, board), None)
            }
            Self::Reply(topic, _) | Self::Edit(topic, _) => {
                let (path, lang) = (format!("/topic/{}", topic.id), tag(topic.language));
                crumb(reader, &path, topic.title.clone(), Some(lang))
            }
            Self::Kept(_) => crumb(reader, "/talk", t!(reader.locale, "talk-title"), None),
        }
    }
}

/// The answer to a form for something that its sender may not see, or not without signing in
/// anew: the text comes back. Whether there is such a thing is not told.
pub(super) fn kept(reader: &Reader, sent: &Sent) -> Response {
    let refusal = match reader.member {
        None => Refusal::SignIn,
        Some(_) => Refusal::Forbidden,
    };
    let troubles = [Trouble::Refused(refusal)];
    Compose { kind: Kind::Kept(&reader.here), sent, troubles: &troubles }.page(reader)
}

/// A form with what was typed into it.
pub(super) struct Compose<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) sent: &'a Sent,
    pub(super) troubles: &'a [Trouble],
}

impl Compose<'_> {
    /// A page of its own with the form.
    pub(super) fn page(&self, reader: &Reader) -> Response {
        let preview = self.sent.is_preview() && self.troubles.is_empty();
        let title = self.kind.title(reader);
        page(self.status(), reader, &Head::unlisted(title.clone()), || {
            view! {
                {self.kind.crumb(reader)}
                <h1>{title}</h1>
                {self.answered(reader)}
                {preview.then(|| self.preview(reader))}
                {self.form(reader, true)}
            }
        })
    }

    fn status(&self) -> StatusCode {
        match self.troubles {
            [] => StatusCode::OK,
            [Trouble::Refused(_), ..] => StatusCode::FORBIDDEN,
            [Trouble::TooMany, ..] => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn language(&self) -> Language {
        match self.kind {
            Kind::Topic(_) | Kind::Kept(_) => {
                Language::named(&self.sent.language).unwrap_or(Language::Ko)
            }
            Kind::Reply(topic, _) | Kind::Edit(topic, _) => topic.language,
        }
    }

    /// The post that is answered, in a line.
    fn answered(&self, reader: &Reader) -> Option<AnyView> {
        let Kind::Reply(topic, Some(post)) = self.kind else { return None };
        Some(
            view! {
                <blockquote class="post-quote">
                    <a href=reader.href(&format!("/post/{}", post.id))>
                        <span lang="ko">{post.name.clone()}</span>
                        ": "
                        <span lang=tag(topic.language)>{first_line(&post.body, 120)}</span>
                    </a>
                </blockquote>
            }
            .into_any(),
        )
    }

    /// How it would look.
    fn preview(&self, reader: &Reader) -> AnyView {
        let text = post_html(reader, &mut Seen::default(), &self.sent.text, self.language());
        let title = self.kind.titled().then(|| {
            view! { <h3 lang=tag(self.language())>{self.sent.title.clone()}</h3> }
        });
        view! {
            <section class="post preview" aria-labelledby="preview">
                <h2 id="preview">{t!(reader.locale, "preview-title")}</h2>
                {title}
                {text}
            </section>
        }
        .into_any()
    }

    /// The form itself; `alone` on a page of its own.
    pub(super) fn form(&self, reader: &Reader, alone: bool) -> AnyView {
        let locale = reader.locale;
        let action = reader.href(&self.kind.path());
        let new = matches!(self.kind, Kind::Topic(_) | Kind::Reply(..));
        let topic = matches!(self.kind, Kind::Topic(_));
        let field = |field, rows| self.field(reader, field, rows);
        let draft = new.then(|| self.draft(reader, action.clone()));
        let send = if new { t!(locale, "post-send") } else { t!(locale, "edit-send") };
        view! {
            <form class="compose" method="post" enctype="multipart/form-data" action=action>
                <input type="hidden" name="form" value=self.sent.form.clone() />
                <input type="hidden" name="quotes" value=self.sent.quotes.clone() />
                {self.alert(reader)}
                {marked::marked(reader, self)}
                {self.kind.titled().then(|| field(Field::Title, 0))}
                {field(Field::Text, if alone { 12 } else { 6 })}
                {alone.then(|| self.marks(reader))}
                {self.picture(reader)}
                {topic.then(|| self.about(reader))}
                {topic.then(|| self.languages(reader))}
                {new.then(|| self.names(reader))}
                {self.consent(reader)}
                <p class="field-hint">{self.hint(reader)}</p>
                {draft}
                <div class="compose-buttons">
                    <button class="button button-main" name="do" value="send">
                        {icon(&reader.site, "send")}
                        {send}
                    </button>
                    <button class="button" name="do" value="preview" formnovalidate>
                        {t!(locale, "post-preview")}
                    </button>
                </div>
            </form>
        }
        .into_any()
    }

    /// What keeps the whole form from being taken.
    fn alert(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let said = match self.troubles.first()? {
            Trouble::Refused(Refusal::SignIn) => {
                let href = reader.href("/sign-in");
                let text = t!(locale, "trouble-sign-in");
                view! {
                    <p>{text}</p>
                    <p>
                        <a class="button" href=href target="_blank">
                            {t!(locale, "trouble-sign-in-link")}
                        </a>
                    </p>
                }
                .into_any()
            }
            Trouble::Refused(Refusal::Suspended { until }) => {
                let date = format::date(locale, domain::time::in_seoul(*until).date());
                view! { <p>{t!(locale, "trouble-suspended", date = date)}</p> }.into_any()
            }
            Trouble::Refused(_) => view! { <p>{t!(locale, "trouble-refused")}</p> }.into_any(),
            Trouble::TooMany => view! { <p>{t!(locale, "trouble-too-many")}</p> }.into_any(),
            Trouble::Warned => view! { <p>{t!(locale, "trouble-warned")}</p> }.into_any(),
            Trouble::Blocked => view! { <p>{t!(locale, "trouble-blocked")}</p> }.into_any(),
            Trouble::Picture => view! { <p>{t!(locale, "trouble-picture")}</p> }.into_any(),
            Trouble::Private => view! { <p>{t!(locale, "trouble-private")}</p> }.into_any(),
            Trouble::Field(..) | Trouble::Consent => {
                view! { <p>{t!(locale, "trouble-fields")}</p> }.into_any()
            }
        };
        Some(
            view! {
                <div class="notice" data-tone="alert" role="alert">
                    {icon(&reader.site, "triangle-alert")}
                    <div>{said}</div>
                </div>
            }
            .into_any(),
        )
    }

    /// What becomes of the post once it is sent.
    fn hint(&self, reader: &Reader) -> String {
        let locale = reader.locale;
        let published = reader.member.as_ref().map_or(0, |member| member.published);
        if self.kind.board() == Board::Stories {
            t!(locale, "compose-story")
        } else if published < domain::moderation::FIRST_POSTS {
            t!(locale, "compose-first-posts")
        } else {
            t!(locale, "compose-known")
        }
    }
}
