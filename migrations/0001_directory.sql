-- The directory. The same statements run on SQLite and on PostgreSQL: ids are
-- text (UUIDv7), instants are milliseconds since 1970 (UTC).

create table organization (
    id text primary key,
    -- Organisations of the same name are one.
    name text not null unique,
    created_at bigint not null
);

create table listing (
    id text primary key,
    -- Who published it, and under which stable id of theirs: what makes an
    -- import update a listing instead of doubling it.
    source text not null,
    source_id text not null,
    organization_id text not null references organization (id),
    -- Counts revisions, from 1.
    version bigint not null,
    created_at bigint not null,
    last_modified bigint not null,
    -- What it says, as JSON. Nothing asks questions inside it: searching is the
    -- index's work. Last, because SQLite reads a row from its start and a long
    -- text should not stand in the way of the short columns.
    service text not null,
    unique (source, source_id)
);

create index listing_organization on listing (organization_id);
