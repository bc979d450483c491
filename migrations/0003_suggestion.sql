-- What readers tell us. Nothing here says who they are.

-- That a listing still holds. One row a day is all there is to know, and all
-- that somebody who presses the button a thousand times can write.
create table confirmation (
    listing_id text not null references listing (id) on delete cascade,
    -- The revision they read; another one has to be confirmed anew.
    version bigint not null,
    -- The day in Seoul, as 2026-11-22.
    confirmed_on text not null,
    primary key (listing_id, version, confirmed_on)
);

-- What would be right, held until somebody has reviewed it.
create table suggestion (
    id text primary key,
    -- What it is about: 'listing' and its id.
    subject text not null,
    subject_id text not null,
    -- The revision they read.
    version bigint not null,
    text text not null,
    created_at bigint not null
);

create index suggestion_subject on suggestion (subject, subject_id);
