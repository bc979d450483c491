-- What people say to each other. Only what is 'published' is ever shown to others.

create table topic (
    id text primary key,
    board text not null,
    -- 'ko', 'en' or 'zh'.
    language text not null,
    title text not null,
    -- Written as JSON: ["은행","통장"].
    tags text not null,
    -- What readers should know before they open it; empty if nothing.
    content_note text not null,
    author_id text references account (id) on delete set null,
    -- The state of the post that opened it.
    state text not null,
    -- Published replies.
    replies bigint not null default 0,
    -- The reply that helped.
    answer_id text,
    created_at bigint not null,
    -- When something was published in it last; the order of a board.
    active_at bigint not null,
    version bigint not null
);

create index topic_board on topic (board, state, active_at, id);
create index topic_language on topic (board, language, state, active_at, id);
create index topic_author on topic (author_id);

create table post (
    id text primary key,
    topic_id text not null references topic (id) on delete cascade,
    author_id text references account (id) on delete set null,
    -- The name it is signed with: the handle, or the alias in this topic.
    author_name text not null,
    alias boolean not null,
    -- Whether it opens the topic.
    opening boolean not null,
    -- The post it answers.
    quotes text references post (id) on delete set null,
    -- 'held', 'published', 'rejected', 'hidden' or 'withdrawn'.
    state text not null,
    -- The revision that is shown once published, and its text in Markdown.
    revision bigint not null,
    body text not null,
    -- The form it came from: the same one sent twice is one post.
    form text not null,
    created_at bigint not null,
    published_at bigint,
    -- When the published text was changed last.
    edited_at bigint,
    unique (author_id, form)
);

create index post_topic on post (topic_id, state, id);
create index post_order on post (topic_id, id);
create index post_author on post (author_id, id);
create index post_quotes on post (quotes);

-- Every text a post ever had, with what became of it: 'held', 'published' or 'rejected'.
create table post_revision (
    post_id text not null references post (id) on delete cascade,
    revision bigint not null,
    title text not null,
    body text not null,
    state text not null,
    created_at bigint not null,
    primary key (post_id, revision)
);

-- Who is who in a topic, for those who did not sign with their handle.
create table topic_alias (
    topic_id text not null references topic (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    name text not null,
    primary key (topic_id, account_id),
    unique (topic_id, name)
);

create table reaction (
    post_id text not null references post (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    kind text not null,
    primary key (post_id, account_id, kind)
);

create index reaction_account on reaction (account_id);

-- Whether somebody wants to hear of new replies, or of none.
create table follow (
    account_id text not null references account (id) on delete cascade,
    topic_id text not null references topic (id) on delete cascade,
    muted boolean not null,
    primary key (account_id, topic_id)
);

create index follow_topic on follow (topic_id);

-- Whose posts somebody does not want to see. An alias is blocked in its topic only, since
-- more would tell who is behind it.
create table block (
    account_id text not null references account (id) on delete cascade,
    blocked_id text not null references account (id) on delete cascade,
    -- Empty: where they sign with their handle.
    topic_id text not null default '',
    name text not null,
    created_at bigint not null,
    primary key (account_id, blocked_id, topic_id)
);

create table notification (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    kind text not null,
    topic_id text references topic (id) on delete cascade,
    post_id text references post (id) on delete cascade,
    case_id text,
    -- What a moderator wrote to them, or the key of a reason.
    detail text not null default '',
    created_at bigint not null,
    read_at bigint
);

create index notification_account on notification (account_id, id);

-- Pictures, by the hash of their content; shown to others with a published post only.
create table upload (
    name text not null,
    account_id text not null references account (id) on delete cascade,
    bytes bigint not null,
    created_at bigint not null,
    primary key (name, account_id)
);

create table post_upload (
    post_id text not null references post (id) on delete cascade,
    name text not null,
    primary key (post_id, name)
);

create index post_upload_name on post_upload (name);

-- How a board is run, where it is not as usual.
create table board_setting (
    board text primary key,
    -- Whether every post waits for a moderator.
    holds_all boolean not null
);
