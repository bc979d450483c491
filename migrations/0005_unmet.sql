-- What was searched for and not found. crates/store/src/unmet.rs explains what
-- is kept, until when, and what that protects.

-- The key of the hashes below: one row.
create table unmet_key (
    id bigint primary key check (id = 1),
    -- 32 random bytes, in hexadecimal.
    key text not null
);

-- That a phrase was asked on a day. Who asked, and how often, is not there.
create table unmet_day (
    -- HMAC-SHA-256 of the phrase, in hexadecimal.
    hash text not null,
    -- The day in Seoul, as 2026-11-22.
    asked_on text not null,
    primary key (hash, asked_on)
);

create index unmet_day_asked_on on unmet_day (asked_on);

-- The phrase itself, once it was asked on five different days.
create table unmet_phrase (
    hash text primary key,
    phrase text not null
);
