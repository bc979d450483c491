//! Posts as their pages show them. What is not published is given to its author alone, and to
//! who moderates: `Sight` says who reads.

use domain::forum::PostState;
use domain::id::{AccountId, PostId, TopicId};
use domain::policy::Thing;
use jiff::Timestamp;

use super::topic::{Topic, topic_by_id};
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::{instant, known, parsed};

/// Who reads, and how much they may see.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sight {
    /// The account of who is signed in.
    pub me: Option<AccountId>,
    /// Whether they moderate here, and see what waits as well.
    pub moderates: bool,
}

impl Sight {
    pub(super) fn account(self) -> String {
        self.me.map(|id| id.to_string()).unwrap_or_default()
    }
}

/// A post.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Where it stands.
    pub topic: TopicId,
    /// Who wrote it. Never shown.
    pub author: Option<AccountId>,
    /// The name it is signed with.
    pub name: String,
    /// Whether that is an alias.
    pub alias: bool,
    /// Whether it opens the topic.
    pub opening: bool,
    /// Its state.
    pub state: PostState,
    /// The revision that is shown, or that waits.
    pub revision: i64,
    /// Its text in Markdown.
    pub body: String,
    /// A text of the reader's own that is newer than the one others see.
    pub newer: Option<Newer>,
    /// The post it answers.
    pub quotes: Option<Quoted>,
    /// Whether the reader does not want to see its author.
    pub blocked: bool,
    /// When it was sent.
    pub created_at: Timestamp,
    /// When its published text was changed last.
    pub edited_at: Option<Timestamp>,
}

/// A text that was sent after the one that is shown.
#[derive(Clone, Debug)]
pub struct Newer {
    /// The text in Markdown.
    pub body: String,
    /// What became of it: it is held or rejected.
    pub state: PostState,
}

/// The beginning of a post that another one answers.
#[derive(Clone, Debug)]
pub struct Quoted {
    /// Its id.
    pub id: PostId,
    /// The name it is signed with and how it begins, while it is published.
    pub shown: Option<(String, String)>,
}

impl Post {
    /// The post, for [`domain::policy::Actor::may`].
    pub fn thing(&self, topic: &Topic, me: Option<AccountId>) -> Thing {
        let own = me.is_some() && me == self.author;
        Thing { state: self.state, own, board: topic.board, language: topic.language }
    }

    /// What its author reads: the text that waits rather than the one that was refused.
    pub fn text(&self) -> &str {
        match (&self.newer, self.state) {
            (Some(newer), PostState::Held | PostState::Rejected | PostState::Hidden) => &newer.body,
            _ => &self.body,
        }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct PostRow {
    id: String,
    topic_id: String,
    author_id: Option<String>,
    author_name: String,
    alias: bool,
    opening: bool,
    state: String,
    revision: i64,
    body: String,
    newer: Option<String>,
    newer_state: Option<String>,
    quotes: Option<String>,
    quoted_name: Option<String>,
    quoted_body: Option<String>,
    blocked: bool,
    created_at: i64,
    edited_at: Option<i64>,
}

impl TryFrom<PostRow> for Post {
    type Error = StoreError;

    fn try_from(row: PostRow) -> Result<Self, Self::Error> {
        const WHAT: &str = "post";
        let id = row.id.as_str();
        let shown = row.quoted_name.zip(row.quoted_body);
        let quotes = row
            .quotes
            .map(|quoted| Ok::<_, StoreError>(Quoted { id: parsed(WHAT, id, &quoted)?, shown }));
        let newer = row.newer.zip(row.newer_state).map(|(body, state)| {
            let state = known(WHAT, id, &state, PostState::named(&state))?;
            Ok::<_, StoreError>(Newer { body, state })
        });
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            topic: parsed(WHAT, id, &row.topic_id)?,
            author: row.author_id.map(|author| parsed(WHAT, id, &author)).transpose()?,
            state: known(WHAT, id, &row.state, PostState::named(&row.state))?,
            quotes: quotes.transpose()?,
            created_at: instant(WHAT, id, row.created_at)?,
            edited_at: row.edited_at.map(|at| instant(WHAT, id, at)).transpose()?,
            name: row.author_name,
            alias: row.alias,
            opening: row.opening,
            revision: row.revision,
            body: row.body,
            newer: newer.transpose()?,
            blocked: row.blocked,
        })
    }
}

/// Posts as somebody sees them; `$1` is their account. Of a quoted post only the beginning
/// is read, and only while others may see it.
macro_rules! select_post {
    ($rest:expr) => {
        concat!(
            "select post.id, post.topic_id, post.author_id, post.author_name, post.alias, \
             post.opening, post.state, post.revision, post.body, post.created_at, post.edited_at, \
             (select newer.body from post_revision as newer where newer.post_id = post.id \
             and newer.revision > post.revision and post.author_id = $1 \
             order by newer.revision desc limit 1) as newer, \
             (select newer.state from post_revision as newer where newer.post_id = post.id \
             and newer.revision > post.revision and post.author_id = $1 \
             order by newer.revision desc limit 1) as newer_state, \
             post.quotes, quoted.author_name as quoted_name, \
             substr(quoted.body, 1, 300) as quoted_body, \
             exists (select 1 from block where block.account_id = $1 \
             and block.blocked_id = post.author_id \
             and block.topic_id = case when post.alias then post.topic_id else '' end) as blocked \
             from post left join post as quoted \
             on quoted.id = post.quotes and quoted.state = 'published' ",
            $rest
        )
    };
}

/// A post with its topic, in whatever state: who asks decides who may see it.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn post_by_id(
    tx: &mut Tx,
    sight: Sight,
    id: PostId,
) -> Result<Option<(Post, Topic)>, StoreError> {
    let row: Option<PostRow> = on!(tx, c => {
        sqlx::query_as(select_post!("where post.id = $2"))
            .bind(sight.account())
            .bind(id.to_string())
            .fetch_optional(c)
            .await
    })?;
    let Some(post) = row.map(Post::try_from).transpose()? else { return Ok(None) };
    Ok(topic_by_id(tx, post.topic).await?.map(|topic| (post, topic)))
}

/// Which posts of a topic: in the order in which they came.
#[derive(Clone, Copy, Debug)]
pub enum From {
    /// The first ones.
    Start,
    /// Those after this one.
    After(PostId),
    /// This one and those after it.
    At(PostId),
    /// Those before this one.
    Before(PostId),
}

/// Posts of a topic that somebody may see, at most `limit`. What others took back after it
/// was shown stays as an empty place.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn posts(
    tx: &mut Tx,
    sight: Sight,
    topic: TopicId,
    from: From,
    limit: u32,
) -> Result<Vec<Post>, StoreError> {
    macro_rules! seen {
        ($rest:literal) => {
            select_post!(concat!(
                "where post.topic_id = $2 and (post.state = 'published' or post.author_id = $1 \
                 or (post.state = 'withdrawn' and post.published_at is not null) or $3) ",
                $rest
            ))
        };
    }
    let (sql, id) = match from {
        From::Start => (seen!("and post.id > $4 order by post.id limit $5"), String::new()),
        From::After(id) => (seen!("and post.id > $4 order by post.id limit $5"), id.to_string()),
        From::At(id) => (seen!("and post.id >= $4 order by post.id limit $5"), id.to_string()),
        From::Before(id) => {
            (seen!("and post.id < $4 order by post.id desc limit $5"), id.to_string())
        }
    };
    let rows: Vec<PostRow> = on!(tx, c => {
        sqlx::query_as(sql)
            .bind(sight.account())
            .bind(topic.to_string())
            .bind(sight.moderates)
            .bind(&id)
            .bind(i64::from(limit))
            .fetch_all(c)
            .await
    })?;
    let mut posts = rows.into_iter().map(Post::try_from).collect::<Result<Vec<_>, _>>()?;
    if matches!(from, From::Before(_)) {
        posts.reverse();
    }
    Ok(posts)
}
