-- What moderators decide, and what became of it.

create table moderation_case (
    id text primary key,
    -- 'post', 'suggestion' or 'appeal', and its id.
    subject text not null,
    subject_id text not null,
    -- The revision a decision is about.
    revision bigint not null,
    -- 'crisis', 'report', 'held', 'appeal' or 'suggestion'; and its place in the queue.
    lane text not null,
    rank bigint not null,
    -- Why it is here, such as 'first-posts' or 'word-rule'.
    cause text not null,
    board text not null default '',
    language text not null default '',
    -- Whose post it is: sanctions and notices reach the account without showing it.
    author_id text references account (id) on delete set null,
    -- What was written, kept with the case; '' once redacted.
    evidence text not null,
    -- 'open' or 'decided'.
    state text not null,
    version bigint not null,
    -- Whether somebody asked others to decide, and who: it does not come back to them.
    escalated boolean not null default false,
    escalated_by text references account (id) on delete set null,
    claimed_by text references account (id) on delete set null,
    claimed_until bigint,
    decided_by text references account (id) on delete set null,
    -- 'publish', 'edit', 'reject', 'hide', 'keep', 'accept', 'dismiss', 'uphold', 'overturn'.
    decision text,
    -- The template of the reason, and what the moderator added.
    reason text not null default '',
    message text not null default '',
    -- The text to publish instead of the one that was written.
    edited text,
    decided_at bigint,
    -- Until then it can be undone; then it takes effect.
    effective_at bigint,
    applied_at bigint,
    -- The case an appeal is against.
    appeal_of text references moderation_case (id) on delete cascade,
    opened_at bigint not null
);

-- One open case for one thing.
create unique index moderation_case_open on moderation_case (subject, subject_id)
    where state = 'open';
-- One appeal against one decision.
create unique index moderation_case_appeal on moderation_case (appeal_of);
create index moderation_case_queue on moderation_case (state, rank, opened_at, id);
create index moderation_case_due on moderation_case (state, applied_at, effective_at);
create index moderation_case_author on moderation_case (author_id, id);

create table case_note (
    id text primary key,
    case_id text not null references moderation_case (id) on delete cascade,
    account_id text references account (id) on delete set null,
    text text not null,
    created_at bigint not null
);

create index case_note_case on case_note (case_id, id);

create table report (
    id text primary key,
    case_id text not null references moderation_case (id) on delete cascade,
    account_id text references account (id) on delete set null,
    reason text not null,
    text text not null,
    created_at bigint not null,
    unique (case_id, account_id)
);

create table word_rule (
    id text primary key,
    -- 'text' or 'regex'.
    kind text not null,
    pattern text not null,
    -- 'hold', 'warn' or 'block'.
    action text not null,
    board text not null default '',
    note text not null,
    created_at bigint not null,
    version bigint not null
);

create table sanction (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    case_id text not null references moderation_case (id) on delete cascade,
    -- 'limited' or 'suspended'.
    kind text not null,
    until bigint not null,
    created_at bigint not null
);

create index sanction_account on sanction (account_id, id);

-- Who did what, in a chain: each line carries the hash of the one before it.
create table audit (
    seq bigint primary key,
    at bigint not null,
    -- Ids and words of ours only, so that nobody's text or name has to be taken out of it.
    actor text not null,
    action text not null,
    subject text not null,
    detail text not null,
    previous text not null,
    hash text not null
);

-- What readers suggested before there was a queue.
insert into moderation_case (id, subject, subject_id, revision, lane, rank, cause, evidence, state,
    version, opened_at)
select id, 'suggestion', id, 0, 'suggestion', 4, 'suggestion', text, 'open', 1, created_at
from suggestion;
