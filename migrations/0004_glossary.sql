-- Pairs of words from lists of others. They help to search; the glossary that
-- readers see is built into the program.

create table imported_term (
    id text primary key,
    north text not null,
    south text not null,
    -- Empty where the list has none.
    english text not null,
    chinese text not null,
    category text not null,
    -- The list that sent it last.
    source text not null,
    -- Whether a moderator has looked at it.
    confirmed boolean not null default false,
    -- Whether the pair may not be followed blindly (crates/glossary/src/exchange/doubt.rs).
    doubtful boolean not null default false,
    created_at bigint not null,
    unique (north, south)
);

create index imported_term_source on imported_term (source);
