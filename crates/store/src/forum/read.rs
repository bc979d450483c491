//! Topics and posts as their pages show them. What is not published is given to its author
//! alone, and to who moderates: `Sight` says who reads.

use domain::forum::{Board, Language, PostState, Reaction};
use domain::id::{AccountId, PostId, TopicId};
use domain::policy::Thing;
use jiff::Timestamp;

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

/// A topic.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Where it stands.
    pub board: Board,
    /// Its language.
    pub language: Language,
    /// Its title; empty once it was taken back.
    pub title: String,
    /// What it is about.
    pub tags: Vec<String>,
    /// What readers should know before they open it; empty if nothing.
    pub content_note: String,
    /// Who opened it. Never shown.
    pub author: Option<AccountId>,
    /// The name with which its first post is signed.
    pub opener: String,
    /// The state of the post that opened it.
    pub state: PostState,
    /// Published replies.
    pub replies: i64,
    /// The reply that helped.
    pub answer: Option<PostId>,
    /// When something was published in it last.
    pub active_at: Timestamp,
}

impl Topic {
    /// The topic, for [`domain::policy::Actor::may`].
    pub fn thing(&self, me: Option<AccountId>) -> Thing {
        let own = me.is_some() && me == self.author;
        Thing { state: self.state, own, board: self.board, language: self.language }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct TopicRow {
    id: String,
    board: String,
    language: String,
    title: String,
    tags: String,
    content_note: String,
    author_id: Option<String>,
    opener: Option<String>,
    state: String,
    replies: i64,
    answer_id: Option<String>,
    active_at: i64,
}

impl TryFrom<TopicRow> for Topic {
    type Error = StoreError;

    fn try_from(row: TopicRow) -> Result<Self, Self::Error> {
        const WHAT: &str = "topic";
        let id = row.id.as_str();
        Ok(Self {
            id: parsed(WHAT, id, id)?,
            board: known(WHAT, id, &row.board, Board::named(&row.board))?,
            language: known(WHAT, id, &row.language, Language::named(&row.language))?,
            tags: tags(id, &row.tags)?,
            author: row.author_id.map(|author| parsed(WHAT, id, &author)).transpose()?,
            state: known(WHAT, id, &row.state, PostState::named(&row.state))?,
            replies: row.replies,
            answer: row.answer_id.map(|answer| parsed(WHAT, id, &answer)).transpose()?,
            active_at: instant(WHAT, id, row.active_at)?,
            opener: row.opener.unwrap_or_default(),
            title: row.title,
            content_note: row.content_note,
        })
    }
}

pub(super) fn tags(id: &str, json: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::corrupt("topic", id, error))
}

/// The topic with this id, in whatever state: who asks decides who may see it.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn topic_by_id(tx: &mut Tx, id: TopicId) -> Result<Option<Topic>, StoreError> {
    let row: Option<TopicRow> = on!(tx, c => {
        sqlx::query_as(
            "select id, board, language, title, tags, content_note, author_id, \
             (select author_name from post where topic_id = topic.id order by post.id limit 1) \
             as opener, state, replies, answer_id, active_at from topic where id = $1",
        )
        .bind(id.to_string())
        .fetch_optional(c)
        .await
    })?;
    row.map(Topic::try_from).transpose()
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
    pub newer: Option<String>,
    /// The post it answers.
    pub quotes: Option<Quoted>,
    /// Whether the reader does not want to see its author.
    pub blocked: bool,
    /// When it was sent.
    pub created_at: Timestamp,
    /// When its published text was changed last.
    pub edited_at: Option<Timestamp>,
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
            (Some(newer), PostState::Held | PostState::Rejected | PostState::Hidden) => newer,
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
            newer: row.newer,
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

/// How often something was said about a post, and whether the reader said it.
#[derive(Clone, Copy, Debug)]
pub struct Reacted {
    /// The post.
    pub post: PostId,
    /// What was said.
    pub kind: Reaction,
    /// By how many.
    pub count: i64,
    /// By the reader, too.
    pub mine: bool,
}

/// What was said about the posts of a topic between two of them.
///
/// # Errors
/// When the database fails or holds what cannot be read.
pub async fn reactions(
    tx: &mut Tx,
    sight: Sight,
    topic: TopicId,
    (first, last): (PostId, PostId),
) -> Result<Vec<Reacted>, StoreError> {
    let rows: Vec<(String, String, i64, i64)> = on!(tx, c => {
        sqlx::query_as(
            "select post.id, reaction.kind, count(*), \
             count(case when reaction.account_id = $1 then 1 end) \
             from post join reaction on reaction.post_id = post.id \
             where post.topic_id = $2 and post.id >= $3 and post.id <= $4 \
             and post.state = 'published' group by post.id, reaction.kind",
        )
        .bind(sight.account())
        .bind(topic.to_string())
        .bind(first.to_string())
        .bind(last.to_string())
        .fetch_all(c)
        .await
    })?;
    let reacted = |(post, kind, count, mine): (String, String, i64, i64)| {
        Ok(Reacted {
            kind: known("reaction", &post, &kind, Reaction::named(&kind))?,
            post: parsed("post", &post, &post)?,
            count,
            mine: mine > 0,
        })
    };
    rows.into_iter().map(reacted).collect()
}
