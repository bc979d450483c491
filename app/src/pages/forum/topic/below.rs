//! What stands below the posts of a topic: news, following, the form to answer.

use domain::forum::PostState;
use domain::policy::Action;
use leptos::prelude::*;
use store::forum::Following;

use super::Shown;
use crate::format;
use crate::i18n::t;
use crate::islands::LiveReplies;
use crate::pages::forum::compose::{Compose, Kind};
use crate::pages::forum::form::Sent;
use crate::parts::icon;
use crate::reader::Reader;

impl Shown {
    /// Says when others have answered meanwhile.
    pub(super) fn live(&self, reader: &Reader) -> Option<AnyView> {
        let since = reader.now.as_millisecond();
        let open = self.topic.state == PostState::Published && !self.more;
        open.then(|| {
            view! {
                <LiveReplies
                    source=reader.href(&format!("/topic/{}/live?since={since}", self.topic.id))
                    post=reader.href("/post/")
                    label=t!(reader.locale, "live-replies", n = "{n}")
                />
            }
            .into_any()
        })
    }

    pub(super) fn follow(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let me = reader.member.as_ref()?.id;
        reader.actor().may(Action::Follow, Some(&self.topic.thing(Some(me)))).ok()?;
        let button = |set: &'static str, name: &'static str, label: String| {
            view! {
                <button class="button" name="set" value=set>
                    {icon(&reader.site, name)}
                    {label}
                </button>
            }
        };
        let follow = || button("follow", "bell", t!(locale, "topic-follow"));
        let mute = || button("mute", "bell-off", t!(locale, "topic-mute"));
        let no = |label| button("no", "x", label);
        let (stands, buttons) = match self.following {
            Following::No => (t!(locale, "topic-hears-usual"), vec![follow(), mute()]),
            Following::Yes => {
                (t!(locale, "topic-hears-all"), vec![no(t!(locale, "topic-unfollow")), mute()])
            }
            Following::Muted => {
                (t!(locale, "topic-hears-nothing"), vec![no(t!(locale, "topic-unmute"))])
            }
        };
        Some(
            view! {
                <form
                    class="topic-follow"
                    method="post"
                    action=reader.href(&format!("/topic/{}/follow", self.topic.id))
                >
                    <p>{stands}</p>
                    {buttons.collect_view()}
                </form>
            }
            .into_any(),
        )
    }

    pub(super) fn reply(&self, reader: &Reader) -> Option<AnyView> {
        let locale = reader.locale;
        let path = format!("/topic/{}", self.topic.id);
        if self.topic.state != PostState::Published {
            return None;
        }
        let Some(member) = &reader.member else {
            let to = format::encode(&reader.href(&path));
            let href = reader.href(&format!("/sign-in?to={to}"));
            return Some(
                view! {
                    <p class="topic-sign-in">
                        <a class="button button-main" href=href>
                            {t!(locale, "reply-sign-in")}
                        </a>
                    </p>
                }
                .into_any(),
            );
        };
        let thing = self.topic.thing(Some(member.id));
        reader.actor().may(Action::Reply, Some(&thing)).ok()?;
        let sent = Sent::empty(reader, self.signed_with_alias);
        let compose = Compose { kind: Kind::Reply(&self.topic, None), sent: &sent, troubles: &[] };
        Some(
            view! {
                <section class="reply" id="reply">
                    <h2>{t!(locale, "reply-title")}</h2>
                    {compose.form(reader, false)}
                </section>
            }
            .into_any(),
        )
    }
}
