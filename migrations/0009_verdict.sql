-- What moderators say about pairs of words from lists of others.

-- 'confirmed' or 'refused'; null until a moderator has looked at the pair.
alter table imported_term add column verdict text check (verdict in ('confirmed', 'refused'));
-- When, which there is for every verdict and for nothing else.
alter table imported_term add column decided_at bigint
    check ((verdict is null) = (decided_at is null));

update imported_term set verdict = 'confirmed', decided_at = created_at where confirmed;
alter table imported_term drop column confirmed;

create index imported_term_unseen on imported_term (id) where verdict is null;
create index imported_term_decided on imported_term (verdict, decided_at, id)
    where verdict is not null;
