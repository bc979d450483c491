-- What the search index still has to hear about. crates/store/src/outbox.rs
-- explains how it is written and read.

create table outbox (
    position bigint primary key,
    subject text not null,
    entity_id text not null
);

-- The last position given out: one row, whose lock lets one writer at a time
-- append.
create table outbox_head (
    id bigint primary key check (id = 1),
    position bigint not null
);
